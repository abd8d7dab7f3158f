namespace StaticNA;

/// <summary>Which paths of the site under way are files, and which are folders. Safe to use from several threads.</summary>
internal sealed class ClaimedPaths
{
    private readonly Lock _lock = new();

    /// <summary>Null for a file.</summary>
    private readonly Dictionary<string, SiteFolder?> _all = new(StringComparer.Ordinal) { [""] = new SiteFolder("", null) };
    private readonly Dictionary<string, SiteFolder?>.AlternateLookup<ReadOnlySpan<char>> _byPart;

    public ClaimedPaths() => _byPart = _all.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Claims a path for a file, and all above it for folders. The folder it is in; null if the path is claimed already, or one above it
    /// for a file.
    /// </summary>
    public SiteFolder? TryClaim(string path)
    {
        lock (_lock)
        {
            return _all.TryAdd(path, null) ? FolderAbove(path) : null;
        }
    }

    /// <summary>The folder of a path that is claimed.</summary>
    public SiteFolder FolderOf(string path)
    {
        lock (_lock)
        {
            return _byPart[SitePath.FolderOf(path.AsSpan())]!;
        }
    }

    public bool IsFile(string path)
    {
        lock (_lock)
        {
            return _all.TryGetValue(path, out SiteFolder? folder) && folder is null;
        }
    }

    public bool IsFolder(string path)
    {
        lock (_lock)
        {
            return _all.TryGetValue(path, out SiteFolder? folder) && folder is not null;
        }
    }

    /// <summary>All folders, the output folder included, in no order.</summary>
    public SiteFolder[] Folders()
    {
        lock (_lock)
        {
            return [.. _all.Values.OfType<SiteFolder>()];
        }
    }

    private SiteFolder? FolderAbove(ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> above = SitePath.FolderOf(path);
        if (_byPart.TryGetValue(above, out SiteFolder? known))
        {
            return known;
        }

        if (FolderAbove(above) is not SiteFolder parent)
        {
            return null;
        }

        var folder = new SiteFolder(above.ToString(), parent);
        _all.Add(folder.Path, folder);
        return folder;
    }
}
