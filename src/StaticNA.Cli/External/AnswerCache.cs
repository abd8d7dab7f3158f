using System.Text.Json;
using System.Text.Json.Serialization;

namespace StaticNA.Cli.External;

/// <summary>
/// Answers of earlier runs, in a file. What a host answered is kept: a week if the link is alive, a day otherwise. What failed on this side
/// is not. A file that can't be read counts as empty.
/// </summary>
internal sealed partial class AnswerCache
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly string _file;
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, Kept> _kept;

    /// <param name="file">Absolute; neither it nor its folder need exist.</param>
    /// <param name="clock">Tells how old answers are.</param>
    internal AnswerCache(string file, TimeProvider clock)
    {
        (_file, _clock) = (file, clock);
        _kept = new(Read().Where(pair => IsFresh(pair.Value)), StringComparer.Ordinal);
    }

    internal LinkAnswer? Find(string link) =>
        _kept.TryGetValue(link, out Kept? kept) ? new LinkAnswer(kept.Kind, kept.Words, IsFromHost: true) : null;

    internal void Keep(string link, LinkAnswer answer)
    {
        if (answer.IsFromHost)
        {
            _kept[link] = new Kept(answer.Kind, answer.Words, _clock.GetUtcNow().ToUnixTimeSeconds());
        }
    }

    /// <summary>Writes the file anew, in one step.</summary>
    /// <exception cref="IOException">It can't be written.</exception>
    internal void Save()
    {
        string folder = Path.GetDirectoryName(_file)!;
        Directory.CreateDirectory(folder);
        if (new DirectoryInfo(folder).LinkTarget is not null || new FileInfo(_file).LinkTarget is not null)
        {
            throw new IOException($"'{_file}' is reached by a symbolic link; remove it, it is StaticNA's own file");
        }

        string draft = _file + ".new";
        File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(
            new SortedDictionary<string, Kept>(_kept, StringComparer.Ordinal), Layout.Default.SortedDictionaryStringKept));
        File.Move(draft, _file, overwrite: true);
    }

    private Dictionary<string, Kept> Read()
    {
        try
        {
            Dictionary<string, Kept?>? read = File.Exists(_file)
                ? JsonSerializer.Deserialize(File.ReadAllBytes(_file), Layout.Default.DictionaryStringKept)
                : null;
            return (read ?? []).Where(pair => pair.Value is { Words: not null } kept && Enum.IsDefined(kept.Kind))
                .ToDictionary(pair => pair.Key, pair => pair.Value!, StringComparer.Ordinal);
        }
        catch (Exception damage) when (damage is JsonException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private bool IsFresh(Kept kept)
    {
        long age = _clock.GetUtcNow().ToUnixTimeSeconds() - kept.Asked;
        return age >= 0 && age < (kept.Kind == LinkAnswerKind.Alive ? Week : Day).TotalSeconds;
    }

    internal sealed record Kept(LinkAnswerKind Kind, string Words, long Asked);

    [JsonSourceGenerationOptions(WriteIndented = true)]
    [JsonSerializable(typeof(SortedDictionary<string, Kept>))]
    [JsonSerializable(typeof(Dictionary<string, Kept?>))]
    private sealed partial class Layout : JsonSerializerContext;
}
