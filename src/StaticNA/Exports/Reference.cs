namespace StaticNA;

/// <summary>
/// What a reader needs to cite a page of the site, or the document behind a source as far as its record knows it. Nothing is filled in
/// that is not known.
/// </summary>
/// <param name="Id">Unique among all references of the site: <c>a</c>–<c>z</c>, <c>0</c>–<c>9</c> and hyphens.</param>
/// <param name="Type">A type of CSL 1.0.2.</param>
/// <param name="Title">Plain text.</param>
internal sealed record Reference(string Id, string Type, string Title)
{
    public string? Author { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The site, for a page of it.</summary>
    public string? Container { get; init; }

    /// <summary>When it was published or last changed, in its own words if not known to the year.</summary>
    public BriefingDate? Issued { get; init; }

    /// <summary>Absolute.</summary>
    public string? Url { get; init; }

    /// <summary>What is in doubt, and where the record stands.</summary>
    public string? Note { get; init; }
}
