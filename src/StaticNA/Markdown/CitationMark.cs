namespace StaticNA;

/// <summary>The visible mark of one citation in a body.</summary>
/// <param name="Number">Number of what is cited, from 1; the same source and passages keep their number.</param>
/// <param name="Occurrence">Which mark of that number this is, from 1.</param>
public readonly record struct CitationMark(int Number, int Occurrence)
{
    /// <summary>Id of the mark in the page.</summary>
    public string Anchor => $"cite-{Number}-{Occurrence}";

    /// <summary>Id that item <see cref="Number"/> has in the page's list of sources.</summary>
    public string SourceAnchor => $"source-{Number}";
}
