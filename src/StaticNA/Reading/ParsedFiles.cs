using System.Collections.Concurrent;

namespace StaticNA;

/// <summary>
/// The files that earlier builds of the process parsed. What a file becomes depends on its own text and on the surroundings: the
/// lists, the settings, and which other files there are. Safe to use from several threads.
/// </summary>
internal sealed class ParsedFiles
{
    private readonly ConcurrentDictionary<string, (FileVersion Version, ParsedFile Parsed)> _files = new(StringComparer.Ordinal);
    private readonly Func<string, FileVersion?> _versionOf;
    private string _surroundings = "";

    /// <param name="versionOf">The version of a file, by its full path; null if it is gone.</param>
    public ParsedFiles(Func<string, FileVersion?> versionOf) => _versionOf = versionOf;

    /// <summary>Forgets everything if the surroundings are not those of the last build.</summary>
    /// <param name="surroundings">Equal for equal surroundings.</param>
    public void Surround(string surroundings)
    {
        if (surroundings != _surroundings)
        {
            _files.Clear();
            _surroundings = surroundings;
        }
    }

    /// <summary>The file as it was parsed before, if it has not changed since; else as it is parsed now.</summary>
    /// <param name="file">Which.</param>
    /// <param name="parse">Parses it, and adds what is wrong with it to the bag.</param>
    public ParsedFile Get(InputFile file, Func<DiagnosticBag, object?> parse)
    {
        // The version is asked for first: should the file change while it is read, the next build finds another version.
        FileVersion? version = _versionOf(file.FullPath);
        if (version is not null && _files.TryGetValue(file.Path, out var known) && known.Version == version)
        {
            return known.Parsed;
        }

        var found = new DiagnosticBag();
        object? value = parse(found);
        var parsed = new ParsedFile(value, [.. found.ToSortedList()]);
        if (version is not null)
        {
            _files[file.Path] = (version.Value, parsed);
        }

        return parsed;
    }
}
