using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A key that holds one of certain words.</summary>
internal abstract class WordKey(string name, string description, ImmutableArray<string> words) : Key(name, description)
{
    public ImmutableArray<string> Words { get; } = words;

    /// <summary>The word that is meant where none is given; null if none is.</summary>
    public string? Default { get; init; }
}
