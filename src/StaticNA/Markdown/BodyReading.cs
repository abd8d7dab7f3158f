using System.Collections.Immutable;
using Markdig;
using Markdig.Parsers;

namespace StaticNA;

/// <summary>One body while it is read: where it stands, and what was found in it so far. Not thread-safe.</summary>
internal sealed class BodyReading(string text, string file, int firstLine, DiagnosticBag diagnostics)
{
    private static readonly object Key = typeof(BodyReading);

    // Looking for the nearest name takes time; a text with more unknown names than this has been told enough.
    private const int MostSuggestions = 50;

    private readonly List<(string Fragment, SourceLocation Location)> _fragments = [];
    private int[]? _lineStarts;
    private int _suggestions;

    public string File { get; } = file;

    /// <summary>The names whose first use is explained; null for none.</summary>
    public KnownNames? Names { get; init; }

    /// <summary>Keys of the people whom the page's front matter names; see <see cref="KnownName"/>.</summary>
    public IReadOnlySet<string> People { get; init; } = ImmutableHashSet<string>.Empty;

    public List<Citation> Citations { get; } = [];

    public List<InternalLink> Links { get; } = [];

    /// <summary>Links to the web.</summary>
    public List<Located<string>> ExternalLinks { get; } = [];

    public List<BodyQuotation> Quotations { get; } = [];

    public List<WrittenQuotation> WrittenQuotations { get; } = [];

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public CitationNumbering Numbering { get; } = new();

    public HeadingAnchors Anchors { get; } = new();

    /// <summary>The reading that <paramref name="processor"/> works for.</summary>
    public static BodyReading Of(InlineProcessor processor) =>
        (BodyReading)processor.Context!.Properties[Key];

    /// <summary>What Markdig hands to parsers, so that they find this reading.</summary>
    public MarkdownParserContext ToParserContext()
    {
        var context = new MarkdownParserContext();
        context.Properties[Key] = this;
        return context;
    }

    /// <summary>The place in the file of a 0-based offset into the body.</summary>
    public SourceLocation At(int offset)
    {
        int[] starts = _lineStarts ??= FindLineStarts(text);
        int found = Array.BinarySearch(starts, offset);
        int line = found >= 0 ? found : ~found - 1;
        return new SourceLocation(File, firstLine + line, offset - starts[line] + 1);
    }

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    /// <summary>Help for an unknown name: <see cref="Suggestion.Sentence"/>, or null once many were given.</summary>
    public string? Suggest(string written, IEnumerable<string> known) =>
        MaySuggest() ? Suggestion.Sentence(written, known) : null;

    /// <summary>Whether one more suggestion may be looked for, which is then counted.</summary>
    public bool MaySuggest() => _suggestions++ < MostSuggestions;

    /// <summary>Remembers a link to a heading of this body, to be looked up once all headings are known.</summary>
    public void Expect(string fragment, SourceLocation location) => _fragments.Add((fragment, location));

    /// <summary>Reports each link to a heading that the body does not have.</summary>
    public void CheckFragments()
    {
        foreach ((string fragment, SourceLocation location) in _fragments)
        {
            if (!Anchors.Contains(fragment))
            {
                Report(MarkdownRules.HeadingIsUnknown(location, fragment, Suggest(fragment, Anchors.All)));
            }
        }
    }

    private static int[] FindLineStarts(string text)
    {
        int[] starts = new int[text.AsSpan().Count('\n') + 1];
        for (int line = 1; line < starts.Length; line++)
        {
            starts[line] = text.IndexOf('\n', starts[line - 1]) + 1;
        }

        return starts;
    }
}
