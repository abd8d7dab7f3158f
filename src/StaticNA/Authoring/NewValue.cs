using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Judges and writes single values of new content, as the parser will read them.</summary>
internal static class NewValue
{
    private static readonly SourceLocation Nowhere = SourceLocation.StartOf("");

    /// <summary>What is wrong with a value of a key, or null.</summary>
    public static string? Problem(Key key, string value, SiteNames names) => value.Trim().Length == 0
        ? "it is empty"
        : key switch
        {
            WordKey word when !word.Words.Contains(value) => $"'{value}' is no {word.Name}: {Suggestion.Sentence(value, word.Words)}",
            DateKey => DateProblem(value),
            TextKey { References: not IdKinds.None } text => IdProblem(value, names.Of(text.References)),
            TextsKey { References: not IdKinds.None } texts => IdProblem(value, names.Of(texts.References)),
            CitationsKey => CitationProblem(value, names),
            TextKey text => TextProblem(text, value),
            _ => null,
        };

    /// <summary>A citation as a record has it: <c>lantern ¶3-4</c>. It may be told as <c>lantern:3-4</c>, without a sign that keyboards lack.</summary>
    public static string Citation(string told)
    {
        int mark = told.IndexOfAny(['¶', ':']);
        return mark < 0 ? told : $"{told[..mark].Trim()} ¶{told[(mark + 1)..].Trim()}";
    }

    private static string? DateProblem(string value)
    {
        BriefingDateResult result = BriefingDate.Parse(value);
        return result.Date is not null ? null : result.Problem + (result.Help is null ? "" : $"; {result.Help}");
    }

    private static string? IdProblem(string value, ImmutableArray<string> known) =>
        known.Contains(value) ? null : $"there is no '{value}': {Suggestion.Sentence(value, known)}";

    private static string? CitationProblem(string value, SiteNames names)
    {
        string citation = Citation(value);
        int mark = citation.IndexOf('¶', StringComparison.Ordinal);
        string id = mark < 0 ? citation : citation[..mark].Trim();
        if (IdProblem(id, names.Of(IdKinds.Source)) is string unknown)
        {
            return unknown;
        }

        if (mark < 0 || PassageNumbers.Parse(citation.AsSpan(mark + 1)) is not { } passages)
        {
            return $"'{value}' names no passages; write it like this: {id}:3-4";
        }

        return names.PassagesOf(id) is int count && passages.Max() > count
            ? $"'{id}' has {(count == 1 ? "1 passage" : $"{count} passages")}; there is no passage {passages.Max()}"
            : null;
    }

    private static string? TextProblem(TextKey key, string value)
    {
        int length = value.EnumerateRunes().Count();
        return key.Longest is int longest && length > longest
            ? $"it has {length} characters; at most {longest} are shown"
            : key.Form?.Check(new YamlScalar(value, IsQuoted: true, Nowhere, Nowhere), key.Name) is Diagnostic refusal
                ? refusal.Message + (refusal.Help is null ? "" : $"; {refusal.Help}")
                : null;
    }
}
