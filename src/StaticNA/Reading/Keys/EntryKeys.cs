using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Front matter of <c>input/entries/YYYY/slug.md</c>.</summary>
internal static class EntryKeys
{
    public static readonly TextKey Title = new("title", "What happened, in a few words") { IsRequired = true };

    public static readonly DateKey Date = new("date", "When, in EDTF; the folder is the year in which it begins")
    {
        IsRequired = true,
    };

    public static readonly BasisKeys DateBasis = new("date", isRequired: true);

    public static readonly TextKey DateWords = new(
        "date-words", "The document's own word for the date, where short (`Thursday`)");

    public static readonly TextKey Summary = SharedKeys.Summary(isRequired: true);

    public static readonly EnumKey<EntryKind> Kind = new("kind", "What it is") { IsRequired = true };

    public static readonly EnumKey<EntryStatus> Status = new(
        "status", "Whether it took place; needed for a `meeting`. What is only announced stays `planned`");

    public static readonly TextKey AnnouncedBy = new("announced-by", "Slug of the entry that announced it")
    {
        References = IdKinds.Entry,
    };

    public static readonly EnumKey<MeetingLevel> Level = new("level", "Who met");

    public static readonly TextKey Series = new("series", "Id in `series.yml` of the run of meetings it belongs to")
    {
        References = IdKinds.Series,
    };

    public static readonly NumberKey Ordinal = new("ordinal", "Which one of the series it was, a whole number", 9999);

    public static readonly MappingKey Place = new("place", "Where", PlaceKeys.Definition);

    public static readonly TextsKey Themes = new("themes", "Slugs of its themes, the main one first")
    {
        IsRequired = true,
        References = IdKinds.Theme,
    };

    public static readonly TextsKey Parties = new("parties", "Ids of the countries and bodies that acted")
    {
        References = IdKinds.Party,
    };

    public static readonly MappingsKey Participants = new(
        "participants", "Who took part: people, or offices whose holder the document does not name", ParticipantKeys.Definition);

    public static readonly TextsKey Mentions = new("mentions", "Ids of people whom the document names, but who were not present")
    {
        References = IdKinds.Person,
    };

    public static readonly TextsKey Bodies = new("bodies", "Ids of bodies that the entry is about") { References = IdKinds.Body };

    public static readonly MappingsKey Commitments = new(
        "commitments", "What parties said they would do", CommitmentKeys.Definition);

    public static readonly MappingsKey Positions = new("positions", "Where parties stand", PositionKeys.Definition);

    public static readonly MappingsKey Figures = new("figures", "Numbers with their units", FigureKeys.Definition);

    public static readonly MappingsKey Quotes = new(
        "quotes", "Quotations, located by their first and last words", QuotationKeys.Definition);

    public static readonly MappingsKey Accounts = new(
        "accounts", "What each source says of a thing on which sources differ", AccountKeys.Definition);

    public static readonly TextsKey Related = new("related", "Slugs of entries that belong together with it")
    {
        References = IdKinds.Entry,
    };

    public static readonly CitationsKey Sources = new(
        "sources", "The passages on which it rests; an entry must cite something, here, in a claim or in its body");

    public static readonly MappingDefinition Definition = new(
        "an entry",
        Title, Date, DateBasis.Basis, DateBasis.Note, DateWords, Summary, Kind, Status, AnnouncedBy, Level, Series, Ordinal, Place, Themes,
        Parties, Participants, Mentions, Bodies, Commitments, Positions, Figures, Quotes, Accounts, Related, Sources,
        SharedKeys.Aliases, SharedKeys.Draft, SharedKeys.Updated, SharedKeys.Corrections)
    {
        Conditions =
        [
            DateBasis.Condition,
            new NeededWhen(Status, Kind, ["meeting"], reader => Status.Missing(reader.Location, "an entry")),
        ],
    };

    /// <summary>Keys each item of which cites something itself.</summary>
    public static readonly ImmutableArray<MappingsKey> Claims = [Commitments, Positions, Figures, Quotes, Accounts];
}
