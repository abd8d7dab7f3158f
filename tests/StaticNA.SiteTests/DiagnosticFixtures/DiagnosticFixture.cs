namespace StaticNA.SiteTests.DiagnosticFixtures;

/// <summary>
/// A folder <c>diagnostics/SNA0101</c> or <c>diagnostics/SNA0101-variant</c>. What it holds is laid over
/// <c>diagnostics/base</c>, a small site without mistakes, and <c>themes/briefing</c>:
/// <list type="bullet">
/// <item><c>expected.txt</c>: lines <c>SNA0101 input/site.yml:3:1</c>, all that the build must find; below one, indented, what its
/// message or its help must say;</item>
/// <item><c>remove.txt</c>, optional: files and folders of the base to delete, one a line;</item>
/// <item><c>arguments.txt</c>, optional: arguments of the command line, one a line.</item>
/// </list>
/// </summary>
internal sealed class DiagnosticFixture
{
    private static readonly string Folder = Checkout.At("tests/StaticNA.SiteTests/diagnostics");

    private readonly string _name;

    internal DiagnosticFixture(string name) => _name = name;

    /// <summary>Ordinally sorted.</summary>
    internal static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateDirectories(Folder).Select(folder => Path.GetFileName(folder)!)
            .Where(name => name != "base").Order(StringComparer.Ordinal),
    ];

    /// <summary>The code that the fixture is there for.</summary>
    internal string Code => _name.Split('-')[0];

    internal IReadOnlyList<string> Expected => [.. Lines("expected.txt").Where(line => line[0] != ' ')];

    /// <summary>What messages and helps must say.</summary>
    internal IReadOnlyList<string> ExpectedWords => [.. Lines("expected.txt").Where(line => line[0] == ' ').Select(line => line.Trim())];

    internal IReadOnlyList<string> Arguments => Lines("arguments.txt");

    /// <summary>The base alone; its skin is the one that the library brings.</summary>
    internal static void CopyInputTo(string folder) => FolderCopy.Of(Path.Combine(Folder, "base"), folder);

    /// <summary>The base, with a copy of the skin that the library brings, so that fixtures can change that too.</summary>
    internal static void CopyBaseTo(string folder)
    {
        FolderCopy.Of(Path.Combine(Folder, "base"), folder);
        FolderCopy.Of(Checkout.At("themes/briefing"), Path.Combine(folder, "themes/briefing"));
    }

    internal void CopyTo(string folder)
    {
        CopyBaseTo(folder);
        foreach (string path in Lines("remove.txt"))
        {
            string full = Path.Combine(folder, path);
            if (Directory.Exists(full))
            {
                Directory.Delete(full, recursive: true);
            }
            else
            {
                File.Delete(full);
            }
        }

        FolderCopy.Of(Path.Combine(Folder, _name), folder);
    }

    private string[] Lines(string file)
    {
        string path = Path.Combine(Folder, _name, file);
        return File.Exists(path) ? [.. File.ReadAllLines(path).Where(line => line.Length > 0)] : [];
    }
}
