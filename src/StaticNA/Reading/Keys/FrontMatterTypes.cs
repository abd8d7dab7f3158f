using System.Collections.Immutable;

namespace StaticNA;

/// <summary>All kinds of file that hold keys with values.</summary>
internal static class FrontMatterTypes
{
    public static readonly FrontMatterType Entry = new("entry", "entries/*/*.md", EntryKeys.Definition);

    public static readonly FrontMatterType Theme = new("theme", "themes/*.md", ThemeKeys.Definition);

    public static readonly FrontMatterType Source = new("source", "sources/*.md", SourceKeys.Definition);

    public static readonly FrontMatterType Site = new("site", "site.yml", SiteKeys.Definition);

    public static readonly FrontMatterType People = new("people", "people.yml", PersonKeys.Definition, TextForms.Slug);

    public static readonly FrontMatterType Countries = new("countries", "countries.yml", CountryKeys.Definition, TextForms.CountryId);

    public static readonly FrontMatterType Bodies = new("bodies", "bodies.yml", BodyKeys.Definition, TextForms.Slug);

    public static readonly FrontMatterType Series = new("series", "series.yml", SeriesKeys.Definition, TextForms.Slug);

    public static readonly FrontMatterType Glossary = new("glossary", "glossary.yml", TermKeys.Definition, TextForms.Slug);

    public static readonly ImmutableArray<FrontMatterType> All =
        [Entry, Theme, Source, Site, People, Countries, Bodies, Series, Glossary];
}
