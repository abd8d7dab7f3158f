namespace StaticNA;

/// <summary>The documents of one kind, under one heading among the results.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Documents">Made one by one, so that their texts are not all in memory at once: what one holds may not be read once the
/// next was asked for.</param>
internal sealed record SearchGroup(string Heading, IEnumerable<SearchDocument> Documents)
{
    /// <summary>How much a match counts, in hundredths: less for what is part of a page that is found as well.</summary>
    public int Weight { get; init; } = 100;
}
