using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The page of everything for programs: feeds, calendars, data files with their schemas, references.</summary>
internal sealed class DataPage : IPageKind
{
    public string Name => "data";

    public IEnumerable<Page> Plan(PlanningContext context) =>
        [new Page(Route.Section(Name), "data", () => Model(context), context.SiteFile)];

    private static DataModel Model(PlanningContext context)
    {
        ImmutableArray<DataTable> tables = DataTables.Of(context.Briefing);
        var head = new PageHead(
            Route.Section("data"), context.Strings.Text("nav.data"), context.Strings.Text("data.description"))
        {
            Section = "data",
            Alternates = context.Subscriptions.Calendars,
            Thing = json => DatasetThing.Write(json, tables, context),
        };
        return new DataModel(context.Frame(head))
        {
            Offers = Offers(context),
            HasFeeds = context.Briefing.Site.IsEnabled("feed"),
            HasCalendars = context.Briefing.Site.IsEnabled("calendar"),
            Tables = [.. tables.Select(table => View(table, context))],
            References = context.Briefing.Site.IsEnabled("references")
                ? [new PageLink("BibTeX", context.Links.To(SourcesBib.Place)), new PageLink("CSL-JSON", context.Links.To(SourcesCsl.Place))]
                : [],
        };
    }

    /// <summary>A row for the site, then one for each theme that has any.</summary>
    private static OfferView[] Offers(PlanningContext context)
    {
        Subscriptions subscriptions = context.Subscriptions;
        IEnumerable<OfferView> themes = context.Briefing.Themes.Select(theme => new OfferView(
            new PageLink(theme.Title.Value, context.Links.To(theme.Route)), subscriptions.OfTheme(theme)));
        var site = new OfferView(
            new PageLink(context.Strings.Text("data.whole-site"), null), [.. subscriptions.Feeds, .. subscriptions.Calendars]);
        return [.. themes.Prepend(site).Where(offer => offer.Links.Count > 0)];
    }

    private static TableView View(DataTable table, PlanningContext context)
    {
        UiStrings strings = context.Strings;
        return new TableView(
            table.Name, strings.Text("data.table." + table.Name), strings.Text("data.about." + table.Name),
            strings.Count("count." + table.Name, table.Count))
        {
            JsonHref = context.Links.ToSibling(table.Json),
            CsvHref = context.Briefing.Site.IsEnabled("csv") ? context.Links.ToSibling(table.Csv) : null,
            SchemaHref = context.Links.ToSibling(table.Schema),
            Fields =
            [
                .. table.Fields.Select(field => new FieldView(
                    field.Name, strings.Text("data.field." + field.Name), field.Shape.HasCell)),
            ],
        };
    }
}

/// <summary>The feeds and the calendar of one page.</summary>
/// <param name="Of">That page.</param>
/// <param name="Links">In each format.</param>
internal sealed record OfferView(PageLink Of, IReadOnlyList<AlternateLink> Links);

/// <summary>A set of data.</summary>
/// <param name="Name">Of its files; its anchor.</param>
/// <param name="Title">What readers see.</param>
/// <param name="About">What it holds.</param>
/// <param name="Count">How much, in words.</param>
internal sealed record TableView(string Name, string Title, string About, string Count)
{
    public required Href JsonHref { get; init; }

    /// <summary>Null if CSV is disabled.</summary>
    public required Href? CsvHref { get; init; }

    public required Href SchemaHref { get; init; }

    public required IReadOnlyList<FieldView> Fields { get; init; }
}

/// <summary>A property of a set of data.</summary>
/// <param name="Name">In JSON and CSV.</param>
/// <param name="Meaning">For readers.</param>
/// <param name="InCsv">Whether CSV has it.</param>
internal sealed record FieldView(string Name, string Meaning, bool InCsv);

/// <summary>Shown by <c>data.hbs</c>.</summary>
[TemplateModel]
internal sealed record DataModel(PageFrame Frame)
{
    /// <summary>Feeds and calendars; none if both are disabled.</summary>
    public required IReadOnlyList<OfferView> Offers { get; init; }

    public required bool HasFeeds { get; init; }

    public required bool HasCalendars { get; init; }

    public required IReadOnlyList<TableView> Tables { get; init; }

    /// <summary>All references in one file, in each format; none if they are disabled.</summary>
    public required IReadOnlyList<PageLink> References { get; init; }
}
