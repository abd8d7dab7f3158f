using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What the presence of some keys asks of others.</summary>
internal abstract class KeyCondition
{
    /// <summary>The keys that may be missing; misspelt ones are not reported a second time.</summary>
    public abstract ImmutableArray<Key> Keys { get; }

    /// <summary>What is wrong, or null.</summary>
    public abstract Diagnostic? Check(MappingReader reader);
}
