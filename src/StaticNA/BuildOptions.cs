namespace StaticNA;

/// <summary>What a build or a check is asked to do. All folders are absolute.</summary>
public sealed record BuildOptions
{
    /// <summary>The folder that locations in diagnostics are relative to.</summary>
    public required string Root { get; init; }

    /// <summary>Holds <c>site.yml</c>, <c>entries/</c> and the rest.</summary>
    public required string Input { get; init; }

    /// <summary>Where the site goes.</summary>
    public required string Output { get; init; }

    /// <summary>Holds the received documents; null if there are none, and evidence is then not checked.</summary>
    public string? Documents { get; init; }

    /// <summary>Stands in for the <c>base-url</c> of <c>site.yml</c>; null keeps that.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether drafts are part of the site.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>Whether evidence that can't be checked is an error.</summary>
    public bool RequireEvidence { get; init; }

    /// <summary>Whether a warning stops publication as an error does.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether compressed copies are made beside the text files.</summary>
    public bool Precompresses { get; init; }

    /// <summary>Whether a check measures the coverage as well; a build does not.</summary>
    public bool MeasuresCoverage { get; init; }

    /// <summary>Whether near-duplicates are looked for, whatever <c>site.yml</c> says.</summary>
    public bool FindsNearDuplicates { get; init; }

    /// <summary>The user's own folder, which is never written to; null if not known.</summary>
    public string? HomeFolder { get; init; }

    /// <summary>What earlier builds of the process left, and where this one leaves something; null if nothing is kept.</summary>
    public BuildMemory? Memory { get; init; }

    /// <summary>Told of each stage when it begins; null if nobody listens.</summary>
    public IProgress<BuildStage>? Progress { get; init; }

    /// <summary>
    /// When the build begins, by the clock that stamps files: then what it reads is remembered, and a later build of which nothing has changed is
    /// not made. Null: nothing is remembered.
    /// </summary>
    public DateTimeOffset? Begins { get; init; }

    /// <summary>
    /// Called when a part of a stage begins, from several threads; what it returns is disposed when the part ends. Null if nobody
    /// listens.
    /// </summary>
    public Func<BuildPart, IDisposable>? PartBegins { get; init; }

    /// <summary>
    /// Called before the input is read if an earlier build is remembered whose output may stay for the most part, so that this one is likely to be
    /// short. Null if nobody listens.
    /// </summary>
    public Action? ShortBuildBegins { get; init; }
}
