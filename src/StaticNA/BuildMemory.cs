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
    private readonly ConcurrentDictionary<string, FileVersion> _versions = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _touched = new();
    private volatile FoundFiles? _files;
    private (SkinFiles Files, SkinSetup Setup, UiStrings? Strings, Skin? Skin, ImmutableArray<Diagnostic> Found)? _skin;
    private string _strings = "";

    public BuildMemory() => Parsed = new ParsedFiles(VersionOf);

    /// <summary>
    /// Whether every file that changes, comes or goes is told to <see cref="Touch"/>, so that a build looks at no other.
    /// </summary>
    public bool IsToldAllChanges { get; init; }

    internal ParsedFiles Parsed { get; }

    /// <summary>
    /// Has a file read again, whatever its size and time: files that are written twice within one tick of the file system's clock
    /// look unchanged. Thread-safe.
    /// </summary>
    /// <param name="path">Absolute; it need not exist.</param>
    public void Touch(string path)
    {
        _touches.AddOrUpdate(path, 1, static (_, touches) => touches + 1);
        _touched.Enqueue(path);
    }

    /// <summary>The files of the input as <paramref name="find"/> finds them, but only if files may have come or gone.</summary>
    internal ImmutableArray<InputFile> FilesOf(Func<DiagnosticBag, ImmutableArray<InputFile>> find, DiagnosticBag diagnostics)
    {
        bool isKnown = IsToldAllChanges;
        while (_touched.TryDequeue(out string? path))
        {
            isKnown = isKnown && FileAt(path) is not null && FileStamp.Of(path) is not null;
        }

        if (!isKnown || _files is not FoundFiles known)
        {
            // Should it fail, the next build finds them anew.
            _files = null;
            var found = new DiagnosticBag();
            ImmutableArray<InputFile> files = find(found);
            var byPath = files.ToDictionary(file => file.FullPath, StringComparer.Ordinal);
            _files = known = new FoundFiles(files, byPath, found.ToSortedList());
        }

        foreach (Diagnostic diagnostic in known.Found)
        {
            diagnostics.Add(diagnostic);
        }

        return known.Files;
    }

    /// <summary>The file of the input that the last build found at a path; null if it found none. Thread-safe.</summary>
    internal InputFile? FileAt(string path) => _files?.ByPath.GetValueOrDefault(path);

    /// <summary>
    /// As <see cref="Skin.Load(SkinFiles, SkinSetup, DiagnosticBag)"/>, but only if files of the skin changed since an earlier build; its texts are
    /// there even if its templates have mistakes.
    /// </summary>
    internal (UiStrings? Strings, Skin? Skin) SkinOf(SkinFiles files, SkinSetup setup, DiagnosticBag diagnostics)
    {
        _strings = string.Join(' ', files.Under("strings").Select(file => ContentHash.Of(file.Bytes)));
        if (_skin is not { } known || !known.Files.HoldsSameAs(files) || known.Setup != setup)
        {
            var found = new DiagnosticBag();
            UiStrings? strings = UiStringsReader.Read(files, setup.Language, found);
            Skin? skin = Skin.Load(files, setup, strings, found);
            _skin = known = (files, setup, strings, skin, [.. found.ToSortedList()]);
        }

        foreach (Diagnostic diagnostic in known.Found)
        {
            diagnostics.Add(diagnostic);
        }

        return (known.Strings, known.Skin);
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

    private FileVersion? VersionOf(string path)
    {
        int touches = _touches.GetValueOrDefault(path);
        if (IsToldAllChanges && _versions.TryGetValue(path, out FileVersion known) && known.Touches == touches)
        {
            return known;
        }

        if (FileStamp.Of(path) is not FileStamp stamp)
        {
            return null;
        }

        return _versions[path] = new FileVersion(stamp, touches);
    }

    private sealed record FoundFiles(
        ImmutableArray<InputFile> Files, Dictionary<string, InputFile> ByPath, IReadOnlyList<Diagnostic> Found);
}
