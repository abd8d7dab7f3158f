using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The keys that may stand together, and what they ask of each other. Any other key there is a mistake.</summary>
internal sealed class MappingDefinition
{
    private readonly FrozenSet<string> _names;

    /// <param name="what">What they describe, as messages name it, with its article: <c>an entry</c>.</param>
    /// <param name="keys">The keys, in the order in which authors should write them.</param>
    public MappingDefinition(string what, params ImmutableArray<Key> keys)
    {
        What = what;
        Keys = keys;
        Required = [.. keys.Where(key => key.IsRequired)];
        _names = keys.Select(key => key.Name).ToFrozenSet(StringComparer.Ordinal);
    }

    public string What { get; }

    public ImmutableArray<Key> Keys { get; }

    /// <summary>Those that are always needed.</summary>
    public ImmutableArray<Key> Required { get; }

    public ImmutableArray<KeyCondition> Conditions { get; init; } = [];

    public IEnumerable<string> Names => Keys.Select(key => key.Name);

    public bool Has(string name) => _names.Contains(name);
}
