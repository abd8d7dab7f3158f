namespace StaticNA;

/// <summary>Keys of an item of <c>accounts</c>.</summary>
internal static class AccountKeys
{
    public static readonly TextKey Field = new(
        "field", "On what sources differ; accounts of the same field stand side by side. On a figure, its key or label")
    {
        IsRequired = true,
    };

    public static readonly TextKey Value = new("value", "What this source says, in your own words or a few of its own")
    {
        IsRequired = true,
    };

    public static readonly MappingDefinition Definition = new(
        "an account", Field, Value, PassageKeys.Source, PassageKeys.Passage);
}
