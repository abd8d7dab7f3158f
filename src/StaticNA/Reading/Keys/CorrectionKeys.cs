namespace StaticNA;

/// <summary>Keys of an item of <c>corrections</c>.</summary>
internal static class CorrectionKeys
{
    public static readonly DateKey Date = new("date", "When it was put right, in EDTF") { IsRequired = true };

    public static readonly TextKey Text = new("text", "What was wrong, and what it says now") { IsRequired = true };

    public static readonly MappingDefinition Definition = new("a correction", Date, Text);
}
