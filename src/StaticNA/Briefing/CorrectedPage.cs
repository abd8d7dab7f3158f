namespace StaticNA;

/// <summary>A correction with the page that it was made on.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Title">The title of the entry or source.</param>
/// <param name="Route">Its page.</param>
public sealed record CorrectedPage(Correction Correction, string Title, Route Route);
