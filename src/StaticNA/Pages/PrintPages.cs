using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// The whole briefing as one document to print. Of more entries than a document can well hold, each year is one of its own, and the first
/// has what concerns them all.
/// </summary>
internal sealed class PrintPages : IPageKind
{
    /// <summary>Above this many entries, about as many printed pages, each year is a document of its own.</summary>
    internal const int MostEntries = 500;

    public string Name => "print";

    public IEnumerable<Page> Plan(PlanningContext context)
    {
        ImmutableArray<Entry> entries = context.Briefing.Entries;
        if (entries.Length <= MostEntries)
        {
            return [PageOf(new PrintedPart(Route.Section(Name), null, entries), context)];
        }

        IEnumerable<PrintedPart> years = context.Years
            .Select(year => new PrintedPart(Route.PrintYear(year.Year), year.Text, [.. year.Entries]));
        return years.Prepend(new PrintedPart(Route.Section(Name), null, [])).Select(part => PageOf(part, context));
    }

    private static Page PageOf(PrintedPart part, PlanningContext context) =>
        new(part.Route, "print", () => new PrintedDocument(part, context).Model(), context.SiteFile)
        {
            Texts = part.Entries.AsMemory(),
        };
}
