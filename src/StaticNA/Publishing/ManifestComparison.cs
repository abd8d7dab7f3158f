using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// How the files of one site differ from those of another. Each list holds paths as <see cref="StagedFile.Path"/>, ordered ordinally
/// (UTF-16); no path is in two of them. The manifest itself is in none, though it differs wherever anything does.
/// </summary>
public sealed class ManifestComparison
{
    private ManifestComparison(
        ImmutableArray<string> added, ImmutableArray<string> changed, ImmutableArray<string> removed)
    {
        Added = added;
        Changed = changed;
        Removed = removed;
    }

    /// <summary>In the new site only.</summary>
    public ImmutableArray<string> Added { get; }

    /// <summary>In both, with other bytes.</summary>
    public ImmutableArray<string> Changed { get; }

    /// <summary>In the old site only.</summary>
    public ImmutableArray<string> Removed { get; }

    /// <summary>Whether the two sites are the same, file for file.</summary>
    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;

    /// <param name="before">Null where nothing was published before: then all is added.</param>
    /// <param name="after">The new site.</param>
    public static ManifestComparison Of(SiteManifest? before, SiteManifest after)
    {
        ArgumentNullException.ThrowIfNull(after);
        var added = ImmutableArray.CreateBuilder<string>();
        var changed = ImmutableArray.CreateBuilder<string>();
        var removed = ImmutableArray.CreateBuilder<string>();
        ReadOnlySpan<StagedFile> old = before is null ? [] : before.Files.AsSpan();
        ReadOnlySpan<StagedFile> current = after.Files.AsSpan();
        while (!old.IsEmpty || !current.IsEmpty)
        {
            int order = old.IsEmpty ? 1 : current.IsEmpty ? -1 : string.CompareOrdinal(old[0].Path, current[0].Path);
            if (order < 0)
            {
                removed.Add(old[0].Path);
            }
            else if (order > 0)
            {
                added.Add(current[0].Path);
            }
            else if (old[0].Size != current[0].Size || old[0].Hash != current[0].Hash)
            {
                changed.Add(old[0].Path);
            }

            old = order <= 0 ? old[1..] : old;
            current = order >= 0 ? current[1..] : current;
        }

        return new ManifestComparison(added.DrainToImmutable(), changed.DrainToImmutable(), removed.DrainToImmutable());
    }
}
