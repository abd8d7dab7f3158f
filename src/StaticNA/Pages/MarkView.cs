namespace StaticNA;

/// <summary>
/// A word that readers must not overlook: what a date rests on, what is only planned, a passage that can't be relied on. The skin
/// gives each kind a shape of its own, so that none is told by its colour alone.
/// </summary>
/// <param name="Word">What readers see.</param>
/// <param name="Kind">Its kind, in the words of the data model: <c>inferred</c>, <c>planned</c>, <c>loose</c> …</param>
internal sealed record MarkView(string Word, string Kind);
