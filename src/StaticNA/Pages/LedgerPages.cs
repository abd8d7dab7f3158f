namespace StaticNA;

/// <summary>
/// A ledger: the same claims in several orders, each order with pages of its own. The first order is the ledger's own
/// page. Above <see cref="MostOnOnePage"/> rows an order goes over several pages, cut wherever a page is full: groups
/// may be larger than any page.
/// </summary>
internal abstract class LedgerPages<TClaim> : IPageKind
{
    private const int MostOnOnePage = 300;

    public abstract string Name { get; }

    public IEnumerable<Page> Plan(PlanningContext context)
    {
        LedgerOrder<TClaim>[] orders = [.. Orders(context)];
        if (orders[0].Groups.Count == 0)
        {
            orders = orders[..1];
        }

        string[] names = [.. orders.Select(order => order.Name)];
        for (int i = 0; i < orders.Length; i++)
        {
            LedgerOrder<TClaim> order = orders[i];
            Route route = RouteOf(names, i);
            int rows = order.Groups.Sum(group => group.Claims.Count);
            int total = Math.Max(1, (rows + MostOnOnePage - 1) / MostOnOnePage);
            for (int number = 1; number <= total; number++)
            {
                var place = new LedgerPlace(names, i, number, total);
                yield return new Page(
                    route.PageNumber(number), Name, () => Model(order.Groups, place, context), context.SiteFile);
            }
        }
    }

    /// <summary>The orders, that of the ledger's own page first; without groups if there are no claims.</summary>
    protected abstract IEnumerable<LedgerOrder<TClaim>> Orders(PlanningContext context);

    protected abstract object Model(
        IReadOnlyList<ClaimGroup<TClaim>> groups, LedgerPlace place, PlanningContext context);

    /// <summary>Claims by a key, in no particular order.</summary>
    protected static IEnumerable<ClaimGroup<TClaim>> By<TKey>(
        IEnumerable<Made<TClaim>> claims,
        Func<Made<TClaim>, TKey> key,
        Func<TKey, (string Anchor, PageLink Name)> head) =>
        claims.GroupBy(key).Select(group =>
        {
            (string anchor, PageLink name) = head(group.Key);
            return new ClaimGroup<TClaim>(anchor, name, [.. group]);
        });

    /// <summary>By theme, those of none last.</summary>
    protected static IReadOnlyList<ClaimGroup<TClaim>> ByTheme(
        IEnumerable<Made<TClaim>> claims, Func<Made<TClaim>, string> theme, PlanningContext context) =>
        ByName(By(claims, theme, slug =>
            (slug, context.Links.ToTheme(slug) ?? new PageLink(context.Strings.Text("ledger.no-theme"), null))));

    /// <summary>Each claim under each of its parties.</summary>
    protected static IReadOnlyList<ClaimGroup<TClaim>> ByParty(
        IEnumerable<Made<TClaim>> claims, Func<TClaim, IEnumerable<Located<string>>> parties, PlanningContext context) =>
        ByName(claims
            .SelectMany(
                made => parties(made.Claim).Select(party => party.Value).Distinct(StringComparer.Ordinal),
                (made, party) => (Made: made, Party: party))
            .GroupBy(pair => pair.Party, pair => pair.Made, StringComparer.Ordinal)
            .Select(group => new ClaimGroup<TClaim>(group.Key, context.Links.ToParty(group.Key), [.. group])));

    protected static IReadOnlyList<ClaimGroup<TClaim>> ByName(IEnumerable<ClaimGroup<TClaim>> groups) =>
    [
        .. groups.OrderBy(group => group.Anchor.Length == 0).ThenBy(group => group.Name.Text, StringComparer.Ordinal)
            .ThenBy(group => group.Anchor, StringComparer.Ordinal),
    ];

    /// <summary>What a page shows around its rows.</summary>
    protected LedgerFrame Frame(IReadOnlyList<ClaimGroup<TClaim>> groups, LedgerPlace place, PlanningContext context)
    {
        Route route = RouteOf(place.Orders, place.Order);
        return new LedgerFrame(
            context.Frame(Head(place, context)),
            [
                .. place.Orders.Select((name, index) => new LedgerLink(
                    context.Strings.Text("ledger.by-" + name), context.Links.ToSibling(RouteOf(place.Orders, index)),
                    index != place.Order ? null : place.Number == 1 ? "page" : "true")),
            ],
            place.Number > 1 || groups.Count < 2 ? [] : Contents(groups, route, context),
            Pagination.Of(route, place.Number, place.Total, context.Links));
    }

    /// <summary>The groups of one page with its rows; those that go on from the page before are marked.</summary>
    protected IReadOnlyList<LedgerGroup<TView>> Slice<TView>(
        IReadOnlyList<ClaimGroup<TClaim>> groups,
        LedgerPlace place,
        PlanningContext context,
        Func<Made<TClaim>, TView> view)
    {
        int start = (place.Number - 1) * MostOnOnePage;
        int end = start + MostOnOnePage;
        int at = 0;
        var slice = new List<LedgerGroup<TView>>();
        foreach (ClaimGroup<TClaim> group in groups)
        {
            int from = Math.Max(start - at, 0);
            int to = Math.Min(end - at, group.Claims.Count);
            if (from < to)
            {
                slice.Add(new LedgerGroup<TView>(
                    group.Id, group.Name, context.Strings.Count("count." + Name, group.Claims.Count), from > 0,
                    [.. group.Claims.Skip(from).Take(to - from).Select(view)]));
            }

            at += group.Claims.Count;
        }

        return slice;
    }

    private Route RouteOf(IReadOnlyList<string> orders, int order) =>
        order == 0 ? Route.Section(Name) : Route.Ledger(Name, orders[order]);

    private PageHead Head(LedgerPlace place, PlanningContext context)
    {
        string key = place.Order == 0 ? Name : $"{Name}.by-{place.Orders[place.Order]}";
        return new PageHead(
            RouteOf(place.Orders, place.Order).PageNumber(place.Number),
            context.Strings.Text(place.Order == 0 ? "nav." + Name : key),
            context.Strings.Text(key + (place.Order == 0 ? ".description" : "-description")))
        {
            Section = Name,
            Trail = place.Order == 0 && place.Number == 1 ? [] : [context.SectionLink(Name)],
            Number = place.Number,
        };
    }

    private static List<LedgerContent> Contents(
        IReadOnlyList<ClaimGroup<TClaim>> groups, Route route, PlanningContext context)
    {
        var contents = new List<LedgerContent>(groups.Count);
        int at = 0;
        foreach (ClaimGroup<TClaim> group in groups)
        {
            contents.Add(new LedgerContent(
                group.Name.Text, context.Links.ToSibling(route.PageNumber((at / MostOnOnePage) + 1), group.Id),
                group.Claims.Count));
            at += group.Claims.Count;
        }

        return contents;
    }
}

/// <summary>An order of a ledger.</summary>
/// <param name="Name">What follows <c>by-</c> in its address: theme, party …</param>
/// <param name="Groups">None empty; no groups if there are no claims.</param>
internal sealed record LedgerOrder<TClaim>(string Name, IReadOnlyList<ClaimGroup<TClaim>> Groups);

/// <summary>Claims that have something in common.</summary>
/// <param name="Anchor">What they have in common; "" where they lack it.</param>
/// <param name="Name">The same for readers.</param>
/// <param name="Claims">At least one.</param>
internal sealed record ClaimGroup<TClaim>(string Anchor, PageLink Name, IReadOnlyList<Made<TClaim>> Claims)
{
    /// <summary>With an underscore, so that it is no commitment's.</summary>
    public string Id => "group_" + (Anchor.Length == 0 ? "none" : Anchor);
}

/// <summary>Which page of a ledger.</summary>
/// <param name="Orders">Names of all orders.</param>
/// <param name="Order">The page's order, from 0.</param>
/// <param name="Number">Which page of that order, from 1.</param>
/// <param name="Total">How many pages that order has.</param>
internal sealed record LedgerPlace(IReadOnlyList<string> Orders, int Order, int Number, int Total);

/// <summary>What a ledger shows around its rows.</summary>
/// <param name="Page">The frame.</param>
/// <param name="Orders">Links to all orders.</param>
/// <param name="Contents">Links to the groups; empty where there is but one, and on further pages.</param>
/// <param name="Pages">Null if one page holds them all.</param>
internal sealed record LedgerFrame(
    PageFrame Page, IReadOnlyList<LedgerLink> Orders, IReadOnlyList<LedgerContent> Contents, Pagination? Pages);

/// <summary>A link to an order of a ledger.</summary>
/// <param name="Text">What readers see.</param>
/// <param name="Href">Its first page.</param>
/// <param name="Current">
/// Value of <c>aria-current</c>: <c>page</c> on that page itself, <c>true</c> on its further pages; else null.
/// </param>
internal sealed record LedgerLink(string Text, Href Href, string? Current);

/// <summary>A link to a group.</summary>
/// <param name="Name">What readers see.</param>
/// <param name="Href">Where the group starts.</param>
/// <param name="Claims">How many it has.</param>
internal sealed record LedgerContent(string Name, Href Href, int Claims);

/// <summary>The claims of one group that stand on one page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">What they have in common.</param>
/// <param name="Count">How many the whole group has, in words.</param>
/// <param name="IsContinued">Whether it began on the page before.</param>
/// <param name="Rows">In the order of their entries, or of their dates.</param>
internal sealed record LedgerGroup<TView>(
    string Id, PageLink Name, string Count, bool IsContinued, IReadOnlyList<TView> Rows);
