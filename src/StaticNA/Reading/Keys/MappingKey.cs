namespace StaticNA;

/// <summary>A key that holds keys with values.</summary>
internal sealed class MappingKey(string name, string description, MappingDefinition value) : Key(name, description)
{
    public MappingDefinition Value { get; } = value;
}
