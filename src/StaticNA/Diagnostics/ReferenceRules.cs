namespace StaticNA;

/// <summary>SNA03xx: references from one file to another. One factory per mistake.</summary>
public static class ReferenceRules
{
    private static readonly Rule UnknownTheme = Unknown("SNA0301", "theme", "themes/<slug>.md");
    private static readonly Rule UnknownPerson = Unknown("SNA0302", "person", "people.yml");
    private static readonly Rule UnknownSource = Unknown("SNA0303", "source", "sources/<id>.md");

    private static readonly Rule UnknownPassage = new("SNA0304", Severity.Error, "Unknown passage",
        "The citation names a passage that the source does not have.",
        "Look the passage up in the source's digest, and correct the number.");

    private static readonly Rule UnknownParty = Unknown("SNA0305", "party", "countries.yml or bodies.yml");
    private static readonly Rule UnknownCountry = Unknown("SNA0306", "country", "countries.yml");
    private static readonly Rule UnknownBody = Unknown("SNA0307", "body", "bodies.yml");
    private static readonly Rule UnknownSeries = Unknown("SNA0308", "series", "series.yml");
    private static readonly Rule UnknownEntry = Unknown("SNA0309", "entry", "entries/YYYY/<slug>.md");

    private static readonly Rule DuplicateSlug = new("SNA0310", Severity.Error, "Slug used twice",
        "Two entries have the same slug, so that a link to it could mean either.",
        "Rename one of the files.");

    private static readonly Rule DuplicateId = new("SNA0311", Severity.Error, "Id used twice",
        "Two things that are listed on one page have the same id, so that a link to it could mean either.",
        "Rename one of them.");

    private static readonly Rule DraftReferred = new("SNA0312", Severity.Error, "Reference to a draft",
        "A published text refers to a draft, which is not published with it.",
        "Publish the draft, remove the reference, or build with --drafts.");

    internal static IReadOnlyList<Rule> All { get; } =
    [
        UnknownTheme, UnknownPerson, UnknownSource, UnknownPassage, UnknownParty, UnknownCountry, UnknownBody, UnknownSeries,
        UnknownEntry, DuplicateSlug, DuplicateId, DraftReferred,
    ];

    internal static Diagnostic ThemeIsUnknown(Located<string> id, IEnumerable<string> known) =>
        IsUnknown(UnknownTheme, id, "theme", known);

    internal static Diagnostic PersonIsUnknown(Located<string> id, IEnumerable<string> known) =>
        IsUnknown(UnknownPerson, id, "person", known);

    internal static Diagnostic SourceIsUnknown(Located<string> id, IEnumerable<string> known) =>
        IsUnknown(UnknownSource, id, "source", known);

    internal static Diagnostic PassageIsUnknown(SourceLocation at, string source, int passage, int count) =>
        new(UnknownPassage, at, $"'{source}' has no passage {passage}", $"it has {count}, counted from 1");

    internal static Diagnostic PartyIsUnknown(Located<string> id, IEnumerable<string> known) =>
        IsUnknown(UnknownParty, id, "party", known);

    internal static Diagnostic CountryIsUnknown(Located<string> id, IEnumerable<string> known) =>
        IsUnknown(UnknownCountry, id, "country", known);

    internal static Diagnostic BodyIsUnknown(Located<string> id, IEnumerable<string> known) =>
        IsUnknown(UnknownBody, id, "body", known);

    internal static Diagnostic SeriesIsUnknown(Located<string> id, IEnumerable<string> known) =>
        IsUnknown(UnknownSeries, id, "series", known);

    internal static Diagnostic EntryIsUnknown(Located<string> id, IEnumerable<string> known) =>
        IsUnknown(UnknownEntry, id, "entry", known);

    internal static Diagnostic SlugIsTaken(SourceLocation at, string slug, string other) =>
        new(DuplicateSlug, at, $"the slug '{slug}' is taken by {other}", "rename one of the two files");

    internal static Diagnostic IdIsTaken(Located<string> id, SourceLocation other) =>
        new(DuplicateId, id.Location, $"the id '{id.Value}' is taken at {other}", "rename one of the two");

    internal static Diagnostic RefersToDraft(SourceLocation at, string what) =>
        new(DraftReferred, at, $"{what} is a draft", "publish it, remove the reference, or build with --drafts");

    private static Rule Unknown(string code, string what, string where) =>
        new(code, Severity.Error, $"Unknown {what}", $"The {what} that is named here is declared nowhere.",
            $"Correct the spelling, or declare it in {where}.");

    private static Diagnostic IsUnknown(Rule rule, Located<string> id, string what, IEnumerable<string> known) =>
        new(rule, id.Location, $"there is no {what} '{id.Value}'", Suggestion.Sentence(id.Value, known));
}
