using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The themes, and for each the entries, commitments, positions and people that belong to it.</summary>
internal sealed class ThemePages : IPageKind
{
    private const int MostRelated = 6;

    /// <summary>Of more commitments or positions, the first stand on the page; the ledger has them all.</summary>
    private const int MostClaims = 100;

    public string Name => "themes";

    public IEnumerable<Page> Plan(PlanningContext context)
    {
        yield return new Page(
            Route.Section(Name), "themes", () => new ThemesModel(context.SectionFrame(Name), Cards(context)),
            context.SiteFile);
        foreach (Theme theme in context.Briefing.Themes)
        {
            int total = Pagination.PagesFor(context.Briefing.EntriesOfTheme(theme.Slug).Length);
            yield return new Page(theme.Route, "theme", () => First(theme, total, context), theme.Location)
            {
                WrittenLinks = theme.Body.Links,
            };
            for (int number = 2; number <= total; number++)
            {
                int page = number;
                yield return new Page(
                    theme.Route.PageNumber(page), "theme-page", () => Further(theme, page, total, context),
                    theme.Location);
            }
        }
    }

    internal static IReadOnlyList<ThemeCard> Cards(PlanningContext context) =>
        [.. context.Briefing.Themes.Select(theme => Card(theme, context))];

    private static ThemeCard Card(Theme theme, PlanningContext context) => new(
        new PageLink(theme.Title.Value, context.Links.To(theme.Route)), theme.Summary,
        context.Strings.Count("count.entries", context.Briefing.EntriesOfTheme(theme.Slug).Length), theme.IsDraft);

    private static ThemeModel First(Theme theme, int total, PlanningContext context)
    {
        Briefing briefing = context.Briefing;
        ClaimViews claims = context.Claims;
        ImmutableArray<Entry> entries = briefing.EntriesOfTheme(theme.Slug);
        CitationNumbering numbers = CitedSources.Number(theme.Body, theme.Sources);
        IReadOnlyList<Made<Commitment>> commitments = context.Ledger.CommitmentsOfTheme(theme.Slug);
        IReadOnlyList<Made<Position>> positions = context.Ledger.PositionsOfTheme(theme.Slug);
        return new ThemeModel(Entries(theme, 1, total, context))
        {
            Summary = theme.Summary,
            Picture = context.Pictures.Of(theme),
            Figures = context.Pictures.FiguresOf(theme, claims.Numbered(numbers)),
            Body = claims.Body(theme.Body, claims.Numbered(numbers)),
            Commitments = [.. commitments.Take(MostClaims)
                .Select(made => claims.Commitment(made.Claim, claims.Inline, made.Entry))],
            AllCommitments = LinkToAll("commitments", commitments.Count, context),
            Positions = [.. positions.Take(MostClaims)
                .Select(made => claims.Position(made.Claim, claims.Inline, made.Entry))],
            AllPositions = LinkToAll("positions", positions.Count, context),
            People = People(entries, context),
            Related = [.. context.Ledger.RelatedThemes(theme.Slug)
                .Select(slug => briefing.ThemeBySlug.GetValueOrDefault(slug)).OfType<Theme>().Take(MostRelated)
                .Select(related => Card(related, context))],
            Sources = new CitedSources(context).List(numbers),
            Updated = context.Dates.Maybe(theme.Updated),
            Subscribe = context.Subscriptions.OfTheme(theme),
        };
    }

    private static PageLink? LinkToAll(string ledger, int count, PlanningContext context) => count <= MostClaims
        ? null
        : new PageLink(context.Strings.Count("count." + ledger, count), context.Links.ToSection(ledger));

    private static ThemePageModel Further(Theme theme, int number, int total, PlanningContext context) =>
        new(Entries(theme, number, total, context));

    private static ThemeEntries Entries(Theme theme, int number, int total, PlanningContext context)
    {
        ImmutableArray<Entry> entries = context.Briefing.EntriesOfTheme(theme.Slug);
        var head = new PageHead(theme.Route.PageNumber(number), theme.Title.Value, theme.Summary)
        {
            Section = "themes",
            IsDraft = theme.IsDraft,
            Trail = number == 1
                ? [context.SectionLink("themes")]
                : [context.SectionLink("themes"), new PageLink(theme.Title.Value, context.Links.To(theme.Route))],
            Number = number,
            CardTheme = theme.Slug,
            Alternates = context.Subscriptions.OfTheme(theme),
        };
        int start = (number - 1) * Pagination.PageSize;
        return new ThemeEntries(
            context.Frame(head), context.Strings.Count("count.entries", entries.Length),
            context.RowsByYear(entries.AsSpan(start, Math.Min(Pagination.PageSize, entries.Length - start)).ToArray()),
            Pagination.Of(theme.Route, number, total, context.Links));
    }

    /// <summary>
    /// Those who took part or are named in the entries, in the order of <see cref="Briefing.People"/>.
    /// </summary>
    private static List<PageLink> People(ImmutableArray<Entry> entries, PlanningContext context)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (Entry entry in entries)
        {
            foreach (Participant participant in entry.Participants)
            {
                ids.Add(participant.Person?.Value ?? "");
            }

            ids.UnionWith(entry.Mentions.Select(mention => mention.Value));
        }

        return [.. context.Briefing.People.Where(person => ids.Contains(person.Id))
            .Select(person => new PageLink(person.Name, context.Links.To(person.Route)))];
    }
}

/// <summary>A theme in a list of themes.</summary>
internal sealed record ThemeCard(PageLink Link, string Summary, string Count, bool IsDraft);

/// <summary>Shown by <c>themes.hbs</c>.</summary>
[TemplateModel]
internal sealed record ThemesModel(PageFrame Frame, IReadOnlyList<ThemeCard> Themes);

/// <summary>One page of a theme's entries.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Count">How many entries the theme has, in words.</param>
/// <param name="Years">Those of this page.</param>
/// <param name="Pages">Null if one page holds them all.</param>
internal sealed record ThemeEntries(
    PageFrame Frame, string Count, IReadOnlyList<YearOfRows> Years, Pagination? Pages);

/// <summary>Shown by <c>theme-page.hbs</c>: a further page of a theme's entries.</summary>
[TemplateModel]
internal sealed record ThemePageModel(ThemeEntries Entries)
{
    public PageFrame Frame => Entries.Frame;
}

/// <summary>Shown by <c>theme.hbs</c>.</summary>
[TemplateModel]
internal sealed record ThemeModel(ThemeEntries Entries)
{
    public PageFrame Frame => Entries.Frame;

    public required string Summary { get; init; }

    public Picture? Picture { get; init; }

    /// <summary>Charts of figures.</summary>
    public required IReadOnlyList<Picture> Figures { get; init; }

    /// <summary>The introduction; null for an empty text.</summary>
    public required IReadOnlyList<BodyPiece> Body { get; init; }

    public required IReadOnlyList<CommitmentView> Commitments { get; init; }

    /// <summary>How many there are, in words, with a link to the ledger; null if the page shows them all.</summary>
    public PageLink? AllCommitments { get; init; }

    public required IReadOnlyList<PositionView> Positions { get; init; }

    /// <summary>As <see cref="AllCommitments"/>.</summary>
    public PageLink? AllPositions { get; init; }

    public required IReadOnlyList<PageLink> People { get; init; }

    /// <summary>Themes with which it shares most entries.</summary>
    public required IReadOnlyList<ThemeCard> Related { get; init; }

    public required IReadOnlyList<CitedSource> Sources { get; init; }

    public DateView? Updated { get; init; }

    public bool HasSide => People.Count > 0 || Related.Count > 0 || Subscribe.Count > 0 || Updated is not null;

    /// <summary>Feeds and calendar of the theme.</summary>
    public required IReadOnlyList<AlternateLink> Subscribe { get; init; }
}
