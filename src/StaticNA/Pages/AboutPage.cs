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
            Coverage = [.. context.Briefing.Sources.Select(source => RowOf(SourceCoverage.Of(source, context.Briefing), context))],
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

    private static CoverageRow RowOf(SourceCoverage coverage, PlanningContext context) =>
        new(LinkTo(coverage.Source, context), coverage.SetAside, coverage.Uncited.Length)
        {
            Cited = coverage.Share is not int share ? context.Strings.Text("about.no-passages") : context.Strings.Format(
                "about.cited-passages",
                ("cited", context.Strings.Number(coverage.Cited)),
                ("passages", context.Strings.Number(coverage.Passages)),
                ("share", context.Strings.Number(share))),
        };
}

/// <summary>How much of a source the entries rest on.</summary>
/// <param name="Source">The source.</param>
/// <param name="SetAside">Passages left out for a reason given.</param>
/// <param name="Uncited">Passages that are neither cited nor left out.</param>
internal sealed record CoverageRow(PageLink Source, int SetAside, int Uncited)
{
    /// <summary>How many of its passages are cited, and what part of them that is, in words.</summary>
    public required string Cited { get; init; }
}

/// <summary>Shown by <c>about.hbs</c>.</summary>
[TemplateModel]
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

    public required IReadOnlyList<CoverageRow> Coverage { get; init; }
}
