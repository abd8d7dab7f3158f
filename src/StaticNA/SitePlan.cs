using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A site that can be made: its content is sound and its pages are planned.</summary>
internal sealed record SitePlan(Skin Skin, PlanningContext Planning, ImmutableArray<Page> Pages)
{
    public Briefing Briefing => Planning.Briefing;

    /// <summary>Reads a file as those of the site were read; null if nobody asks.</summary>
    public ContentParser? Parser { get; init; }

    public Evidence Evidence => Planning.Evidence;
}
