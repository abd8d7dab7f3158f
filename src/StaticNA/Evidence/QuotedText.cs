using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// What the site quotes of one document: each stretch once, however often it is quoted. Sees to it that this stays within the
/// document's rights (design.md §4).
/// </summary>
internal sealed class QuotedText(DocumentText document, DiagnosticBag diagnostics)
{
    /// <summary>Most words of one quoted stretch of a document that may not be published as a whole.</summary>
    public const int LongestSpan = 50;

    /// <summary>The part of such a document's words that may be quoted on the whole site: one in so many.</summary>
    public const int QuotaDivisor = 10;

    // Of each passage, ascending and without touching each other, in folded places.
    private readonly Dictionary<int, List<TextRange>> _ranges = [];
    private readonly List<QuotedSpan> _spans = [];
    private int _words;
    private bool _isExceeded;

    /// <summary>Adds a stretch of a passage.</summary>
    /// <param name="passage">Its passage.</param>
    /// <param name="range">Where it stands in the folded passage.</param>
    /// <param name="span">How it was written, and where.</param>
    public void Add(int passage, TextRange range, Located<string> span)
    {
        int words = CountWords(passage, range);
        if (!_ranges.TryGetValue(passage, out List<TextRange>? ranges))
        {
            _ranges[passage] = ranges = [];
        }

        int before = ranges.Sum(one => CountWords(passage, one));
        TextRange merged = Merge(ranges, range, document.Passage(passage));
        _words += ranges.Sum(one => CountWords(passage, one)) - before;
        _spans.Add(new QuotedSpan(span, words));
        if (!document.MayBePublished)
        {
            CheckLength(span, words, CountWords(passage, merged));
            CheckQuota(span);
        }
    }

    /// <summary>
    /// What may be shown of a passage: all of it, or only what is quoted. Empty where nothing is.
    /// </summary>
    public ImmutableArray<PassagePiece> PiecesOf(int passage)
    {
        string text = document.Passages[passage - 1];
        List<TextRange> ranges = _ranges.GetValueOrDefault(passage) ?? [];
        if (ranges.Count == 0 && !document.MayBePublished)
        {
            return [];
        }

        var pieces = ImmutableArray.CreateBuilder<PassagePiece>();
        int at = 0;
        foreach (TextRange folded in ranges)
        {
            TextRange range = document.Passage(passage).ToOriginal(folded);
            AddUnquoted(pieces, text.AsSpan(at, range.Start - at), isFirst: at == 0);
            pieces.Add(new PassagePiece(text[range.Start..range.End], IsQuoted: true));
            at = range.End;
        }

        AddUnquoted(pieces, text.AsSpan(at), isFirst: at == 0);
        return pieces.DrainToImmutable();
    }

    private void AddUnquoted(ImmutableArray<PassagePiece>.Builder pieces, ReadOnlySpan<char> text, bool isFirst)
    {
        if (document.MayBePublished && text.Length > 0)
        {
            pieces.Add(new PassagePiece(text.ToString(), IsQuoted: false));
        }
        else if (HasWord(text))
        {
            pieces.Add(new PassagePiece(isFirst ? "… " : " … ", IsQuoted: false));
        }
    }

    private void CheckLength(Located<string> span, int words, int wordsTogether)
    {
        if (words > LongestSpan)
        {
            diagnostics.Add(EvidenceRules.SpanIsTooLong(span, words, LongestSpan));
        }
        else if (wordsTogether > LongestSpan)
        {
            diagnostics.Add(EvidenceRules.SpansTogetherAreTooLong(span, wordsTogether, LongestSpan));
        }
    }

    private void CheckQuota(Located<string> span)
    {
        int allowed = document.Words / QuotaDivisor;
        if (_words > allowed && !_isExceeded)
        {
            _isExceeded = true;
            diagnostics.Add(EvidenceRules.QuotaIsExceeded(span, document.Source.Id, (_words, allowed), _spans));
        }
    }

    private int CountWords(int passage, TextRange range)
    {
        TextRange place = document.Passage(passage).ToOriginal(range);
        return WordSpan.CountWords(document.Passages[passage - 1].AsSpan()[place.Start..place.End]);
    }

    /// <summary>Adds a range, made one with those that it overlaps or touches; that one range.</summary>
    private static TextRange Merge(List<TextRange> ranges, TextRange added, FoldedText text)
    {
        TextRange merged = added;
        for (int i = ranges.Count - 1; i >= 0; i--)
        {
            if (Touch(ranges[i], merged, text))
            {
                merged = new TextRange(Math.Min(ranges[i].Start, merged.Start), Math.Max(ranges[i].End, merged.End));
                ranges.RemoveAt(i);
            }
        }

        int at = ranges.FindIndex(range => range.Start > merged.Start);
        ranges.Insert(at < 0 ? ranges.Count : at, merged);
        return merged;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two ranges overlap, or have no word between them.</summary>
    private static bool Touch(TextRange one, TextRange other, FoldedText text)
    {
        int gap = Math.Min(one.End, other.End);
        int next = Math.Max(one.Start, other.Start);
        return next <= gap || !HasWord(text.Folded.AsSpan()[gap..next]);
    }
}

/// <summary>One quoted stretch.</summary>
/// <param name="Span">How it was written, and where.</param>
/// <param name="Words">Number of its words.</param>
internal sealed record QuotedSpan(Located<string> Span, int Words);
