using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>
/// Lines of the files that diagnostics point at. Whatever can't be shown gives null: a missing line, a file over 1 MiB,
/// and everything reached through a link, which might lead to a file that is not the author's.
/// </summary>
internal sealed class SourceLines(string root)
{
    private const long Largest = 1 << 20;

    private readonly Dictionary<string, string[]> _read = new(StringComparer.Ordinal);

    internal string? At(SourceLocation location)
    {
        if (!_read.TryGetValue(location.File, out string[]? lines))
        {
            lines = Read(location.File);
            _read.Add(location.File, lines);
        }

        return location.Line >= 1 && location.Line <= lines.Length ? lines[location.Line - 1] : null;
    }

    private string[] Read(string file)
    {
        try
        {
            return IsPlain(file) ? Split(File.ReadAllText(Path.Combine(root, file), Encoding.UTF8)) : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    /// <summary>Whether the path stays in the root, step by step, and ends at a file of a size worth reading.</summary>
    private bool IsPlain(string file)
    {
        string path = root;
        foreach (string step in file.Split('/'))
        {
            path = Path.Combine(path, step);
            if (step is "" or "." or ".." || new FileInfo(path).LinkTarget is not null)
            {
                return false;
            }
        }

        return new FileInfo(path) is { Exists: true, Length: <= Largest };
    }

    private static string[] Split(string text) => text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
}
