using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What a text must look like: for machines as a pattern or a list of words, for authors as what is wrong with one that does not.</summary>
internal sealed class TextForm
{
    private readonly Func<YamlScalar, string, Diagnostic?>? _check;

    /// <param name="pattern">A regular expression that means the same in ECMAScript and .NET, for the whole of the text.</param>
    /// <param name="check">
    /// Given the text and the name of its key, what is wrong with it, or null. Null if the parser checks it by other means.
    /// </param>
    public TextForm(string pattern, Func<YamlScalar, string, Diagnostic?>? check = null)
    {
        Pattern = pattern;
        _check = check;
    }

    private TextForm(ImmutableArray<string> words)
    {
        Words = words;
        _check = (scalar, key) => words.Contains(scalar.Value) ? null : FrontMatterRules.WordIsUnknown(scalar, key, words);
    }

    /// <summary>Null where <see cref="Words"/> says it all.</summary>
    public string? Pattern { get; }

    /// <summary>All texts that are allowed; empty if those that match the pattern are.</summary>
    public ImmutableArray<string> Words { get; } = [];

    /// <summary>Most characters; null if any number.</summary>
    public int? Longest { get; init; }

    /// <summary>Whether a text that is refused is used all the same, so that what refers to it is not refused too.</summary>
    public bool KeepsRefused { get; init; }

    public static TextForm OneOf(params ImmutableArray<string> words) => new(words);

    public Diagnostic? Check(YamlScalar scalar, string key) => _check?.Invoke(scalar, key);
}
