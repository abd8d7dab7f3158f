namespace StaticNA;

/// <summary>A key that holds a text.</summary>
internal sealed class TextKey(string name, string description) : Key(name, description)
{
    /// <summary>Most characters; null if any number.</summary>
    public int? Longest { get; init; }

    /// <summary>What the text must look like; null if anything goes.</summary>
    public TextForm? Form { get; init; }

    /// <summary>What the text is the id of.</summary>
    public IdKinds References { get; init; }
}
