namespace StaticNA;

/// <summary>Where a site is published and where its publisher keeps its own files, all on one file system.</summary>
/// <remarks>
/// <code>
/// parent/output                      the site
/// parent/.staticna/output/tree       the idle tree
/// parent/.staticna/output/records/   what is known of the two trees, see <see cref="TreeRecord"/>
/// parent/.staticna/output/previous   between two renames only, see <see cref="TreeExchange"/>
/// parent/.staticna/output/lock
/// parent/.staticna/output/build      what the last build read, see <see cref="BuildRecord"/>
/// </code>
/// </remarks>
internal sealed record PublishingFolders
{
    /// <summary>Name of the folder beside the output that holds the publisher's own files.</summary>
    public const string StateName = ".staticna";

    /// <param name="output">The real path of the output folder, which must have a parent.</param>
    public PublishingFolders(string output)
    {
        Output = output;
        string parent = Path.GetDirectoryName(output)
            ?? throw new ArgumentException("the file system's root has no parent", nameof(output));
        State = Path.Join(parent, StateName, Path.GetFileName(output));
        Tree = Path.Join(State, "tree");
        Records = Path.Join(State, "records");
        Previous = Path.Join(State, "previous");
        Lock = Path.Join(State, "lock");
        Build = Path.Join(State, "build");
    }

    public string Output { get; }

    public string State { get; }

    public string Tree { get; }

    public string Records { get; }

    public string Previous { get; }

    public string Lock { get; }

    public string Build { get; }

    /// <summary>
    /// Creates what is missing. Throws <see cref="IOException"/> where one of them is a symbolic link.
    /// </summary>
    public void Create()
    {
        foreach (string folder in (string[])[Path.GetDirectoryName(State)!, State, Records, Tree, Previous])
        {
            if (new DirectoryInfo(folder).LinkTarget is not null)
            {
                throw new IOException($"'{folder}' is a symbolic link; remove it, it is StaticNA's own folder");
            }
        }

        Directory.CreateDirectory(Records);
    }
}
