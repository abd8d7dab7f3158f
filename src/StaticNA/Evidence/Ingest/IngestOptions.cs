namespace StaticNA;

/// <summary>What <see cref="Ingester"/> is asked to do with one received document. All paths are absolute.</summary>
public sealed record IngestOptions
{
    /// <summary>The folder that reported paths are relative to.</summary>
    public required string Root { get; init; }

    /// <summary>Holds <c>sources/</c>.</summary>
    public required string Input { get; init; }

    /// <summary>Where received documents are kept.</summary>
    public required string Documents { get; init; }

    /// <summary>The received document.</summary>
    public required string File { get; init; }

    /// <summary>Id of the source; null makes one of the title, or of the file name.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the document is copied to <see cref="Documents"/>.</summary>
    public bool CopiesDocument { get; init; } = true;

    /// <summary>Whether a record that is there is to be brought up to date; if not, that is a problem.</summary>
    public bool Updates { get; init; }
}
