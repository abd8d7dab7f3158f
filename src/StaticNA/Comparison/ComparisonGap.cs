namespace StaticNA;

/// <summary>What a comparison could not look at, and therefore does not tell.</summary>
public enum ComparisonGap
{
    /// <summary>Of a site only the manifest was given: which files changed is known, not what is in them.</summary>
    ContentUnknown,

    /// <summary>
    /// A site has no data files (<c>/data/</c>): fields were read from pages, and are named as there; without the skin
    /// <c>briefing</c>, some may be missing.
    /// </summary>
    DataMissing,

    /// <summary>Some pages are too large, or too deeply nested, to be compared; they are counted as pages with other text.</summary>
    PagesTooLarge,
}
