using System.Collections.Immutable;

namespace StaticNA.Tests;

/// <summary>Reads bodies on a site that knows a few people, bodies and terms.</summary>
internal static class TermFixture
{
    private static readonly SourceLocation Nowhere = SourceLocation.StartOf("input/people.yml");

    public static SiteLists Lists { get; } = new()
    {
        People =
        [
            Person("ada-quay", "Ada Quay", "Quay, Ada", "Harbour Minister"),
            Person("ida-may", "Ida May", "May, Ida"),
            Person("otto-reef", "Otto Reef", "Reef, Otto"),
            Person("enda-reef", "Enda Reef", "Reef, Enda"),
            Person("jose-pena-soto", "José Peña Soto", "Peña Soto, José"),
        ],
        Countries = [new Country("ur", "Ur", "UR", Nowhere)],
        Bodies =
        [
            Body("harbour-league", "League of Harbours", "LOH"),
            Body("harbour-council", "Harbour Council"),
            Body("harbour-council-of-the-north", "Harbour Council of the North"),
            Body("ur-reserve", "Uruk Reserve", "UR"),
            Body("masters", "Masters' Meeting"),
            Body("sea-board", "Sea Board", "SB"),
            Body("sound-bank", "Sound Bank", "SB"),
        ],
        Terms = [Term("cargo", "cargo screening", "CS+"), Term("coin", "harbour coin", "H$")],
    };

    public static SiteSettings Site { get; } = new()
    {
        Title = "Site",
        Description = "A site.",
        Address = SiteAddress.Parse("https://example.org/base/")!,
        Language = new("en", Nowhere),
        Skin = new("briefing", Nowhere),
        AsOf = BriefingDate.Parse("2020").Date!,
    };

    public static MarkdownReader Reader(params string[] disabled) => new(
        new MarkdownContext(Site.Address, BodyFixture.Routes, HasSourcePages: true, BodyFixture.Labels)
        {
            Names = KnownNamesBuilder.Build(Lists, Site with { Disabled = [.. disabled] }, ["May"]),
        });

    /// <summary>Reads a body that must have no mistake, on a page whose front matter names the people of these ids.</summary>
    public static string Html(string text, params string[] people)
    {
        var diagnostics = new DiagnosticBag();
        var body = new BodyText(text, BodyFixture.File, 1)
        {
            People = people.Select(KnownNamesBuilder.KeyOfPerson).ToImmutableHashSet(),
        };
        string html = Reader().Read(body, diagnostics).Html.ToString();
        Assert.Empty(diagnostics.ToSortedList());
        return html;
    }

    private static Person Person(string id, string name, string sortAs, string? role = null) => new()
    {
        Id = id,
        Route = Route.Person(id),
        Location = Nowhere,
        Name = name,
        SortAs = sortAs,
        Attested = role is null ? [] : [new Attestation(role, null, null, Cited, null)],
    };

    private static Citation Cited { get; } = BodyFixture.Read("[@dock ¶3]").Body.Citations[0];

    private static Body Body(string id, string name, string? acronym = null) =>
        new(id, name, acronym, null, [], DateBasis.Stated, null, null, [], Nowhere);

    private static Term Term(string id, string name, string acronym) =>
        new(id, name, acronym, "A definition.", DateBasis.Stated, null, [], Nowhere);
}
