namespace StaticNA;

/// <summary>The sources, and for each its record and its digest with all that rests on each passage.</summary>
internal sealed class SourcePages : IPageKind
{
    public string Name => "sources";

    public IEnumerable<Page> Plan(PlanningContext context)
    {
        yield return new Page(Route.Section(Name), "sources", () => All(context), context.SiteFile);
        foreach (Source source in context.Briefing.Sources)
        {
            yield return new Page(source.Route, "source", () => One(source, context), source.Location)
            {
                WrittenLinks = source.Body.Links,
            };
        }
    }

    private static SourcesModel All(PlanningContext context) => new(
        context.SectionFrame("sources"),
        [
            .. context.Briefing.Sources.Select(source => new SourceRow(
                new PageLink(source.Title.Value, context.Links.To(source.Route)), source.Summary,
                context.Labels.Of(source.Kind.Value), source.Publisher?.Value,
                (source.Dated ?? source.Published) is { } date ? context.Dates.Of(date.Value, date.Basis) : null,
                context.Strings.Count("count.passages", source.Digest.Length))
            {
                IsDraft = source.IsDraft,
            }),
        ]);

    private static SourceModel One(Source source, PlanningContext context)
    {
        string title = source.Title.Value;
        string description = source.Summary ?? context.Strings.Format("source.description", ("title", title));
        var head = new PageHead(source.Route, title, description)
        {
            Section = "sources",
            IsDraft = source.IsDraft,
            Trail = [context.SectionLink("sources")],
        };
        CitationNumbering numbers = CitedSources.Number(source.Body, []);
        return new SourceModel(context.Frame(head))
        {
            Summary = source.Summary,
            Language = source.Language?.Value ?? context.Briefing.Site.Language.Value,
            Record = new SourceRecord(source, context).Facts(),
            DocumentFile = source.Document?.File.Value,
            DocumentSha256 = source.Document?.Sha256.Value,
            Note = source.Note,
            Body = context.Claims.Body(source.Body, context.Claims.Numbered(numbers)),
            Sources = new CitedSources(context).List(numbers),
            Passages = [.. source.Digest.Select((item, index) => Passage(source, item, index + 1, context))],
            Corrections = CorrectionsPage.Views(source.Corrections, context),
            Reference = context.References.View(context.References.To(source)),
            Updated = context.Dates.Maybe(source.Updated),
        };
    }

    private static PassageView Passage(Source source, DigestItem item, int number, PlanningContext context) => new(
        number, $"p{number}", item.Text,
        context.Evidence.Excerpts.TryGetValue((source.Id, number), out var pieces) ? pieces : [],
        context.Strings.Text(source.Rights.Value is Rights.PublicDomain or Rights.Licensed ? "source.text" : "source.quoted"), context.Labels.MarkOf(item.Assessment),
        item.Note, item.NotUsed,
        [
            .. context.Briefing.UsesOf(source.Id, number).GroupBy(LabelOf)
                .Select(group => new UseGroup(context.Strings.Text(group.Key), Links(group, context))),
        ]);

    /// <summary>Each title that leads to the same place once.</summary>
    private static PageLink[] Links(IEnumerable<PassageUse> uses, PlanningContext context) =>
        [.. uses.Select(use => new PageLink(TextOf(use, context), context.Links.To(use.Route, use.Fragment))).Distinct()];

    private static string TextOf(PassageUse use, PlanningContext context) => use switch
    {
        { Position: { } position } =>
            $"{string.Join(", ", position.Parties.Select(party => context.Briefing.PartyName(party.Value)))} "
            + $"{context.Labels.Of(position.Act, position.Parties.Length)} {position.On}",
        { Figure: { } figure } =>
            $"{figure.Label}{context.Strings.Text("layout.colon")}{context.Labels.Of(figure.Amount, figure.Relation)}",
        _ => use.Title,
    };

    private static string LabelOf(PassageUse use) => use.Kind switch
    {
        PassageUseKind.Entry => "uses.entries",
        PassageUseKind.Quotation => "uses.quotations",
        PassageUseKind.Commitment => "uses.commitments",
        PassageUseKind.Position => "uses.positions",
        PassageUseKind.Figure => "uses.figures",
        PassageUseKind.Theme => "uses.themes",
        PassageUseKind.Person => "uses.people",
        _ => "uses.glossary",
    };
}

/// <summary>A source in the list.</summary>
internal sealed record SourceRow(
    PageLink Link, string? Summary, string Kind, string? Publisher, DateView? Date, string Passages)
{
    public bool IsDraft { get; init; }
}

/// <summary>Shown by <c>sources.hbs</c>.</summary>
[TemplateModel]
internal sealed record SourcesModel(PageFrame Frame, IReadOnlyList<SourceRow> Sources);

/// <summary>A passage of a source.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Anchor"><c>p1</c> and so on.</param>
/// <param name="Digest">What it says, in our own words.</param>
/// <param name="Text">The passage as far as it may be published; empty where none of it may, or the document is not there.</param>
/// <param name="TextLabel">What <paramref name="Text"/> is.</param>
/// <param name="Assessment">The mark of a passage that can't be relied on; null if it can.</param>
/// <param name="Note">In what it is loose or wrong; null if nothing.</param>
/// <param name="NotUsed">Why nothing rests on it; null if something may.</param>
/// <param name="Uses">What rests on it, by kind.</param>
internal sealed record PassageView(
    int Number,
    string Anchor,
    string Digest,
    IReadOnlyList<PassagePiece> Text,
    string TextLabel,
    MarkView? Assessment,
    string? Note,
    string? NotUsed,
    IReadOnlyList<UseGroup> Uses);

/// <summary>The things of one kind that rest on a passage.</summary>
internal sealed record UseGroup(string Label, IReadOnlyList<PageLink> Links);

/// <summary>Shown by <c>source.hbs</c>.</summary>
[TemplateModel]
internal sealed record SourceModel(PageFrame Frame)
{
    public string? Summary { get; init; }

    /// <summary>The document's language; the site's where it is not known.</summary>
    public required string Language { get; init; }

    public required IReadOnlyList<SourceFact> Record { get; init; }

    public string? DocumentFile { get; init; }

    public string? DocumentSha256 { get; init; }

    public string? Note { get; init; }

    /// <summary>The author's note on the source.</summary>
    public required IReadOnlyList<BodyPiece> Body { get; init; }

    /// <summary>What that note cites.</summary>
    public required IReadOnlyList<CitedSource> Sources { get; init; }

    public required IReadOnlyList<PassageView> Passages { get; init; }

    public required IReadOnlyList<CorrectionView> Corrections { get; init; }

    /// <summary>How to cite the document.</summary>
    public required ReferenceView? Reference { get; init; }

    public DateView? Updated { get; init; }
}
