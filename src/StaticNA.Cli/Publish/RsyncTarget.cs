using System.Text;

namespace StaticNA.Cli.Publish;

/// <summary>
/// A folder, here or where rsync reaches: <c>host:folder</c>, <c>rsync://host/module/folder</c>. New files stand there before the old ones
/// go, and while files are sent the manifest there says which: an interrupted publication is told from a whole one, and made good by the next.
/// </summary>
internal sealed class RsyncTarget : IPublishTarget
{
    private readonly Tool _rsync;
    private readonly string _place;

    /// <param name="typed">As it was typed.</param>
    /// <param name="workingFolder">Where a relative folder starts.</param>
    /// <exception cref="WrongCommandLineException">There is a file in its place.</exception>
    internal RsyncTarget(string typed, string workingFolder)
    {
        Name = typed;
        _place = (IsRemote(typed) ? typed : Path.GetFullPath(typed, workingFolder)).TrimEnd('/') + "/";
        _rsync = new Tool("rsync", workingFolder)
        {
            // Its messages tell a folder that is not there from other failures.
            Variables = new Dictionary<string, string?> { ["LC_ALL"] = "C" },
        };
        if (!IsRemote(typed) && File.Exists(_place.TrimEnd('/')))
        {
            throw new WrongCommandLineException($"{typed} is a file, not a folder");
        }
    }

    public string Name { get; }

    /// <summary>The real path of the folder if it is on this machine, else null.</summary>
    internal string? LocalFolder => IsRemote(Name) ? null : RealPath.Resolve(_place.TrimEnd('/'));

    /// <summary>As rsync tells: a colon before the first slash, or its own scheme.</summary>
    internal static bool IsRemote(string target)
    {
        int colon = target.IndexOf(':', StringComparison.Ordinal);
        int slash = target.IndexOf('/', StringComparison.Ordinal);
        return colon > 0 && (slash < 0 || colon < slash);
    }

    public TargetContents Look(CancellationToken cancellation)
    {
        ToolResult listing = _rsync.Ask(["--list-only", "--", _place], cancellation);
        if (listing.ExitCode != 0)
        {
            return listing.Error.Contains("No such file or directory", StringComparison.Ordinal)
                ? new TargetContents(null, IsEmpty: true)
                : throw _rsync.Failure(listing);
        }

        // "-rw-r--r--   1,234 2025/01/31 12:00:00 name"
        string[] names =
        [
            .. Encoding.UTF8.GetString(listing.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ', 5, StringSplitOptions.RemoveEmptyEntries))
                .Where(parts => parts.Length == 5).Select(parts => parts[4]).Where(name => name != "."),
        ];
        return new TargetContents(
            names.Contains(SiteManifest.FileName) ? FetchManifest(cancellation) : null, IsEmpty: names.Length == 0);
    }

    public string? Send(Shipment shipment, CancellationToken cancellation)
    {
        string folder = Directory.CreateTempSubdirectory("staticna-").FullName;
        try
        {
            string underWay = Path.Join(folder, SiteManifest.FileName);
            File.WriteAllBytes(underWay, SiteUnderWay.Of(shipment).ToUtf8());
            _rsync.Do(["--mkpath", "--", underWay, _place], cancellation);

            string[] sent = [.. shipment.Sent];
            bool removesFirst = Clashes(sent, shipment.Changes.Removed);
            if (removesFirst)
            {
                Remove(shipment, Path.Join(folder, "removed"), cancellation);
            }

            SendFiles(shipment.Folder, sent, ["--delay-updates"], cancellation);
            if (!removesFirst)
            {
                Remove(shipment, Path.Join(folder, "removed"), cancellation);
            }

            SendFiles(shipment.Folder, [SiteManifest.FileName], [], cancellation);
            return null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Removes files, and then the folders that held nothing else; one with files of others stays.</summary>
    /// <param name="shipment">What is published.</param>
    /// <param name="source">
    /// A folder, not yet there, that stands in for the site: what is listed and not in it, rsync removes at the target.
    /// </param>
    /// <param name="cancellation">Ends it.</param>
    private void Remove(Shipment shipment, string source, CancellationToken cancellation)
    {
        string[] removed = [.. shipment.Changes.Removed];
        if (removed.Length == 0)
        {
            return;
        }

        HashSet<string> kept = FoldersOf(shipment.Site.Files.Select(file => file.Path));
        HashSet<string> folders = FoldersOf(removed);
        Directory.CreateDirectory(source);
        foreach (string folder in folders)
        {
            Directory.CreateDirectory(Path.Join(source, folder));
        }

        SendFiles(source, removed, ["--delete-missing-args"], cancellation);
        foreach (var depth in folders.Where(folder => !kept.Contains(folder)).GroupBy(folder => folder.Count(sign => sign == '/'))
            .OrderByDescending(depth => depth.Key))
        {
            foreach (string folder in depth)
            {
                Directory.Delete(Path.Join(source, folder));
            }

            SendFiles(source, depth, ["--delete-missing-args"], cancellation);
        }
    }

    private void SendFiles(string source, IEnumerable<string> paths, string[] options, CancellationToken cancellation)
    {
        // A name could start with a sign that makes the line a comment; "./" is harmless.
        string list = string.Concat(paths.Select(path => $"./{path}\0"));
        if (list.Length > 0)
        {
            _rsync.Do(
                ["--times", "--ignore-times", .. options, "--from0", "--files-from=-", "--", source + "/", _place], cancellation, list);
        }
    }

    private SiteManifest? FetchManifest(CancellationToken cancellation)
    {
        string folder = Directory.CreateTempSubdirectory("staticna-").FullName;
        try
        {
            _rsync.Do(["--", _place + SiteManifest.FileName, folder + "/"], cancellation);
            return SiteManifest.ReadFrom(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Whether a file is to stand where a folder stood, or the other way round.</summary>
    private static bool Clashes(string[] sent, IReadOnlyCollection<string> removed)
    {
        HashSet<string> old = [.. removed];
        HashSet<string> oldFolders = FoldersOf(removed);
        return sent.Any(oldFolders.Contains) || FoldersOf(sent).Any(old.Contains);
    }

    private static HashSet<string> FoldersOf(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            for (int slash = path.LastIndexOf('/'); slash > 0 && folders.Add(path[..slash]); slash = path.LastIndexOf('/', slash - 1))
            {
            }
        }

        return folders;
    }
}
