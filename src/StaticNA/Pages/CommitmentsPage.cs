namespace StaticNA;

/// <summary>The ledger of commitments, by theme.</summary>
internal sealed class CommitmentsPage : IPageKind
{
    public string Name => "commitments";

    public IEnumerable<Page> Plan(PlanningContext context) =>
        [new Page(Route.Section(Name), "commitments", () => Model(context), context.SiteFile)];

    private static CommitmentsModel Model(PlanningContext context) => new(
        context.SectionFrame("commitments"), context.Dates.Of(context.Briefing.Site.AsOf),
        [
            .. context.Ledger.Commitments.GroupBy(Ledger.ThemeOf, StringComparer.Ordinal)
                .Select(group => Group(group.Key, group, context))
                .OrderBy(group => group.Theme is null).ThenBy(group => group.Theme?.Text, StringComparer.Ordinal),
        ]);

    private static CommitmentGroup Group(
        string theme, IEnumerable<Made<Commitment>> commitments, PlanningContext context) => new(
            context.Links.ToTheme(theme),
            [.. commitments.Select(made => context.Claims.Commitment(made.Claim, context.Claims.Inline, made.Entry))]);
}

/// <summary>The commitments of one theme.</summary>
/// <param name="Theme">Null for those of none.</param>
/// <param name="Commitments">In the order of their entries.</param>
internal sealed record CommitmentGroup(PageLink? Theme, IReadOnlyList<CommitmentView> Commitments);

/// <summary>Shown by <c>commitments.hbs</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="AsOf">The day against which due dates are held.</param>
/// <param name="Groups">By theme.</param>
internal sealed record CommitmentsModel(PageFrame Frame, DateView AsOf, IReadOnlyList<CommitmentGroup> Groups);
