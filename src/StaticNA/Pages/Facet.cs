namespace StaticNA;

/// <summary>By what readers narrow the timeline; its word is part of addresses (<c>?kind=meeting</c>).</summary>
internal enum Facet
{
    Theme,
    Kind,

    /// <summary>Of a party, of someone who took part, or of the place.</summary>
    Country,

    /// <summary>Took part or is named.</summary>
    Person,

    Certainty,
}
