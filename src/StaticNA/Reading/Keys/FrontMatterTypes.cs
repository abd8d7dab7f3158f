using System.Collections.Immutable;

namespace StaticNA;

/// <summary>All kinds of file that hold keys with values.</summary>
internal static class FrontMatterTypes
{
    public static readonly FrontMatterType Entry = new(
        "entry", "Front matter of an entry: one dated thing", "entries/*/*.md", EntryKeys.Definition);

    public static readonly FrontMatterType Theme = new(
        "theme", "Front matter of a theme: a subject with its introduction", "themes/*.md", ThemeKeys.Definition);

    public static readonly FrontMatterType Source = new(
        "source", "Front matter of the record of a source document", "sources/*.md", SourceKeys.Definition);

    public static readonly FrontMatterType Site = new(
        "site", "Settings of the site", "site.yml", SiteKeys.Definition);

    public static readonly FrontMatterType People = new(
        "people", "People whom documents name, by id", "people.yml", PersonKeys.Definition, TextForms.Slug);

    public static readonly FrontMatterType Countries = new(
        "countries", "Countries by id", "countries.yml", CountryKeys.Definition, TextForms.CountryId);

    public static readonly FrontMatterType Bodies = new(
        "bodies", "Institutions, agreements and programmes by id", "bodies.yml", BodyKeys.Definition, TextForms.Slug);

    public static readonly FrontMatterType Series = new(
        "series", "Runs of meetings by id", "series.yml", SeriesKeys.Definition, TextForms.Slug);

    public static readonly FrontMatterType Glossary = new(
        "glossary", "Words that need explaining and are no body, by id", "glossary.yml", TermKeys.Definition, TextForms.Slug);

    public static readonly FrontMatterType Quote = new(
        "quote", "A fenced block named quote in a text: a quotation located by its first and last words", null, QuotationKeys.Definition);

    public static readonly ImmutableArray<FrontMatterType> All =
        [Entry, Theme, Source, Site, People, Countries, Bodies, Series, Glossary, Quote];
}
