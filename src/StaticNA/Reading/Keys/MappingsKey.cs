namespace StaticNA;

/// <summary>A key that holds a list, each item of which is keys with values.</summary>
internal sealed class MappingsKey(string name, string description, MappingDefinition item) : Key(name, description)
{
    public MappingDefinition Item { get; } = item;

    /// <summary>Whether an item may also be a text, which stands for the item with that as its first key.</summary>
    public bool AllowsTexts { get; init; }
}
