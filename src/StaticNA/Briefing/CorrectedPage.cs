namespace StaticNA;

/// <summary>A correction with the page that it was made on.</summary>
/// <param name="Correction">The correction.</param>
/// <param name="Title">The title of the entry or source.</param>
/// <param name="Route">Its page.</param>
/// <param name="Number">Which one it is on that page, from 1, in the order written.</param>
public sealed record CorrectedPage(Correction Correction, string Title, Route Route, int Number);
