using System.Collections.Immutable;
using System.Reflection;

namespace StaticNA;

/// <summary>
/// The files of one skin, read once: from <c>themes/NAME/</c> under the root, else from those embedded in the library.
/// </summary>
public sealed class SkinFiles
{
    /// <summary>The folder of the root that holds skins.</summary>
    internal const string Parent = "themes";

    private readonly ImmutableArray<SkinFile> _files;

    internal SkinFiles(string name, IEnumerable<SkinFile> files)
    {
        Name = name;
        _files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>The skin's name.</summary>
    public string Name { get; }

    /// <summary>Names of the skins that the library brings.</summary>
    public static IEnumerable<string> EmbeddedNames =>
        Resources()
            .Select(resource => resource.Split('/')[1])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>Null, with a diagnostic, if there is no such skin.</summary>
    /// <exception cref="IOException">A file can't be read.</exception>
    public static SkinFiles? Read(string root, Located<string> name, DiagnosticBag diagnostics)
    {
        string themes = Path.Combine(root, Parent);
        string[] folders = Directory.Exists(themes)
            ? [.. Directory.EnumerateDirectories(themes).Select(Path.GetFileName)!]
            : [];
        if (folders.Contains(name.Value, StringComparer.Ordinal))
        {
            return FromFolder(root, name.Value, diagnostics);
        }

        if (EmbeddedNames.Contains(name.Value, StringComparer.Ordinal))
        {
            return new SkinFiles(name.Value, FromAssembly(name.Value));
        }

        diagnostics.Add(SkinRules.SkinIsMissing(name, folders.Concat(EmbeddedNames).Distinct(StringComparer.Ordinal)));
        return null;
    }

    /// <summary>Whether both are of one name and hold the same files with the same bytes.</summary>
    internal bool HoldsSameAs(SkinFiles other) =>
        Name == other.Name
        && _files.Length == other._files.Length
        && _files.Zip(other._files).All(pair => pair.First.Path == pair.Second.Path && pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes));

    /// <summary>A file as diagnostics show it.</summary>
    internal string Shown(SkinFile file) => Shown(file.Path);

    /// <summary>A path inside the skin as diagnostics show it.</summary>
    internal string Shown(string path) => $"{Parent}/{Name}/{path}";

    /// <summary>The files under a folder of the skin, in ordinal order.</summary>
    internal IEnumerable<SkinFile> Under(string folder) =>
        _files.Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>Null if there is no such file.</summary>
    internal SkinFile? Find(string path) => _files.FirstOrDefault(file => file.Path == path);

    private static SkinFiles FromFolder(string root, string name, DiagnosticBag diagnostics)
    {
        string folder = Path.Combine(root, Parent, name);
        string realRoot = RealPath.Resolve(root);
        var files = new List<SkinFile>();
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (path.Split('/').Any(part => part[0] == '.'))
            {
                continue;
            }

            if (RealPath.IsInside(RealPath.Resolve(file), realRoot))
            {
                files.Add(new SkinFile(path, File.ReadAllBytes(file)));
            }
            else
            {
                diagnostics.Add(ReadingRules.LeadsOutside($"{Parent}/{name}/{path}"));
            }
        }

        return new SkinFiles(name, files);
    }

    private static IEnumerable<SkinFile> FromAssembly(string skin)
    {
        string prefix = $"{Parent}/{skin}/";
        foreach (string resource in Resources().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using Stream stream = typeof(SkinFiles).Assembly.GetManifestResourceStream(resource)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new SkinFile(resource[prefix.Length..], bytes);
        }
    }

    private static IEnumerable<string> Resources() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Parent + "/", StringComparison.Ordinal));
}
