namespace StaticNA;

/// <summary>Keys of an item of <c>quotes</c>, and of a fenced block named <c>quote</c>.</summary>
internal static class QuotationKeys
{
    public static readonly TextsKey Speaker = new(
        "speaker", "Id of the person, country or body whose words they are; a list where they speak in common")
    {
        IsRequired = true,
        AllowsOne = true,
        References = IdKinds.Speaker,
    };

    public static readonly MappingsKey Spans = new(
        "spans", "The stretches of the passage that are quoted; an interrupted quotation has several", SpanKeys.Definition)
    {
        IsRequired = true,
    };

    public static readonly TextKey Note = new("note", "What a reader should know about it, for example that it is a translation");

    public static readonly MappingDefinition Definition = new(
        "a quotation", Speaker, PassageKeys.Source, PassageKeys.Passage, Spans, Note);
}
