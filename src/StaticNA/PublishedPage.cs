namespace StaticNA;

/// <summary>A page of a published site.</summary>
/// <param name="Route">Where it is.</param>
/// <param name="Template">The skin's template that it was made with; see <see cref="SitePlanner.Models"/>.</param>
public sealed record PublishedPage(Route Route, string Template);
