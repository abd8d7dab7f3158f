namespace StaticNA;

/// <summary>Keys that a figure and its <c>also</c> have in common.</summary>
internal static class AmountKeys
{
    public static readonly DecimalKey Value = new("value", "A number such as 55.4, without separators or units")
    {
        IsRequired = true,
    };

    public static readonly TextKey Unit = new("unit", "What is counted, or the currency") { IsRequired = true };

    public static readonly MappingDefinition Definition = new("a value in another unit", Value, Unit);
}
