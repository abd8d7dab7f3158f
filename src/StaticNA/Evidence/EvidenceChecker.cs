using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// Checks citations and quotations against the documents, cuts the quoted words, and sees to it that no more of a document is
/// published than its rights allow (design.md §4).
/// </summary>
internal sealed class EvidenceChecker
{
    /// <summary>Most words of one quoted span of a document that may not be published as a whole.</summary>
    public const int LongestSpan = 50;

    /// <summary>The part of such a document's words that may be quoted on the whole site: one in so many.</summary>
    public const int QuotaDivisor = 10;

    private readonly Briefing _briefing;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, ImmutableArray<string>> _passages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpanCutter> _cutters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _quotedWords = new(StringComparer.Ordinal);

    private EvidenceChecker(Briefing briefing, DiagnosticBag diagnostics)
    {
        _briefing = briefing;
        _diagnostics = diagnostics;
    }

    /// <param name="briefing">What is to be checked.</param>
    /// <param name="documents">The folder that holds the documents; null if there is none.</param>
    /// <param name="policy">Whether evidence that can't be checked is an error.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static Evidence Check(
        Briefing briefing, string? documents, EvidencePolicy policy, DiagnosticBag diagnostics)
    {
        if (documents is null || !Directory.Exists(documents))
        {
            if (policy == EvidencePolicy.Require)
            {
                SourceLocation at = briefing.Site.Language.Location with { Line = 1, Column = 1 };
                diagnostics.Add(EvidenceRules.EvidenceIsNotChecked(at, "there is no documents folder"));
            }

            return Evidence.Unchecked;
        }

        return new EvidenceChecker(briefing, diagnostics).Check(new DocumentReader(documents, diagnostics), policy);
    }

    private Evidence Check(DocumentReader reader, EvidencePolicy policy)
    {
        foreach (Source source in _briefing.Sources)
        {
            if (policy == EvidencePolicy.Require && !(source.Document is DocumentRecord needed && reader.Has(needed)))
            {
                SourceLocation at = source.Document?.File.Location ?? source.Location;
                _diagnostics.Add(EvidenceRules.EvidenceIsNotChecked(at, $"the document of '{source.Id}' is not there"));
            }
            else if (source.Document is DocumentRecord record && reader.Read(record) is ImmutableArray<string> passages)
            {
                _passages[source.Id] = passages;
                _cutters[source.Id] = new SpanCutter(source.Id, passages, _diagnostics);
            }
        }

        var quotations = new Dictionary<Quotation, ImmutableArray<string>>();
        int citations = 0;
        foreach (Entry entry in _briefing.Entries)
        {
            citations += entry.AllCitations().Count(citation => _passages.ContainsKey(citation.Source));
            CheckSpans(entry.Body.Citations);
            CheckOwnWords(entry);
            foreach (Quotation quotation in entry.Quotations)
            {
                if (CutQuotation(quotation) is { } words)
                {
                    quotations[quotation] = words;
                }
            }
        }

        foreach (Theme theme in _briefing.Themes)
        {
            citations += theme.Body.Citations.Concat(theme.Sources).Count(citation => _passages.ContainsKey(citation.Source));
            CheckSpans(theme.Body.Citations);
        }

        CheckSpans([.. _briefing.Sources.SelectMany(source => source.Body.Citations)]);
        CheckSpans(_briefing.Site.About?.Citations ?? []);
        return new Evidence
        {
            IsChecked = true,
            Documents = _passages.Count,
            DocumentsRecorded = _briefing.Sources.Count(source => source.Document is not null),
            CitationsChecked = citations,
            Quotations = quotations,
            PublishableText = _passages.Where(pair => MayBePublished(pair.Key)).ToImmutableDictionary(),
        };
    }

    /// <summary>What an entry gives as a document's own words must stand in a passage cited for it.</summary>
    private void CheckOwnWords(Entry entry)
    {
        if (entry.Date.Words is string dateWords)
        {
            RequireWords("date-words", dateWords, entry.Date.WordsLocation, entry.AllCitations());
        }

        foreach (Commitment commitment in entry.Commitments.Where(commitment => commitment.DueWords is not null))
        {
            RequireWords("due-words", commitment.DueWords!, commitment.DueWordsLocation, commitment.Sources);
        }

        foreach (Figure figure in entry.Figures.Where(figure => figure.AsWritten is not null))
        {
            RequireWords("as-written", figure.AsWritten!, figure.AsWrittenLocation, figure.Sources);
        }
    }

    /// <summary>Says nothing where a cited document is not at hand: the words may stand in that one.</summary>
    private void RequireWords(string key, string words, SourceLocation at, IEnumerable<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            if (!_cutters.TryGetValue(citation.Source, out SpanCutter? cutter)
                || citation.Passages.Any(passage => cutter.Holds(words, passage)))
            {
                return;
            }
        }

        _diagnostics.Add(EvidenceRules.WordsAreNotFound(at, key, words));
    }

    private void CheckSpans(ImmutableArray<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            if (citation.Span is WordSpan span && _cutters.TryGetValue(citation.Source, out SpanCutter? cutter))
            {
                cutter.Cut(span, citation.Passages[0]);
            }
        }
    }

    /// <summary>The words of all spans; null if the document is not there or one of them is not found.</summary>
    private ImmutableArray<string>? CutQuotation(Quotation quotation)
    {
        if (!_cutters.TryGetValue(quotation.Source.Value, out SpanCutter? cutter))
        {
            return null;
        }

        var pieces = ImmutableArray.CreateBuilder<string>(quotation.Spans.Length);
        foreach (WordSpan span in quotation.Spans)
        {
            if (cutter.Cut(span, quotation.Passage.Value) is string words)
            {
                CheckLimits(quotation.Source.Value, span, WordSpan.CountWords(words));
                pieces.Add(words);
            }
        }

        return pieces.Count == quotation.Spans.Length ? pieces.ToImmutable() : null;
    }

    private void CheckLimits(string source, WordSpan span, int words)
    {
        if (MayBePublished(source))
        {
            return;
        }

        if (words > LongestSpan)
        {
            _diagnostics.Add(EvidenceRules.SpanIsTooLong(span.Location, words, LongestSpan));
        }

        int quoted = _quotedWords[source] = _quotedWords.GetValueOrDefault(source) + words;
        int allowed = _passages[source].Sum(WordSpan.CountWords) / QuotaDivisor;
        if (quoted > allowed && quoted - words <= allowed)
        {
            _diagnostics.Add(EvidenceRules.QuotaIsExceeded(span.Location, source, quoted, allowed));
        }
    }

    private bool MayBePublished(string source) =>
        _briefing.SourceById[source].Rights.Value is Rights.PublicDomain or Rights.Licensed;
}
