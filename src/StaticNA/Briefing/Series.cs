using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A run of meetings in <c>series.yml</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Frequency">How often, in words; null if no document says.</param>
/// <param name="Level">At which rank; null if not stated.</param>
/// <param name="Note">What documents say of it; null if nothing.</param>
/// <param name="Sources">Where it is named.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Series(
    string Id,
    string Name,
    string? Frequency,
    MeetingLevel? Level,
    string? Note,
    ImmutableArray<Citation> Sources,
    SourceLocation Location);
