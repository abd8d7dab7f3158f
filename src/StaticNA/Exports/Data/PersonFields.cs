using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The fields of people.</summary>
internal static class PersonFields
{
    public static ImmutableArray<DataField> Of(Briefing briefing) =>
    [
        Field("id", DataShape.Text, person => person.Id).Required(),
        Field("name", DataShape.Text, person => person.Name).Required(),
        Field("sortAs", DataShape.Text, person => person.SortAs).Required(),
        Field("url", DataShape.Page(briefing.Site.Address), person =>
            briefing.Site.IsEnabled("people") ? person.Route.Path : null),
        Field("country", DataShape.Text, person => person.Country?.Value),
        Field("note", DataShape.Text, person => person.Note),
        Field("roles", DataShape.Objects(
            DataField.Of<Attestation>("role", DataShape.Text, attested => attested.Role).Required(),
            DataField.Of<Attestation>("for", DataShape.Text, attested => attested.For?.Value),
            DataField.Of<Attestation>("date", DataShape.Date, attested => attested.Date),
            DataField.Of<Attestation>("note", DataShape.Text, attested => attested.Note),
            DataField.Of<Attestation>(
                "sources", DataShape.Citations, attested => new[] { attested.Citation }).Required()),
            person => DataField.Items(person.Attested)).Required(),
        Field("tookPart", DataShape.Texts, person => Slugs(briefing.EntriesWithParticipant(person.Id))).Required(),
        Field("mentionedIn", DataShape.Texts, person => Slugs(briefing.EntriesThatMention(person.Id))).Required(),
    ];

    private static string[] Slugs(ImmutableArray<Entry> entries) => [.. entries.Select(entry => entry.Slug)];

    private static DataField Field(string name, DataShape shape, Func<Person, object?> value) => DataField.Of(name, shape, value);
}
