using System.Collections.Immutable;
using System.Globalization;

namespace StaticNA.Tests;

/// <summary>Small invented pieces of a briefing; change them with <c>with</c>.</summary>
internal static class Sample
{
    public static readonly SourceLocation Here = new("input/site.yml", 1, 1);

    public static Located<string> At(string value) => new(value, Here);

    public static ImmutableArray<Located<string>> All(params string[] values) => [.. values.Select(At)];

    public static BriefingDate Date(string text) => BriefingDate.Parse(text).Date!;

    public static Citation Cite(params int[] passages) => new("gazette", [.. passages], null, Here, Here);

    public static Entry Entry(string slug, string date)
    {
        BriefingDate parsed = Date(date);
        return new Entry
        {
            Slug = slug,
            Route = Route.Entry(parsed.Year, slug),
            Location = SourceLocation.StartOf($"input/entries/{slug}.md"),
            Title = At("Title of " + slug),
            Summary = $"Summary of {slug}.",
            Kind = EntryKind.Report,
            Date = new EntryDate(parsed, DateBasis.Stated, null, null),
            DateLocation = Here,
            Themes = All("rivers"),
            Sources = [Cite(1)],
            Body = MarkdownBody.Empty,
        };
    }

    public static Entry Meeting(string slug, string date) =>
        Entry(slug, date) with { Kind = EntryKind.Meeting, Status = EntryStatus.Held };

    /// <summary>Entries of consecutive days from the first of 2010.</summary>
    public static Entry[] Many(int count, Func<string, string, Entry> make) =>
    [
        .. Enumerable.Range(0, count).Select(number => make(
            string.Create(CultureInfo.InvariantCulture, $"e{number:D4}"),
            new DateOnly(2010, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
    ];

    public static Commitment Commitment(string id) => new(
        At(id), All("northland"), "clean the lower river", null, null, null, CommitmentStatus.Open, [], [Cite(2)]);

    public static Theme Theme(string slug) => new()
    {
        Slug = slug,
        Route = Route.Theme(slug),
        Location = SourceLocation.StartOf($"input/themes/{slug}.md"),
        Title = At("Theme of " + slug),
        Summary = $"Summary of {slug}.",
        Body = MarkdownBody.Empty,
    };

    public static Source Source(string id) => new()
    {
        Id = id,
        Route = Route.Source(id),
        Location = SourceLocation.StartOf($"input/sources/{id}.md"),
        Title = At("The Invented Gazette"),
        Kind = new Based<SourceKind>(SourceKind.News, DateBasis.Stated, null),
        Dated = new Based<BriefingDate>(Date("2015-05-01"), DateBasis.Inferred, "from its byline"),
        Rights = new Based<Rights>(Rights.Unknown, DateBasis.Stated, null),
        Digest =
        [
            new DigestItem("Both sides met at the bridge.", Assessment.Sound, null, null, Here),
            new DigestItem("The river is to be cleaned.", Assessment.Loose, "It does not say which bank.", null, Here),
            new DigestItem("The weather was fine.", Assessment.Sound, null, "it is about the weather", Here),
            new DigestItem("Nobody knows why.", Assessment.Sound, null, null, Here),
        ],
        Body = MarkdownBody.Empty,
    };

    public static Person Person(string id) => new()
    {
        Id = id,
        Route = Route.Person(id),
        Location = Here,
        Name = "Person " + id,
        SortAs = id,
        Country = At("northland"),
        Attested = [new Attestation("Minister of Bridges", At("northland"), Date("2015"), Cite(1), null)],
    };
}
