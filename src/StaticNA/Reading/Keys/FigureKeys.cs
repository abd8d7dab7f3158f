namespace StaticNA;

/// <summary>Keys of an item of <c>figures</c>.</summary>
internal static class FigureKeys
{
    public static readonly TextKey Key = new("key", "What is measured; figures of the same key mean the same thing")
    {
        IsRequired = true,
    };

    public static readonly TextKey Label = new("label", "The same for readers") { IsRequired = true };

    public static readonly EnumKey<FigureRelation> Relation = new("relation", "How the number relates to the real one")
    {
        Default = "exact",
    };

    public static readonly TextKey AsWritten = new("as-written", "How the document writes the figure");

    public static readonly DateKey Year = new("year", "The year or time for which it holds, in EDTF");

    public static readonly MappingKey Also = new("also", "The same figure in another unit", AmountKeys.Definition);

    public static readonly CitationsKey Sources = SharedKeys.RequiredSources();

    public static readonly MappingDefinition Definition = new(
        "a figure", Key, Label, AmountKeys.Value, Relation, AmountKeys.Unit, AsWritten, Year, Also, Sources);
}
