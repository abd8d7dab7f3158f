namespace StaticNA;

/// <summary>A key that holds a list of texts.</summary>
internal sealed class TextsKey(string name, string description) : Key(name, description)
{
    /// <summary>Whether one text may stand for a list of one.</summary>
    public bool AllowsOne { get; init; }

    /// <summary>Whether the same text may stand in it twice.</summary>
    public bool AllowsRepeats { get; init; }

    /// <summary>What each text must look like; null if anything goes.</summary>
    public TextForm? Form { get; init; }

    /// <summary>What the texts are ids of.</summary>
    public IdKinds References { get; init; }
}
