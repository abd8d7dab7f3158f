namespace StaticNA;

/// <summary>
/// What a server shows where there is no page. It may stand at any address, so its links start at the site's root.
/// </summary>
internal sealed class NotFoundPage : IPageKind
{
    public string Name => "not-found";

    public IEnumerable<Page> Plan(PlanningContext context) =>
        [new Page(new Route("/404.html"), "not-found", () => Model(context), context.SiteFile) { NeedsLink = false }];

    private static NotFoundModel Model(PlanningContext context)
    {
        var head = new PageHead(
            new Route("/404.html"), context.Strings.Text("not-found.title"), context.Strings.Text("not-found.text"));
        PageFrame frame = context.Frame(head) with { CanonicalHref = null };
        return new NotFoundModel(frame, context.Links.ToSection("timeline"));
    }
}

/// <summary>Shown by <c>not-found.hbs</c>.</summary>
[TemplateModel]
internal sealed record NotFoundModel(PageFrame Frame, Href? TimelineHref);
