using System.Collections.Immutable;

namespace StaticNA;

/// <summary>All corrections of entries and sources, the latest first; no page if there are none.</summary>
internal sealed class CorrectionsPage : IPageKind
{
    public string Name => "corrections";

    public IEnumerable<Page> Plan(PlanningContext context)
    {
        ImmutableArray<CorrectedPage> corrections = context.Briefing.Corrections;
        return corrections.IsEmpty
            ? []
            : [new Page(Route.Section(Name), "corrections", () => Model(corrections, context), context.SiteFile)];
    }

    /// <summary>The corrections of one page, for that page.</summary>
    public static IReadOnlyList<CorrectionView> Views(ImmutableArray<Correction> corrections, PlanningContext context) =>
        [.. corrections.Select(made => new CorrectionView(made.Anchor, context.Dates.Of(made.Date), made.Text, null))];

    private static CorrectionsModel Model(ImmutableArray<CorrectedPage> corrections, PlanningContext context) => new(
        context.SectionFrame("corrections", context.Subscriptions.Corrections),
        context.Links.CorrectionsFeed,
        [
            .. corrections.Select(corrected => new CorrectionView(
                corrected.Correction.Anchor, context.Dates.Of(corrected.Correction.Date), corrected.Correction.Text,
                new PageLink(corrected.Title, context.Links.To(corrected.Route, corrected.Correction.Anchor)))),
        ]);
}

/// <summary>A correction.</summary>
/// <param name="Anchor">Its id on the page on which it was made.</param>
/// <param name="Date">When it was made.</param>
/// <param name="Text">What was changed.</param>
/// <param name="Page">What it was made on; null on that page itself.</param>
internal sealed record CorrectionView(string Anchor, DateView Date, string Text, PageLink? Page);

/// <summary>Shown by <c>corrections.hbs</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="FeedHref">Their feed; null if there is none.</param>
/// <param name="Corrections">The latest first.</param>
[TemplateModel]
internal sealed record CorrectionsModel(PageFrame Frame, Href? FeedHref, IReadOnlyList<CorrectionView> Corrections);
