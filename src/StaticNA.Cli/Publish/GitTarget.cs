using System.Text;

namespace StaticNA.Cli.Publish;

/// <summary>
/// A branch of a git remote. The commit is made with an index of its own and pushed by its name, so that neither the work tree nor the
/// index nor a branch of the repository changes. Files keep their bytes: no filter and no line-ending rule is applied.
/// </summary>
internal sealed class GitTarget : IPublishTarget
{
    private readonly string _folder;
    private readonly Tool _git;

    /// <param name="folder">In a git repository, whose remotes, user and credentials are used.</param>
    /// <exception cref="WrongCommandLineException">A name is none that git takes.</exception>
    internal GitTarget(string folder)
    {
        _folder = folder;
        _git = ToolWith(null);
    }

    /// <summary>A name, or an address, as <c>git push</c> takes it.</summary>
    internal required string Remote { get; init; }

    internal required string Branch { get; init; }

    /// <summary>Of the commit; null for one that tells what changed.</summary>
    internal string? Message { get; init; }

    public string Name => $"branch {Branch} of {Remote}";

    private string Reference => $"refs/heads/{Branch}";

    private string? Commit { get; set; }

    public TargetContents Look(CancellationToken cancellation)
    {
        CheckNames(cancellation);
        string listed = _git.Do(["ls-remote", Remote, Reference], cancellation);
        Commit = listed.Length == 0 ? null : listed.Split('\t')[0];
        if (Commit is null)
        {
            return new TargetContents(null, IsEmpty: true);
        }

        if (_git.Ask(["cat-file", "-e", Commit + "^{commit}"], cancellation).ExitCode != 0)
        {
            _git.Do(["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--refmap=", Remote, Reference], cancellation);
        }

        ToolResult manifest = _git.Ask(["cat-file", "blob", $"{Commit}:{SiteManifest.FileName}"], cancellation);
        return new TargetContents(
            manifest.ExitCode == 0 ? SiteManifest.Parse(manifest.Output) : null,
            _git.Do(["ls-tree", "--name-only", Commit], cancellation).Length == 0);
    }

    public string? Send(Shipment shipment, CancellationToken cancellation)
    {
        string folder = Directory.CreateTempSubdirectory("staticna-").FullName;
        try
        {
            string tree = WriteTree(shipment, ToolWith(Path.Join(folder, "index")), cancellation);
            if (Commit is not null && tree == _git.Do(["rev-parse", Commit + "^{tree}"], cancellation))
            {
                return "The branch holds these very files; there was nothing to commit.";
            }

            string[] parent = Commit is null ? [] : ["-p", Commit];
            string commit = _git.Do(["commit-tree", tree, .. parent], cancellation, MessageFor(shipment) + "\n");
            _git.Do(["push", "--quiet", Remote, $"{commit}:{Reference}"], cancellation);
            return $"Commit {commit}";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The tree of the commit before with the files of the site in the place of those that were published.</summary>
    private string WriteTree(Shipment shipment, Tool git, CancellationToken cancellation)
    {
        if (Commit is not null)
        {
            git.Do(["read-tree", Commit], cancellation);
        }

        string[] paths = [.. shipment.Site.Files.Select(file => file.Path), SiteManifest.FileName];
        string[] blobs = git.Do(
            ["hash-object", "-w", "--no-filters", "--stdin-paths"], cancellation,
            string.Concat(paths.Select(path => Path.Join(shipment.Folder, path) + "\n"))).Split('\n');
        var lines = new StringBuilder();
        foreach (string path in shipment.Changes.Removed)
        {
            lines.Append("0 ").Append('0', blobs[0].Length).Append('\t').Append(path).Append('\0');
        }

        for (int i = 0; i < paths.Length; i++)
        {
            lines.Append("100644 ").Append(blobs[i]).Append('\t').Append(paths[i]).Append('\0');
        }

        git.Do(["update-index", "--replace", "-z", "--index-info"], cancellation, lines.ToString());
        return git.Do(["write-tree"], cancellation);
    }

    private void CheckNames(CancellationToken cancellation)
    {
        if (Remote.Length == 0 || Remote[0] == '-')
        {
            throw new WrongCommandLineException($"'{Remote}' is no remote");
        }

        // git lets a branch start with a hyphen be made by such means as ours, and then takes its name for an option.
        if (Branch.StartsWith('-') || _git.Ask(["check-ref-format", Reference], cancellation).ExitCode != 0)
        {
            throw new WrongCommandLineException($"'{Branch}' is no name of a branch");
        }

        if (_git.Ask(["rev-parse", "--git-dir"], cancellation).ExitCode != 0)
        {
            throw new WrongCommandLineException($"{_folder} is in no git repository; --root says which folder is");
        }
    }

    private string MessageFor(Shipment shipment)
    {
        ManifestComparison changes = shipment.Changes;
        return Message ?? $"Publish the site: {changes.Added.Length} files added, {changes.Changed.Length} changed, "
            + $"{changes.Removed.Length} removed\n\nRoot hash: {shipment.Site.RootHash}";
    }

    private Tool ToolWith(string? index) => new("git", _folder)
    {
        Variables = new Dictionary<string, string?>
        {
            // Set where a hook of git's runs the command; they would lead to another repository.
            ["GIT_DIR"] = null,
            ["GIT_WORK_TREE"] = null,
            ["GIT_INDEX_FILE"] = index,
        },
    };
}
