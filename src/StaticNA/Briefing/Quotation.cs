using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Words of a document, located but not written out: they are cut from the document when the site is built.</summary>
/// <param name="Speakers">Ids of people, countries or bodies; several where they speak in common, as in a joint statement.</param>
/// <param name="Source">Id of the source.</param>
/// <param name="Passage">Number of the passage, from 1.</param>
/// <param name="Spans">The stretches, in order; an interrupted quotation has several.</param>
/// <param name="Note">What a reader should know about it; null if nothing.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Quotation(
    ImmutableArray<Located<string>> Speakers,
    Located<string> Source,
    Located<int> Passage,
    ImmutableArray<WordSpan> Spans,
    string? Note,
    SourceLocation Location)
{
    /// <summary>The passage as a citation.</summary>
    public Citation Citation => new(Source.Value, [Passage.Value], null, Source.Location, Passage.Location);
}
