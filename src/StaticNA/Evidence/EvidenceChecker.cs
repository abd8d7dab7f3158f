using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// Checks citations and quotations against the documents, cuts the quoted words, and sees to it that no more of a document is
/// published than its rights allow (design.md §4).
/// </summary>
internal sealed class EvidenceChecker
{
    private readonly Briefing _briefing;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, CheckedDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<Quotation, ImmutableArray<string>> _quotations = new(ReferenceEqualityComparer.Instance);
    private int _citations;
    private int _verified;

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
        ReadDocuments(reader, policy);
        foreach (Entry entry in _briefing.Entries)
        {
            CheckCitations(entry.AllCitations());
            CheckOwnWords(entry);
            foreach (Quotation quotation in entry.Quotations)
            {
                CheckQuotation(quotation);
            }

            CheckBody(entry.Body);
        }

        foreach (Theme theme in _briefing.Themes)
        {
            CheckCitations(theme.Body.Citations);
            CheckCitations(theme.Sources);
            CheckBody(theme.Body);
        }

        foreach (Source source in _briefing.Sources)
        {
            CheckBody(source.Body);
        }

        CheckBody(_briefing.Site.About ?? MarkdownBody.Empty);
        return new Evidence
        {
            IsChecked = true,
            Documents = _documents.Count,
            DocumentsRecorded = _briefing.Sources.Count(source => source.Document is not null),
            CitationsChecked = _citations,
            QuotationsVerified = _verified,
            Quotations = _quotations,
            Excerpts = Excerpts(),
            Copied = CopiedTextFinder.For(_documents.Values),
        };
    }

    private void ReadDocuments(DocumentReader reader, EvidencePolicy policy)
    {
        var texts = new DocumentText?[_briefing.Sources.Length];
        Parallel.For(0, texts.Length, index =>
        {
            Source source = _briefing.Sources[index];
            if (policy == EvidencePolicy.Require && !(source.Document is DocumentRecord needed && reader.Has(needed)))
            {
                SourceLocation at = source.Document?.File.Location ?? source.Location;
                _diagnostics.Add(EvidenceRules.EvidenceIsNotChecked(at, $"the document of '{source.Id}' is not there"));
            }
            else if (source.Document is DocumentRecord record)
            {
                texts[index] = reader.Read(source, record);
            }
        });
        foreach (DocumentText text in texts.OfType<DocumentText>())
        {
            _documents.Add(text.Source.Id, new CheckedDocument(text, _diagnostics));
        }
    }

    private void CheckBody(MarkdownBody body)
    {
        CheckSpans(body.Citations);
        foreach (BodyQuotation block in body.Quotations)
        {
            CheckQuotation(block.Quotation);
        }

        foreach (WrittenQuotation written in body.WrittenQuotations)
        {
            if (_documents.TryGetValue(written.Citation.Source, out CheckedDocument? document) && document.Check(written))
            {
                _verified++;
            }
        }
    }

    private void CheckCitations(ImmutableArray<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            _citations += _documents.ContainsKey(citation.Source) ? 1 : 0;
        }
    }

    /// <summary>What an entry gives as a document's own words must stand in a passage cited for it.</summary>
    private void CheckOwnWords(Entry entry)
    {
        if (entry.Date.Words is string dateWords)
        {
            RequireWords("date-words", dateWords, entry.Date.WordsLocation, entry.AllCitations());
        }

        foreach (Commitment commitment in entry.Commitments)
        {
            if (commitment.DueWords is string dueWords)
            {
                RequireWords("due-words", dueWords, commitment.DueWordsLocation, commitment.Sources);
            }
        }

        foreach (Figure figure in entry.Figures)
        {
            if (figure.AsWritten is string asWritten)
            {
                RequireWords("as-written", asWritten, figure.AsWrittenLocation, figure.Sources);
            }
        }
    }

    /// <summary>Says nothing where a cited document is not at hand: the words may stand in that one.</summary>
    private void RequireWords(string key, string words, SourceLocation at, IEnumerable<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            if (!_documents.TryGetValue(citation.Source, out CheckedDocument? document)
                || citation.Passages.Any(passage => document.Text.Holds(words, passage)))
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
            if (citation.Span is WordSpan span && _documents.TryGetValue(citation.Source, out CheckedDocument? document))
            {
                document.Spans.Find(span, new(citation.Passages[0], citation.PassagesLocation));
            }
        }
    }

    private void CheckQuotation(Quotation quotation)
    {
        if (_documents.TryGetValue(quotation.Source.Value, out CheckedDocument? document)
            && document.Cut(quotation) is { } words)
        {
            _quotations[quotation] = words;
            _verified++;
        }
    }

    private Dictionary<(string Source, int Passage), ImmutableArray<PassagePiece>> Excerpts()
    {
        var excerpts = new Dictionary<(string Source, int Passage), ImmutableArray<PassagePiece>>();
        foreach (CheckedDocument document in _documents.Values)
        {
            for (int passage = 1; passage <= document.Text.Passages.Length; passage++)
            {
                if (document.Quoted.PiecesOf(passage) is { IsEmpty: false } pieces)
                {
                    excerpts.Add((document.Text.Source.Id, passage), pieces);
                }
            }
        }

        return excerpts;
    }
}
