namespace StaticNA;

/// <summary>Where; each part is null when no document says.</summary>
/// <param name="City">Name of the city.</param>
/// <param name="Country">Id in <c>countries.yml</c>.</param>
/// <param name="Venue">Building or room.</param>
public sealed record Place(string? City, Located<string>? Country, string? Venue);
