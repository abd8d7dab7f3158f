using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The folders that an output folder must keep away from. Absolute paths; they need not exist.</summary>
public sealed record ProtectedFolders
{
    /// <summary>The site's root; the output may lie in it. A relative output path starts here.</summary>
    public required string Root { get; init; }

    public required string Input { get; init; }

    /// <summary>Each skin, or the folder that holds them all.</summary>
    public ImmutableArray<string> Skins { get; init; } = [];

    /// <summary>Null where there are none.</summary>
    public string? Documents { get; init; }

    /// <summary>
    /// The home folder of whoever runs the build; the output may lie in it. Null where it is not known.
    /// </summary>
    public string? Home { get; init; }
}
