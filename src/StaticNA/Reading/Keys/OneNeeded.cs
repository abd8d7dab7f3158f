using System.Collections.Immutable;

namespace StaticNA;

/// <summary>At least one of some keys is needed.</summary>
/// <param name="keys">The keys.</param>
/// <param name="missing">What to report if none is given.</param>
internal sealed class OneNeeded(ImmutableArray<Key> keys, Func<MappingReader, Diagnostic> missing) : KeyCondition
{
    public override ImmutableArray<Key> Keys { get; } = keys;

    public override Diagnostic? Check(MappingReader reader) => Keys.Any(reader.Has) ? null : missing(reader);
}
