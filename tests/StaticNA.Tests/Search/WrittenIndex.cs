using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace StaticNA.Tests;

/// <summary>The files of an index, read as docs/search.md describes them.</summary>
internal sealed class WrittenIndex
{
    private static readonly string[] Folders = ["texts", "words", "places"];

    private readonly JsonElement _root;

    public WrittenIndex(SampleSite site)
    {
        SearchIndex.Write(site.Context, (route, bytes) => Files.Add(route.Path, Encoding.UTF8.GetString(bytes)));
        _root = JsonDocument.Parse(Files["/search/index.json"]).RootElement;
    }

    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    public ImmutableArray<string> Addresses => [.. Lines("texts").Select(line => line.Split('\t')[0])];

    public IEnumerable<string> NamedByRoot() => Folders.SelectMany(NamesOf);

    public IEnumerable<string> Lines(string folder) =>
        NamesOf(folder).SelectMany(name => Files[name].Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public IEnumerable<string> PagesWith(string word)
    {
        int document = -1;
        return [.. NumbersOf("words", word, 1).Select(gap => Addresses[document += gap + 1])];
    }

    public IEnumerable<int> ImpactsOf(string word) => NumbersOf("words", word, 2);

    /// <summary>Distances between the places of a word, from 0 in each document.</summary>
    public IEnumerable<int> PlacesOf(string word) =>
        NumbersOf("places", word, 2).Zip(PartOf("places", word, 3)!, (whole, rest) => (64 * whole) + rest - '!');

    private IEnumerable<string> NamesOf(string folder)
    {
        string hashes = _root.GetProperty(folder).GetProperty("hashes").GetString()!;
        return hashes.Chunk(8).Select((hash, number) => $"/search/{folder}/{number}.{new string(hash)}.txt");
    }

    private List<int> NumbersOf(string folder, string word, int part) =>
        PartOf(folder, word, part) is string numbers ? NumberTextTests.Read(numbers) : [];

    private string? PartOf(string folder, string word, int part) =>
        Lines(folder).SingleOrDefault(line => line.StartsWith(word + " ", StringComparison.Ordinal))?.Split(' ')[part];
}
