using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A site that can be made: its content is sound and its pages are planned.</summary>
internal sealed record SitePlan(Skin Skin, PlanningContext Planning, ImmutableArray<Page> Pages)
{
    public Briefing Briefing => Planning.Briefing;

    public Evidence Evidence => Planning.Evidence;
}
