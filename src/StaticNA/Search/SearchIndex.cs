using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticNA;

/// <summary>
/// Writes the index that the search page reads: <c>/search/index.json</c>, which names all other files; <c>words</c>, in which documents
/// each word stands; <c>places</c>, where it stands there; <c>texts</c>, what is shown of each document. Described in docs/search.md.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>The file that names all others.</summary>
    public static readonly Route Root = new("/search/index.json");

    // Sizes of files before compression. On a small site a question is answered from little; on a large one files are not too many.
    private const int LargeSite = 2_000;
    private const int SmallWords = 1_200;
    private const int LargeWords = 8_000;
    private const int SmallPlaces = 2_000;
    private const int LargePlaces = 12_000;
    private const int SmallTexts = 1_000;
    private const int LargeTexts = 8_000;

    private static readonly string[] Folders = ["texts", "words", "places"];

    private static readonly SearchValues<char> Separators = SearchValues.Create("\t\n\r");

    private readonly SearchFileWriter _write;
    private readonly TermTable _terms;
    private readonly ShardWriter _texts;
    private readonly ShardWriter _words;
    private readonly ShardWriter _places;
    private readonly string _language;
    private readonly int _baseLength;
    private readonly List<(SearchGroup Group, int Count)> _groups = [];
    private int _documents;

    private SearchIndex(SiteSettings site, bool isLarge, SearchFileWriter write)
    {
        _write = write;
        _language = site.Language.Value;
        _baseLength = site.Address.BasePath.Length;
        _terms = new TermTable();
        _texts = new ShardWriter(Folders[0], isLarge ? LargeTexts : SmallTexts, write);
        _words = new ShardWriter(Folders[1], isLarge ? LargeWords : SmallWords, write);
        _places = new ShardWriter(Folders[2], isLarge ? LargePlaces : SmallPlaces, write);
    }

    /// <summary>Whether a file, as <see cref="Route.OutputPath"/>, is one that <see cref="Write"/> makes, or made of an older site.</summary>
    public static bool Holds(string path) =>
        path == Root.OutputPath
        || (path.EndsWith(ShardWriter.Ending, StringComparison.Ordinal)
            && Folders.Any(folder => path.StartsWith($"search/{folder}/", StringComparison.Ordinal)));

    /// <summary>Writes all files, each once.</summary>
    public static void Write(PlanningContext context, SearchFileWriter write)
    {
        Briefing briefing = context.Briefing;
        var index = new SearchIndex(briefing.Site, briefing.Entries.Length > LargeSite, write);
        foreach (SearchGroup group in SearchContent.Groups(context))
        {
            index.Add(group);
        }

        index.WriteTerms();
        index.WriteRoot();
    }

    private void Add(SearchGroup group)
    {
        int before = _documents;
        foreach (SearchDocument document in group.Documents)
        {
            WriteText(document);
            _terms.Add(_documents++, document);
        }

        if (_documents > before)
        {
            _groups.Add((group, _documents - before));
        }
    }

    /// <summary>
    /// A line: address; title; date in words, for machines, its doubt; marks of its basis and of the status; then the texts.
    /// </summary>
    private void WriteText(SearchDocument document)
    {
        _texts.StartLine("");
        _texts.Write(document.Href.Value.AsSpan(_baseLength));
        WritePart(document.Title);
        WritePart(document.Date?.Phrase);
        WritePart(document.Date?.DateTime);
        WritePart(document.Date?.Doubt);
        WriteMark(document.Date?.Basis);
        WriteMark(document.Status);
        foreach (SearchText text in document.Texts)
        {
            _texts.Write(text.Field switch { SearchField.Names => "\tn"u8, SearchField.Summary => "\ts"u8, _ => "\tb"u8 });
            _texts.Write(text.Anchor);
            WritePart(text.Text.Span);
        }

        _texts.EndLine();
    }

    private void WriteMark(MarkView? mark) => WritePart(mark is null ? null : $"{mark.Kind}:{mark.Word}");

    private void WritePart(ReadOnlySpan<char> text)
    {
        _texts.Write("\t"u8);
        for (int at = text.IndexOfAny(Separators); at >= 0; at = text.IndexOfAny(Separators))
        {
            _texts.Write(text[..at]);
            _texts.Write(" "u8);
            text = text[(at + 1)..];
        }

        _texts.Write(text);
    }

    private void WriteTerms()
    {
        _texts.EndFile();
        foreach (TermPostings postings in _terms.Sorted())
        {
            StartLine(_words, postings);
            WriteList(_words, postings.Gaps);
            WriteList(_words, postings.Impacts);
            _words.EndLine();
            StartLine(_places, postings);
            WriteList(_places, postings.Counts);
            WriteList(_places, postings.Wholes);
            WriteList(_places, postings.Rests);
            _places.EndLine();
        }

        _words.EndFile();
        _places.EndFile();
    }

    private static void StartLine(ShardWriter shards, TermPostings postings)
    {
        shards.StartLine(postings.Term);
        shards.Write(postings.Term);
    }

    private static void WriteList(ShardWriter shards, in NumberText list)
    {
        shards.Write(" "u8);
        shards.Write(list);
    }

    private void WriteRoot()
    {
        var buffer = new ArrayBufferWriter<byte>();

        // Never part of a page, so that nothing needs escaping but what JSON asks for.
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("stop", StopWords.Of(_language));
            json.WriteStartArray("plurals");
            foreach ((string pattern, string replacement) in PluralRules.Of(_language))
            {
                json.WriteStartArray();
                json.WriteStringValue(pattern);
                json.WriteStringValue(replacement);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("groups");
            foreach ((SearchGroup group, int count) in _groups)
            {
                json.WriteStartArray();
                json.WriteStringValue(group.Heading);
                json.WriteNumberValue(count);
                json.WriteNumberValue(group.Weight);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            WriteShards(json, "texts", _texts, "counts", _texts.Counts);
            WriteShards(json, "words", _words, "first", string.Join(' ', _words.FirstKeys));
            WriteShards(json, "places", _places, "first", string.Join(' ', _places.FirstKeys));
            json.WriteEndObject();
        }

        _write(Root, buffer.WrittenSpan);
    }

    private static void WriteShards(Utf8JsonWriter json, string name, ShardWriter shards, string keys, string value)
    {
        json.WriteStartObject(name);
        json.WriteString(keys, value);
        json.WriteString("hashes", shards.Hashes);
        json.WriteEndObject();
    }
}
