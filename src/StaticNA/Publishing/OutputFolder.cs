namespace StaticNA;

/// <summary>A folder that a site may be published to. Only <see cref="Check"/> makes one.</summary>
public sealed class OutputFolder
{
    private const string LiesIn = "lies in";

    private OutputFolder(string fullPath, SiteManifest? published)
    {
        FullPath = fullPath;
        Published = published;
    }

    /// <summary>Absolute and without symbolic links; it need not exist.</summary>
    public string FullPath { get; }

    /// <summary>What is published there now, or null if nothing is.</summary>
    public SiteManifest? Published { get; }

    /// <summary>
    /// Refuses, with one diagnostic, a folder whose replacement would destroy something (SNA0720 to SNA0724). Null if
    /// it was refused. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where it can't be
    /// read.
    /// </summary>
    /// <param name="path">As it was given; relative to <see cref="ProtectedFolders.Root"/>, or absolute.</param>
    /// <param name="folders">What to keep away from.</param>
    /// <param name="diagnostics">Gets the refusal.</param>
    public static OutputFolder? Check(string path, ProtectedFolders folders, DiagnosticBag diagnostics)
    {
        string real = Resolve(Path.Combine(folders.Root, path));
        SiteManifest? published = null;
        Diagnostic? refusal = RefusePlace(path, real, folders) ?? RefuseContents(path, real, out published);
        if (refusal is not null)
        {
            diagnostics.Add(refusal);
            return null;
        }

        return new OutputFolder(real, published);
    }

    /// <summary>
    /// Resolves all but the last part: where that is a symbolic link, it is refused and not followed.
    /// </summary>
    private static string Resolve(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Path.GetDirectoryName(full) is string parent
            ? Path.Join(RealPath.Resolve(parent), Path.GetFileName(full))
            : full;
    }

    private static Diagnostic? RefusePlace(string path, string real, ProtectedFolders folders)
    {
        foreach ((string folder, string what) in Untouchable(folders))
        {
            if (Relation(real, RealPath.Resolve(folder)) is string relation)
            {
                return OutputRules.OutputOverlaps(path, relation, what);
            }
        }

        foreach ((string folder, string what) in Enclosing(folders))
        {
            if (Relation(real, RealPath.Resolve(folder)) is string relation and not LiesIn)
            {
                return OutputRules.OutputOverlaps(path, relation, what);
            }
        }

        return real.Split(Path.DirectorySeparatorChar).Contains(PublishingFolders.StateName, StringComparer.Ordinal)
            ? OutputRules.OutputOverlaps(path, LiesIn, "the folder that StaticNA keeps beside an output")
            : null;
    }

    private static Diagnostic? RefuseContents(string path, string real, out SiteManifest? published)
    {
        published = null;
        if (new FileInfo(real).LinkTarget is not null)
        {
            return OutputRules.OutputIsLink(path);
        }

        if (!Directory.Exists(real))
        {
            return File.Exists(real) ? OutputRules.OutputIsFile(path) : null;
        }

        if (Path.Exists(Path.Join(real, ".git")))
        {
            return OutputRules.OutputIsGitRoot(path);
        }

        published = SiteManifest.ReadFrom(real);
        return published is null && Directory.EnumerateFileSystemEntries(real).Any()
            ? OutputRules.OutputIsNotOurs(path)
            : null;
    }

    /// <summary>What the output must neither be nor hold nor lie in. The file system's root holds the input.</summary>
    private static IEnumerable<(string Folder, string What)> Untouchable(ProtectedFolders folders)
    {
        yield return (folders.Input, "the input folder");
        foreach (string skin in folders.Skins)
        {
            yield return (skin, "a skin's folder");
        }

        if (folders.Documents is not null)
        {
            yield return (folders.Documents, "the folder of the documents");
        }
    }

    /// <summary>What the output must neither be nor hold, but may lie in.</summary>
    private static IEnumerable<(string Folder, string What)> Enclosing(ProtectedFolders folders)
    {
        yield return (folders.Root, "the site's own root folder");
        if (folders.Home is not null)
        {
            yield return (folders.Home, "the home folder");
        }
    }

    /// <summary>How two real paths lie to each other, as a verb; null if apart.</summary>
    private static string? Relation(string output, string other) =>
        output == other ? "is"
        : RealPath.IsInside(other, output) ? "holds"
        : RealPath.IsInside(output, other) ? LiesIn
        : null;
}
