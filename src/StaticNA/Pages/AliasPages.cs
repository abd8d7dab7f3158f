namespace StaticNA;

/// <summary>
/// A page at each old address, which leads on at once: for hosts that know no redirects. Where a host does, it may be left out.
/// </summary>
internal sealed class AliasPages : IPageKind
{
    public string Name => "aliases";

    public IEnumerable<Page> Plan(PlanningContext context) => context.Briefing.Aliases.Select(alias =>
        new Page(alias.Route, "alias", () => Model(alias, context), alias.Location) { IsAlias = true, NeedsLink = false });

    private static AliasModel Model(Alias alias, PlanningContext context)
    {
        SiteSettings site = context.Briefing.Site;
        return new AliasModel(
            site.Language.Value, site.Title, alias.Title, site.Address.To(alias.Target),
            Href.Internal(site.Address.Absolute(alias.Target)), ContentSecurityPolicy.InAliasPage);
    }
}

/// <summary>Shown by <c>alias.hbs</c>, which has no frame: readers are not meant to see it for long.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="SiteTitle">Title of the site.</param>
/// <param name="Title">Title of the page that is meant.</param>
/// <param name="Href">Its address.</param>
/// <param name="CanonicalHref">Its whole address.</param>
/// <param name="ContentSecurityPolicy">For the page's own <c>meta</c> element.</param>
[TemplateModel]
internal sealed record AliasModel(
    string Language, string SiteTitle, string Title, Href Href, Href CanonicalHref, string ContentSecurityPolicy);
