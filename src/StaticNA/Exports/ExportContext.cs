using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What exports are made from.</summary>
/// <param name="Planning">What the pages were planned from.</param>
/// <param name="Pages">All pages of the site, in the order planned.</param>
/// <param name="Skin">The skin's texts and assets.</param>
internal sealed record ExportContext(PlanningContext Planning, ImmutableArray<Page> Pages, Skin Skin)
{
    /// <summary>The content.</summary>
    public Briefing Briefing => Planning.Briefing;

    /// <summary>The texts of the user interface.</summary>
    public UiStrings Strings => Skin.Strings;

    public DatePhraser Dates { get; } = new(Skin.Strings.Pattern);

    public Labels Labels => Planning.Labels;

    /// <summary>
    /// By slug, each entry as an event, once some calendar has asked for it: the site's, and that of each of its themes, have the same lines.
    /// </summary>
    public ConcurrentDictionary<string, byte[]> Events { get; } = new(StringComparer.Ordinal);

    /// <summary>How to cite each source and each entry, in a fixed order.</summary>
    public IEnumerable<Reference> References() =>
        Briefing.Sources.Select(Planning.References.To).Concat(Briefing.Entries.Select(Planning.References.To));
}
