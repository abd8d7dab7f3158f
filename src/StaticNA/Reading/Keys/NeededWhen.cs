using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A key is needed where another holds one of some words.</summary>
/// <param name="needed">The key that is needed.</param>
/// <param name="other">The key on which that depends.</param>
/// <param name="words">Its words that ask for the key.</param>
/// <param name="missing">What to report.</param>
internal sealed class NeededWhen(
    Key needed, WordKey other, ImmutableArray<string> words, Func<MappingReader, Diagnostic> missing) : KeyCondition
{
    public Key Needed { get; } = needed;

    public WordKey Other { get; } = other;

    public ImmutableArray<string> Words { get; } = words;

    public override ImmutableArray<Key> Keys => [Needed];

    public override Diagnostic? Check(MappingReader reader) =>
        reader.TextOf(Other) is string word && Words.Contains(word) && !reader.Has(Needed) ? missing(reader) : null;
}
