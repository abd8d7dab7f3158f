using System.Collections.Frozen;
using System.Globalization;

namespace StaticNA;

/// <summary>
/// Ids of the headings of one body. An id is the heading's text in lower case, with a hyphen for each run of what is
/// neither letter, digit nor underscore; a repeated one gets <c>-1</c>, <c>-2</c>… Ids that page templates and
/// rendering use themselves (<see cref="IsReserved"/>), and headings without a letter or digit, get <c>section</c> in
/// front. Not thread-safe.
/// </summary>
internal sealed class HeadingAnchors
{
    private const string Prefix = "section";
    private const int LongestSlug = 100;

    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
        [
            "accounts", "body", "breadcrumb", "citations", "commitments", "content", "corrections", "date",
            "description", "evidence", "figures", "footer", "footnotes", "header", "language", "main", "menu",
            "mentions", "meta", "nav", "navigation", "page", "pagination", "participants", "parties", "passages",
            "people", "positions", "quotes", "related", "results", "search", "sidebar", "site", "skip", "sources",
            "summary", "theme", "themes", "timeline", "title", "toc", "top",
        ],
        StringComparer.Ordinal);

    // Lower-case letters of ids that go on with a number: cite-1-2, source-3, p12, fn-1, fnref-1-1, y2015, figure-1.
    private static readonly string[] ReservedStems = ["cite-", "source-", "p", "fn-", "fnref-", "y", "quotation-", "position-", "figure-"];

    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    /// <summary>All ids so far, in no particular order.</summary>
    public IEnumerable<string> All => _uses.Keys;

    /// <summary>
    /// Whether a body may not use <paramref name="id"/> because templates may: names of page parts such as <c>main</c>
    /// or <c>sources</c>, and <c>cite-</c>, <c>source-</c>, <c>p</c>, <c>fn-</c>, <c>fnref-</c>, <c>y</c>,
    /// <c>quotation-</c>, <c>position-</c> or <c>figure-</c> followed by a digit.
    /// </summary>
    public static bool IsReserved(string id)
    {
        if (Reserved.Contains(id))
        {
            return true;
        }

        foreach (string stem in ReservedStems)
        {
            if (id.StartsWith(stem, StringComparison.Ordinal)
                && id.Length > stem.Length && char.IsAsciiDigit(id[stem.Length]))
            {
                return true;
            }
        }

        return false;
    }

    public bool Contains(string id) => _uses.ContainsKey(id);

    /// <summary>The id for the next heading of the body.</summary>
    public string Next(ReadOnlySpan<char> heading)
    {
        string wanted = Slug(heading);
        if (wanted.Length == 0)
        {
            wanted = Prefix;
        }
        else if (IsReserved(wanted))
        {
            wanted = $"{Prefix}-{wanted}";
        }

        string id = wanted;
        while (!_uses.TryAdd(id, 0))
        {
            _uses[wanted]++;
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{_uses[wanted]}");
        }

        return id;
    }

    private static string Slug(ReadOnlySpan<char> heading)
    {
        Span<char> slug = stackalloc char[LongestSlug];
        int length = 0;
        foreach (char c in heading)
        {
            if (length == LongestSlug)
            {
                break;
            }

            if (IsWordCharacter(c))
            {
                slug[length++] = char.ToLowerInvariant(c);
            }
            else if (length > 0 && slug[length - 1] != '-' && !IsDropped(c))
            {
                slug[length++] = '-';
            }
        }

        return slug[..length].TrimEnd('-').ToString();
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c) || c == '_'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Apostrophes join: “Mexico's” is one word.
    private static bool IsDropped(char c) => c is '\'' or '’' || char.IsSurrogate(c);
}
