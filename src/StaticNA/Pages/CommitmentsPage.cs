namespace StaticNA;

/// <summary>The ledger of commitments: by theme, by party, by due date, by status.</summary>
internal sealed class CommitmentsPage : LedgerPages<Commitment>
{
    public override string Name => "commitments";

    protected override IEnumerable<LedgerOrder<Commitment>> Orders(PlanningContext context)
    {
        IReadOnlyList<Made<Commitment>> all = context.Ledger.Commitments;
        yield return new("theme", ByTheme(all, Ledger.ThemeOf, context));
        yield return new("party", ByParty(all, commitment => commitment.Parties, context));
        yield return new("due", ByDue(all, context));
        yield return new("status", ByStatus(all, context));
    }

    protected override object Model(
        IReadOnlyList<ClaimGroup<Commitment>> groups, LedgerPlace place, PlanningContext context)
    {
        ClaimViews claims = context.Claims;
        return new CommitmentsModel(
            Frame(groups, place, context), context.Dates.Of(context.Briefing.Site.AsOf),
            Slice(groups, place, context, made =>
            {
                CommitmentView view = claims.Commitment(made.Claim, claims.Inline, made.Entry);

                // Elsewhere a commitment may stand several times.
                return place.Order == 0 ? view : view with { Anchor = null };
            }));
    }

    /// <summary>By the year or years in which they fall due; those without a date last.</summary>
    private static IReadOnlyList<ClaimGroup<Commitment>> ByDue(
        IEnumerable<Made<Commitment>> all, PlanningContext context) =>
    [
        .. By(
            all.Where(made => made.Claim.Due is not null).OrderBy(made => made.Claim.Due),
            made => Years(made.Claim.Due!),
            years => (years.Replace('/', '-'), new(context.Dates.Of(BriefingDate.Parse(years).Date!).Phrase, null)))
            .OrderBy(group => group.Claims.Max(made => made.Claim.Due!.Latest))
            .ThenBy(group => group.Anchor, StringComparer.Ordinal),
        .. By(
            all.Where(made => made.Claim.Due is null), _ => "",
            none => (none, new(context.Strings.Text("ledger.no-due"), null))),
    ];

    private static string Years(BriefingDate due)
    {
        string start = due.HasOpenStart ? ".." : $"{due.Earliest.Year:D4}";
        string end = due.HasOpenEnd ? ".." : $"{due.Latest.Year:D4}";
        return start == end ? start : $"{start}/{end}";
    }

    private static IReadOnlyList<ClaimGroup<Commitment>> ByStatus(
        IEnumerable<Made<Commitment>> all, PlanningContext context) =>
    [
        .. By(all.OrderBy(made => made.Claim.Status), made => made.Claim.Status,
            status => (KebabWords.Of(status), new PageLink(context.Labels.Of(status), null))),
    ];
}

/// <summary>Shown by <c>commitments.hbs</c>.</summary>
/// <param name="Ledger">What stands around the groups.</param>
/// <param name="AsOf">The day against which due dates are held.</param>
/// <param name="Groups">Those of this page; empty if there are no commitments at all.</param>
[TemplateModel]
internal sealed record CommitmentsModel(
    LedgerFrame Ledger, DateView AsOf, IReadOnlyList<LedgerGroup<CommitmentView>> Groups)
{
    public PageFrame Frame => Ledger.Page;
}
