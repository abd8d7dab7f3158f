namespace StaticNA;

/// <summary>What the site is, how to read it, and how far its sources are used and checked.</summary>
internal sealed class AboutPage : IPageKind
{
    public string Name => "about";

    public IEnumerable<Page> Plan(PlanningContext context) =>
        [
            new Page(Route.Section(Name), "about", () => Model(context), context.SiteFile)
            {
                WrittenLinks = context.Briefing.Site.About?.Links ?? [],
            },
        ];

    private static AboutModel Model(PlanningContext context)
    {
        MarkdownBody about = context.Briefing.Site.About ?? MarkdownBody.Empty;
        CitationNumbering numbers = CitedSources.Number(about, []);
        return new AboutModel(context.SectionFrame("about"))
        {
            Body = context.Claims.Body(about, context.Claims.Numbered(numbers)),
            Sources = new CitedSources(context).List(numbers),
            Period = context.Dates.Maybe(context.Briefing.Site.Period),
            AsOf = context.Dates.Of(context.Briefing.Site.AsOf),
            EvidenceState = StateOf(context.Evidence, context.Strings),
            WithoutDocument = [.. context.Briefing.Sources.Where(source => source.Document is null)
                .Select(source => LinkTo(source, context))],
            Coverage = [.. context.Briefing.Sources.Select(source => CoverageOf(source, context))],
        };
    }

    private static string StateOf(Evidence evidence, UiStrings strings) => evidence switch
    {
        { IsChecked: false } => strings.Text("about.not-checked"),
        { Documents: int found, DocumentsRecorded: int recorded } when found < recorded => strings.Format(
            "about.partly-checked", ("documents", strings.Number(found)), ("recorded", strings.Number(recorded))),
        _ => strings.Text("about.checked"),
    };

    private static PageLink LinkTo(Source source, PlanningContext context) =>
        new(source.Title.Value, context.Links.To(source.Route));

    private static SourceCoverage CoverageOf(Source source, PlanningContext context)
    {
        int used = 0;
        int leftOut = 0;
        for (int i = 0; i < source.Digest.Length; i++)
        {
            if (!context.Briefing.UsesOf(source.Id, i + 1).IsEmpty)
            {
                used++;
            }
            else if (source.Digest[i].NotUsed is not null)
            {
                leftOut++;
            }
        }

        return new SourceCoverage(
            LinkTo(source, context), source.Digest.Length, used, leftOut, source.Digest.Length - used - leftOut);
    }
}

/// <summary>How much of a source the site rests on, in passages.</summary>
/// <param name="Source">The source.</param>
/// <param name="Passages">All of them.</param>
/// <param name="Used">Those on which something rests.</param>
/// <param name="LeftOut">Those left out for a reason given.</param>
/// <param name="Remaining">The others.</param>
internal sealed record SourceCoverage(PageLink Source, int Passages, int Used, int LeftOut, int Remaining);

/// <summary>Shown by <c>about.hbs</c>.</summary>
internal sealed record AboutModel(PageFrame Frame)
{
    /// <summary>The author's introduction.</summary>
    public required IReadOnlyList<BodyPiece> Body { get; init; }

    public required IReadOnlyList<CitedSource> Sources { get; init; }

    public DateView? Period { get; init; }

    public required DateView AsOf { get; init; }

    /// <summary>How far citations and quotations were checked, in words.</summary>
    public required string EvidenceState { get; init; }

    /// <summary>The sources that record no document to check them against.</summary>
    public required IReadOnlyList<PageLink> WithoutDocument { get; init; }

    public required IReadOnlyList<SourceCoverage> Coverage { get; init; }
}
