namespace StaticNA;

/// <summary>Keys of an item of a quotation's <c>spans</c>.</summary>
internal static class SpanKeys
{
    public static readonly TextKey Start = new(
        "start", "Its first words, or all of a stretch of a few; with `end` at most eight words")
    {
        IsRequired = true,
        Form = TextForms.Locator,
    };

    public static readonly TextKey End = new("end", "Its last words") { Form = TextForms.Locator };

    public static readonly MappingDefinition Definition = new("a span", Start, End);
}
