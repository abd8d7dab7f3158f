using System.Buffers;
using System.Text.RegularExpressions;

namespace StaticNA;

/// <summary>Tells what a sentence carries that a reader may want to look up.</summary>
internal sealed partial class ClaimFinder
{
    private static readonly SearchValues<char> Openers = SearchValues.Create(":“‘«\"(");

    /// <summary>Words that are names at the start of a sentence too, where every word has a capital.</summary>
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private readonly Regex _dates;
    private readonly Regex _figures;

    /// <param name="briefing">Its language, and its lists of people, countries and bodies.</param>
    public ClaimFinder(Briefing briefing)
        : this(briefing.Site.Language.Value)
    {
        foreach (string name in (IEnumerable<string>)[.. briefing.People.Select(person => person.Name),
            .. briefing.CountryById.Values.Select(country => country.Name)])
        {
            _names.UnionWith(CapitalWord().Matches(name).Select(match => match.Value));
        }

        _names.UnionWith(briefing.Bodies.Select(body => body.Name).Concat(briefing.Terms.Select(term => term.Name))
            .Where(name => CapitalWord().Match(name).Length == name.Length));
    }

    /// <param name="language">That of the text.</param>
    public ClaimFinder(string language)
    {
        var words = ClaimWords.Of(language);
        _dates = words.Dates();
        _figures = words.Figures();
    }

    public ClaimKinds KindsOf(string sentence)
    {
        string undated = _dates.Replace(sentence, match => new string(' ', match.Length));
        ClaimKinds kinds = ReferenceEquals(undated, sentence) ? ClaimKinds.None : ClaimKinds.Date;
        if (_figures.IsMatch(undated))
        {
            kinds |= ClaimKinds.Figure;
        }

        return CapitalWord().Matches(undated).Any(match => IsName(sentence, match)) ? kinds | ClaimKinds.Name : kinds;
    }

    private bool IsName(string sentence, Match word) =>
        !Opens(sentence.AsSpan(0, word.Index)) || IsAcronym(word.Value) || _names.Contains(word.Value);

    /// <summary>Whether the next word is the first of a sentence, of words quoted in it, or after a colon.</summary>
    private static bool Opens(ReadOnlySpan<char> before)
    {
        int last = before.Length;
        while (last > 0 && !char.IsLetterOrDigit(before[last - 1]))
        {
            last--;
        }

        return last == 0 || before[last..].IndexOfAny(Openers) >= 0;
    }

    private static bool IsAcronym(string word) => word.All(letter => char.IsUpper(letter) || letter == '.');

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\p{Lu}(?:[\p{L}\p{M}]+|(?:\.\p{Lu})+)", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalWord();
}
