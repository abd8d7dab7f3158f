namespace StaticNA;

/// <summary>All stances: by what they do, and by who takes them.</summary>
internal sealed class PositionsPage : IPageKind
{
    public string Name => "positions";

    public IEnumerable<Page> Plan(PlanningContext context) =>
        [new Page(Route.Section(Name), "positions", () => Model(context), context.SiteFile)];

    private static PositionsModel Model(PlanningContext context) => new(
        context.SectionFrame("positions"),
        [
            .. context.Ledger.Positions.GroupBy(made => made.Claim.Act)
                .Select(group => new PositionGroup(
                    new PageLink(context.Labels.Of(group.Key, 1), null), Views(group, context)))
                .OrderBy(group => group.Name.Text, StringComparer.Ordinal),
        ],
        [
            .. context.Ledger.PositionParties
                .Select(party => new PositionGroup(
                    context.Links.ToParty(party), Views(context.Ledger.PositionsOf(party), context)))
                .OrderBy(group => group.Name.Text, StringComparer.Ordinal),
        ]);

    private static PositionView[] Views(IEnumerable<Made<Position>> positions, PlanningContext context) =>
        [.. positions.Select(made => context.Claims.Position(made.Claim, context.Claims.Inline, made.Entry))];
}

/// <summary>The stances of one act or one party.</summary>
internal sealed record PositionGroup(PageLink Name, IReadOnlyList<PositionView> Positions);

/// <summary>Shown by <c>positions.hbs</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="ByAct">Every stance once, by what it does.</param>
/// <param name="ByParty">Every stance under each party that takes it.</param>
internal sealed record PositionsModel(
    PageFrame Frame, IReadOnlyList<PositionGroup> ByAct, IReadOnlyList<PositionGroup> ByParty);
