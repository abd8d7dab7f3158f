using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace StaticNA;

/// <summary>
/// What one build keeps for the next of the same process, so that only what changed is read again. For one root and one set of
/// options; not for two builds at once.
/// </summary>
public sealed class BuildMemory
{
    private readonly ConcurrentDictionary<string, int> _touches = new(StringComparer.Ordinal);
    private (SkinFiles Files, SkinSetup Setup, Skin? Skin, ImmutableArray<Diagnostic> Found)? _skin;
    private string _strings = "";

    public BuildMemory() => Parsed = new ParsedFiles(VersionOf);

    internal ParsedFiles Parsed { get; }

    /// <summary>
    /// Has a file read again, whatever its size and time: files that are written twice within one tick of the file system's clock
    /// look unchanged. Thread-safe.
    /// </summary>
    /// <param name="path">Absolute; it need not exist.</param>
    public void Touch(string path) => _touches.AddOrUpdate(path, 1, static (_, touches) => touches + 1);

    /// <summary>As <see cref="Skin.Load"/>, but only if files of the skin changed since an earlier build.</summary>
    internal Skin? SkinOf(SkinFiles files, SkinSetup setup, DiagnosticBag diagnostics)
    {
        _strings = string.Join(' ', files.Under("strings").Select(file => ContentHash.Of(file.Bytes)));
        if (_skin is not { } known || !known.Files.HoldsSameAs(files) || known.Setup != setup)
        {
            var found = new DiagnosticBag();
            Skin? skin = Skin.Load(files, setup, found);
            _skin = known = (files, setup, skin, [.. found.ToSortedList()]);
        }

        foreach (Diagnostic diagnostic in known.Found)
        {
            diagnostics.Add(diagnostic);
        }

        return known.Skin;
    }

    /// <summary>All but its own text that the parsing of a file depends on.</summary>
    internal string SurroundingsOf(ImmutableArray<InputFile> files)
    {
        var text = new StringBuilder(_strings).Append('\n');
        foreach (InputFile file in files)
        {
            text.Append(file.Path);
            if (file.Kind == InputKind.Site || SiteListReader.IsList(file))
            {
                text.Append(' ').Append(VersionOf(file.FullPath));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private FileVersion? VersionOf(string path) =>
        FileStamp.Of(path) is FileStamp stamp ? new FileVersion(stamp, _touches.GetValueOrDefault(path)) : null;
}
