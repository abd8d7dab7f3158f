using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What ingesting one document comes to. Nothing is written before <see cref="Write"/>.</summary>
public sealed record IngestPlan
{
    /// <summary>Id of the source; empty if that could not be told.</summary>
    public required string Id { get; init; }

    /// <summary>Why it can't be done, each a line for the author; empty if it can.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>What was found, or what changed, a line each.</summary>
    public ImmutableArray<string> Report { get; init; } = [];

    /// <summary>Citations that the author must look at, since their passages moved or changed; a line each.</summary>
    public ImmutableArray<string> Citations { get; init; } = [];

    /// <summary>The files that would be written, first the record.</summary>
    public ImmutableArray<PlannedFile> Files { get; init; } = [];

    internal static IngestPlan Refuse(string id, params ImmutableArray<string> problems) =>
        new() { Id = id, Problems = problems };

    /// <summary>Writes all files. One that is not to be replaced, but is there, is never touched.</summary>
    /// <exception cref="IOException">A file is there already or can't be written.</exception>
    public void Write()
    {
        // The documents first: a record without its document is worse than a document without its record.
        foreach (PlannedFile file in Files.Reverse())
        {
            file.Write();
        }
    }
}
