namespace StaticNA;

/// <summary>A piece of YAML with the place where it starts.</summary>
internal abstract record YamlNode(SourceLocation Location)
{
    /// <summary>What it is, for messages.</summary>
    public abstract string Shape { get; }
}
