using System.Collections.Immutable;
using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace StaticNA;

/// <summary>
/// A hash of all that other pages can show of an entry: its front matter, what its text cites and quotes, and whether it has a text. An
/// entry whose fingerprint stays the same has changed in the wording of its text alone.
/// </summary>
internal static class EntryFingerprint
{
    // Each thread's own, used again for every entry.
    [ThreadStatic]
    private static XxHash128? _hash;

    /// <summary>The same on machines of the same byte order.</summary>
    public static UInt128 Of(string yaml, MarkdownBody body)
    {
        XxHash128 hash = _hash ??= new();
        hash.Reset();
        Append(hash, yaml);
        Append(hash, body.IsEmpty ? 0 : 1);
        Append(hash, body.Citations.Length);
        foreach (Citation citation in body.Citations)
        {
            Append(hash, citation.Source);
            Append(hash, citation.Passages);
            Append(hash, citation.Span?.ToString());
        }

        foreach (BodyQuotation block in body.Quotations)
        {
            Append(hash, block.Mark.Number);
            Append(hash, block.Mark.Occurrence);
            Append(hash, block.Quotation);
        }

        // Words of a document that are written out are shown with the passage, and may then be copied elsewhere.
        Append(hash, body.WrittenQuotations.Length);
        foreach (WrittenQuotation quotation in body.WrittenQuotations)
        {
            Append(hash, quotation.Text);
            Append(hash, quotation.Citation.Source);
            Append(hash, quotation.Citation.Passages);
        }

        return hash.GetCurrentHashAsUInt128();
    }

    private static void Append(XxHash128 hash, Quotation quotation)
    {
        Append(hash, quotation.Source.Value);
        Append(hash, quotation.Passage.Value);
        Append(hash, quotation.Note);
        Append(hash, quotation.Speakers.Length);
        foreach (Located<string> speaker in quotation.Speakers)
        {
            Append(hash, speaker.Value);
        }

        foreach (WordSpan span in quotation.Spans)
        {
            Append(hash, span.Start);
            Append(hash, span.End);
        }
    }

    private static void Append(XxHash128 hash, ImmutableArray<int> numbers)
    {
        Append(hash, numbers.Length);
        hash.Append(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    /// <summary>With its length before it, so that two texts are not taken for others that are joined elsewhere.</summary>
    private static void Append(XxHash128 hash, string? text)
    {
        Append(hash, text?.Length ?? -1);
        hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private static void Append(XxHash128 hash, int number) => hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in number)));
}
