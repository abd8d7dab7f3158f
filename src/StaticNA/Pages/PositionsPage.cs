namespace StaticNA;

/// <summary>The ledger of stances: by theme, by who takes them, by what they do.</summary>
internal sealed class PositionsPage : LedgerPages<Position>
{
    public override string Name => "positions";

    protected override IEnumerable<LedgerOrder<Position>> Orders(PlanningContext context)
    {
        IReadOnlyList<Made<Position>> all = context.Ledger.Positions;
        yield return new("theme", ByTheme(all, Ledger.ThemeOf, context));
        yield return new("party", ByParty(all, position => position.Parties, context));
        yield return new("act", ByName(By(all, made => made.Claim.Act, act =>
            (KebabWords.Of(act), new PageLink(context.Labels.Of(act, 1), null)))));
    }

    protected override object Model(
        IReadOnlyList<ClaimGroup<Position>> groups, LedgerPlace place, PlanningContext context) =>
        new PositionsModel(
            Frame(groups, place, context),
            Slice(groups, place, context, made =>
                context.Claims.Position(made.Claim, context.Claims.Inline, made.Entry)));
}

/// <summary>Shown by <c>positions.hbs</c>.</summary>
/// <param name="Ledger">What stands around the groups.</param>
/// <param name="Groups">Those of this page; empty if there are no stances at all.</param>
[TemplateModel]
internal sealed record PositionsModel(LedgerFrame Ledger, IReadOnlyList<LedgerGroup<PositionView>> Groups)
{
    public PageFrame Frame => Ledger.Page;
}
