using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A key makes sense only where another holds a certain word.</summary>
/// <param name="allowed">The key.</param>
/// <param name="other">The key on which that depends.</param>
/// <param name="word">Its word that allows the key.</param>
/// <param name="contradicting">What to report.</param>
internal sealed class AllowedWhen(Key allowed, WordKey other, string word, Func<MappingReader, Diagnostic> contradicting)
    : KeyCondition
{
    public Key Allowed { get; } = allowed;

    public WordKey Other { get; } = other;

    public string Word { get; } = word;

    public override ImmutableArray<Key> Keys => [];

    public override Diagnostic? Check(MappingReader reader) =>
        reader.Has(Allowed) && reader.TextOf(Other) != Word ? contradicting(reader) : null;
}
