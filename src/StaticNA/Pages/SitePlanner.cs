using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Decides which pages the site has.</summary>
public static class SitePlanner
{
    /// <summary>Each template with the type of the model that it shows.</summary>
    public static IReadOnlyDictionary<string, Type> Models { get; } = new Dictionary<string, Type>
    {
        ["home"] = typeof(HomeModel),
        ["timeline"] = typeof(TimelineModel),
        ["timeline-year"] = typeof(TimelineYearModel),
        ["timeline-list"] = typeof(TimelineListModel),
        ["themes"] = typeof(ThemesModel),
        ["theme"] = typeof(ThemeModel),
        ["theme-page"] = typeof(ThemePageModel),
        ["chronology"] = typeof(ChronologyModel),
        ["chronology-year"] = typeof(ChronologyYearModel),
        ["commitments"] = typeof(CommitmentsModel),
        ["positions"] = typeof(PositionsModel),
        ["accounts"] = typeof(AccountsModel),
        ["corrections"] = typeof(CorrectionsModel),
        ["people"] = typeof(PeopleModel),
        ["person"] = typeof(PersonModel),
        ["sources"] = typeof(SourcesModel),
        ["source"] = typeof(SourceModel),
        ["glossary"] = typeof(GlossaryModel),
        ["about"] = typeof(AboutModel),
        ["data"] = typeof(DataModel),
        ["search"] = typeof(SearchModel),
        ["entry"] = typeof(EntryModel),
        ["print"] = typeof(PrintModel),
        ["not-found"] = typeof(NotFoundModel),
        ["alias"] = typeof(AliasModel),
    };

    /// <summary>All kinds of page, in the order in which their pages stand.</summary>
    internal static ImmutableArray<IPageKind> Kinds { get; } =
    [
        new HomePage(),
        new TimelinePages(),
        new ThemePages(),
        new ChronologyPages(),
        new CommitmentsPage(),
        new PositionsPage(),
        new AccountsPages(),
        new CorrectionsPage(),
        new PeoplePages(),
        new SourcePages(),
        new GlossaryPage(),
        new AboutPage(),
        new DataPage(),
        new SearchPage(),
        new EntryPages(),
        new PrintPages(),
        new NotFoundPage(),
        new AliasPages(),
    ];

    /// <summary>Whether there are pages of a kind, unless <c>site.yml</c> disables them.</summary>
    internal static bool Has(string kind) => Kinds.Any(known => known.Name == kind);

    /// <summary>The pages of all kinds that <c>site.yml</c> does not disable, in a fixed order.</summary>
    public static ImmutableArray<Page> Plan(PlanningContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        SiteSettings site = context.Briefing.Site;
        int[] enabled = [.. Enumerable.Range(0, Kinds.Length).Where(kind => site.IsEnabled(Kinds[kind].Name))];
        var pages = new Page[Kinds.Length][];
        Parallel.Invoke([.. enabled.OrderByDescending(kind => TakesLong(Kinds[kind])).Select(kind => (Action)(() =>
            pages[kind] = [.. Kinds[kind].Plan(context)]))]);
        return [.. enabled.SelectMany(kind => pages[kind])];
    }

    /// <summary>Begun first, so that all processors end together; no two of these wait for the same index.</summary>
    private static bool TakesLong(IPageKind kind) => kind is TimelinePages or CommitmentsPage or EntryPages;
}
