using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A thing to be told about new content.</summary>
/// <param name="Name">Its name: that of its key, or of an option.</param>
/// <param name="Description">What it is for.</param>
public sealed record NewField(string Name, string Description)
{
    /// <summary>The values there are to choose from; empty if it takes others, or there is none.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether it takes several values.</summary>
    public bool TakesSeveral { get; init; }
}
