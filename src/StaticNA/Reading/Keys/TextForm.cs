using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What a text must look like: for machines as a pattern or a list of words, for authors as what is wrong with one that does not.</summary>
internal sealed class TextForm
{
    private readonly Func<YamlScalar, string, Diagnostic?>? _check;

    /// <param name="pattern">A regular expression that means the same in ECMAScript and .NET, for the whole of the text.</param>
    /// <param name="expected">What is to be written, as a sentence without its end mark.</param>
    /// <param name="check">
    /// Given the text and the name of its key, what is wrong with it, or null. Null if the parser checks it by other means.
    /// </param>
    public TextForm(string pattern, string expected, Func<YamlScalar, string, Diagnostic?>? check = null)
    {
        Pattern = pattern;
        Expected = expected;
        _check = check;
    }

    private TextForm(ImmutableArray<string> words)
    {
        Words = words;
        Expected = "Write one of " + string.Join(", ", words);
        _check = (scalar, key) => words.Contains(scalar.Value) ? null : FrontMatterRules.WordIsUnknown(scalar, key, words);
    }

    /// <summary>Null where <see cref="Words"/> says it all.</summary>
    public string? Pattern { get; }

    /// <summary>What is to be written, as a sentence without its end mark.</summary>
    public string Expected { get; }

    /// <summary>All texts that are allowed; empty if those that match the pattern are.</summary>
    public ImmutableArray<string> Words { get; } = [];

    /// <summary>Most characters; null if any number.</summary>
    public int? Longest { get; init; }

    /// <summary>Whether a text that YAML takes for a number can have the form.</summary>
    public bool AllowsNumbers { get; init; } = true;

    /// <summary>The least number that has the form; null if any has.</summary>
    public int? LeastNumber { get; init; }

    /// <summary>Whether a text that is refused is used all the same, so that what refers to it is not refused too.</summary>
    public bool KeepsRefused { get; init; }

    public static TextForm OneOf(params ImmutableArray<string> words) => new(words);

    public Diagnostic? Check(YamlScalar scalar, string key) => _check?.Invoke(scalar, key);
}
