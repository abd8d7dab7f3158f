using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The fields of entries, and of the meetings among them.</summary>
internal static class EntryFields
{
    private static readonly ImmutableArray<DataField> DateFields =
    [
        Field("date", DataShape.Date, entry => entry.Date.Date).Required(),
        Field("earliest", DataShape.Day, entry => entry.Date.Date.HasOpenStart ? null : entry.Date.Date.Earliest),
        Field("latest", DataShape.Day, entry => entry.Date.Date.HasOpenEnd ? null : entry.Date.Date.Latest),
        Field("dateBasis", DataShape.Word<DateBasis>(), entry => KebabWords.Of(entry.Date.Basis)).Required(),
        Field("dateWords", DataShape.Text, entry => entry.Date.Words),
        Field("dateNote", DataShape.Text, entry => entry.Date.Note),
        Field("status", DataShape.Word<EntryStatus>(), entry => entry.HasStatus ? KebabWords.Of(entry.Status) : null),
        Field("announcedBy", DataShape.Text, entry => entry.AnnouncedBy?.Value),
        Field("level", DataShape.Word<MeetingLevel>(), entry => entry.Level is { } level ? KebabWords.Of(level) : null),
        Field("series", DataShape.Text, entry => entry.Series?.Value),
    ];

    private static readonly ImmutableArray<DataField> PlaceFields =
    [
        Field("ordinal", DataShape.Whole, entry => entry.Ordinal),
        Field("city", DataShape.Text, entry => entry.Place?.City),
        Field("country", DataShape.Text, entry => entry.Place?.Country?.Value),
        Field("venue", DataShape.Text, entry => entry.Place?.Venue),
        Field("themes", DataShape.Texts, entry => Values(entry.Themes)).Required(),
        Field("parties", DataShape.Texts, entry => Values(entry.Parties)).Required(),
        Field("people", DataShape.Texts, entry => People(entry.Participants)).Required(),
        Field("participants", DataShape.Objects(
            DataField.Of<Participant>("person", DataShape.Text, participant => participant.Person?.Value),
            DataField.Of<Participant>("office", DataShape.Text, participant => participant.Office),
            DataField.Of<Participant>("role", DataShape.Text, participant => participant.Role),
            DataField.Of<Participant>("for", DataShape.Text, participant => participant.For?.Value)),
            entry => DataField.Items(entry.Participants)).Required(),
        Field("mentions", DataShape.Texts, entry => Values(entry.Mentions)).Required(),
        Field("bodies", DataShape.Texts, entry => Values(entry.Bodies)).Required(),
    ];

    private static readonly ImmutableArray<DataField> ClaimFields =
    [
        Field("commitments", DataShape.Texts, entry => Values(entry.Commitments, made => made.Id)).Required(),
        Field("positions", DataShape.Objects(
            DataField.Of<Position>("parties", DataShape.Texts, position => Values(position.Parties)).Required(),
            DataField.Of<Position>("act", DataShape.Word<PositionAct>(), position => KebabWords.Of(position.Act)).Required(),
            DataField.Of<Position>("on", DataShape.Text, position => position.On).Required(),
            DataField.Of<Position>("theme", DataShape.Text, position => position.Theme?.Value),
            DataField.Of<Position>("sources", DataShape.Citations, position => DataField.Items(position.Sources)).Required()),
            entry => DataField.Items(entry.Positions)).Required(),
        Field("figures", DataShape.Objects(
            DataField.Of<Figure>("key", DataShape.Text, figure => figure.Key.Value).Required(),
            DataField.Of<Figure>("label", DataShape.Text, figure => figure.Label).Required(),
            DataField.Of<Figure>("value", DataShape.Number, figure => figure.Amount.Value).Required(),
            DataField.Of<Figure>("unit", DataShape.Text, figure => figure.Amount.Unit).Required(),
            DataField.Of<Figure>(
                "relation", DataShape.Word<FigureRelation>(), figure => KebabWords.Of(figure.Relation)).Required(),
            DataField.Of<Figure>("asWritten", DataShape.Text, figure => figure.AsWritten),
            DataField.Of<Figure>("year", DataShape.Date, figure => figure.Year),
            DataField.Of<Figure>("alsoValue", DataShape.Number, figure => figure.Also?.Value),
            DataField.Of<Figure>("alsoUnit", DataShape.Text, figure => figure.Also?.Unit),
            DataField.Of<Figure>("sources", DataShape.Citations, figure => DataField.Items(figure.Sources)).Required()),
            entry => DataField.Items(entry.Figures)).Required(),
        Field("accounts", DataShape.Objects(
            DataField.Of<Account>("field", DataShape.Text, account => account.Field.Value).Required(),
            DataField.Of<Account>("value", DataShape.Text, account => account.Value.Value).Required(),
            DataField.Of<Account>("sources", DataShape.Citations, account => new[] { account.Citation }).Required()),
            entry => DataField.Items(entry.Accounts)).Required(),
        Field("related", DataShape.Texts, entry => Values(entry.Related)).Required(),
    ];

    private static readonly ImmutableArray<DataField> ChangeFields =
    [
        Field("sources", DataShape.Citations, entry => DataField.Items(entry.AllCitations())).Required(),
        Field("updated", DataShape.Date, entry => entry.Updated),
        Field("corrections", DataShape.Objects(
            DataField.Of<Correction>("date", DataShape.Date, correction => correction.Date).Required(),
            DataField.Of<Correction>("text", DataShape.Text, correction => correction.Text).Required()),
            entry => DataField.Items(entry.Corrections)).Required(),
    ];

    public static ImmutableArray<DataField> OfEntry(SiteSettings site) =>
    [
        .. Head(site),
        Field("kind", DataShape.Word<EntryKind>(), entry => KebabWords.Of(entry.Kind)).Required(),
        .. DateFields, .. PlaceFields, .. ClaimFields, .. ChangeFields,
    ];

    public static ImmutableArray<DataField> OfMeeting(Briefing briefing) =>
    [
        .. Head(briefing.Site),
        .. DateFields,
        Field("seriesName", DataShape.Text, entry =>
            entry.Series is { } id ? briefing.SeriesById.GetValueOrDefault(id.Value)?.Name : null),
        .. PlaceFields, .. ChangeFields,
    ];

    /// <summary>A list field's values, as the shape takes them.</summary>
    internal static string[] Values(ImmutableArray<Located<string>> located) => Values(located, value => value);

    private static string[] People(ImmutableArray<Participant> participants) =>
        participants.IsEmpty ? [] : [.. participants.Select(participant => participant.Person?.Value).OfType<string>()];

    private static string[] Values<T>(ImmutableArray<T> items, Func<T, Located<string>> located)
    {
        if (items.IsEmpty)
        {
            return [];
        }

        var values = new string[items.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = located(items[i]).Value;
        }

        return values;
    }

    private static ImmutableArray<DataField> Head(SiteSettings site) =>
    [
        Field("slug", DataShape.Text, entry => entry.Slug).Required(),
        Field("title", DataShape.Text, entry => entry.Title.Value).Required(),
        Field("url", DataShape.Page(site.Address), entry => entry.Route.Path).Required(),
        Field("summary", DataShape.Text, entry => entry.Summary).Required(),
    ];

    private static DataField Field(string name, DataShape shape, Func<Entry, object?> value) => DataField.Of(name, shape, value);
}
