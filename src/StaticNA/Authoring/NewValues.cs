using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What was told about new content.</summary>
internal sealed record NewValues(string Title, IReadOnlyDictionary<string, ImmutableArray<string>> Told)
{
    public ImmutableArray<string> Of(Key key) => Told.TryGetValue(key.Name, out ImmutableArray<string> values) ? values : [];
}
