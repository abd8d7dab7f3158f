namespace StaticNA;

/// <summary>Keys of <c>input/site.yml</c>.</summary>
internal static class SiteKeys
{
    public static readonly TextKey Title = new("title", "The name of the site") { IsRequired = true };

    public static readonly TextKey Description = new("description", "What it is about, in a sentence") { IsRequired = true };

    public static readonly TextKey BaseUrl = new("base-url", "Where it will be: `https://example.org/some/path/`")
    {
        IsRequired = true,
        Form = TextForms.SiteAddress,
    };

    public static readonly TextKey Language = new("language", "Of its pages; `en` where it is not given")
    {
        Form = TextForm.OneOf("en", "es", "fr"),
    };

    public static readonly TextKey Skin = new("skin", "Folder in `themes/` with its look; `briefing` where it is not given");

    public static readonly DateKey Period = new("period", "What it covers, an EDTF interval; older meetings are background");

    public static readonly DateKey AsOf = new(
        "as-of", "The day it speaks of, in EDTF; nothing else tells the build what “today” is")
    {
        IsRequired = true,
    };

    public static readonly TextKey About = new("about", "Markdown shown on the about page");

    /// <summary>Page kinds and exports, those to come included.</summary>
    public static readonly TextsKey Disable = new("disable", "Kinds of page and exports to leave out")
    {
        AllowsRepeats = true,
        Form = TextForm.OneOf(
            "about", "accounts", "aliases", "calendar", "chronology", "commitments", "corrections", "csv", "data", "feed", "filters", "glossary", "json-ld",
            "people", "pictures", "positions", "print", "references", "search", "sitemap", "sources", "terms", "themes", "timeline"),
    };

    public static readonly TextKey CustomDomain = new("custom-domain", "The site's own domain, as GitHub Pages asks for it: `briefing.example.org`")
    {
        Form = TextForms.Domain,
    };

    public static readonly FlagKey NearDuplicates = new("near-duplicates", "`true` to look for entries of one day that may be about one thing");

    public static readonly MappingKey Severities = new("severities", "What is made of diagnostics, by their code", SeverityKeys.Definition);

    public static readonly MappingDefinition Definition = new(
        "site.yml", Title, Description, BaseUrl, CustomDomain, Language, Skin, Period, AsOf, About, Disable, Severities, NearDuplicates);
}
