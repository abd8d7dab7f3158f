namespace StaticNA;

/// <summary>SNA07xx: the built site and its publication. One factory per mistake.</summary>
public static class OutputRules
{
    private static readonly Rule DeadLink = new("SNA0701", Severity.Error, "Link leads nowhere",
        "A page of the built site links to a page or file of the site that does not exist.",
        "Mend the link, or add what it should lead to.");

    private static readonly Rule MissingAnchor = new("SNA0702", Severity.Error, "Anchor missing",
        "The part of a link after '#' names an id that the page it leads to does not have.",
        "Use an id of that page; headings get theirs from their words.");

    private static readonly Rule DuplicateId = new("SNA0703", Severity.Error, "Id given twice",
        "Two elements of one page have the same id, so that links lead to the first of them only.",
        "Change one of the two headings, or the template that makes the ids.");

    private static readonly Rule RouteTaken = new("SNA0704", Severity.Error, "Two pages for one address",
        "Two inputs would become the same page of the site; one would silently replace the other.",
        "Rename one of the two.");

    private static readonly Rule NoBasePath = new("SNA0705", Severity.Error, "Link leaves the site's base path",
        "The site is published under a path, and a link that starts with '/' does not start with that path.",
        "Make the link relative, or let the template write it with the site's base path.")
    {
        Example = "<a href=\"/about/\">                   in a template of a site under /site/: wrong\n"
            + "<a href=\"{{aboutHref}}\">             right",
    };

    private static readonly Rule AliasTaken = new("SNA0706", Severity.Error, "Alias taken",
        "An alias leads from an old address to a page. Where the site has a page, a file or another alias already, only one could be reached.",
        "Remove the alias, or rename what stands in its place.");

    private static readonly Rule Orphan = new("SNA0710", Severity.Warning, "Page without a link to it",
        "No other page of the site links to this page, so readers come to it only by the search, the sitemap or an address they have.",
        "Link to it from a page or a template; a page may also lack its links since 'disable' leaves out the lists that hold them.");

    private static readonly Rule Overlap = new("SNA0720", Severity.Error, "Output folder in the way",
        "Publishing replaces the whole output folder, and this one would take input, skins or documents with it.",
        "Choose a folder of its own, such as 'output'.");

    private static readonly Rule GitRoot = new("SNA0721", Severity.Error, "Output folder is a git repository",
        "Publishing replaces the whole output folder, with the '.git' in it.",
        "Choose a folder inside the repository, or one outside.");

    private static readonly Rule NotOurs = new("SNA0722", Severity.Error, "Output folder holds other files",
        "Publishing replaces the whole output folder; this one is not empty and, without a valid manifest, not ours.",
        "Choose another folder, or empty this one yourself.");

    private static readonly Rule IsLink = new("SNA0723", Severity.Error, "Output folder is a symbolic link",
        "Publishing replaces the output folder itself; a symbolic link would be replaced, and not what it leads to.",
        "Give the folder that the link leads to.");

    private static readonly Rule IsFile = new("SNA0724", Severity.Error, "Output folder is a file",
        "There is a file where the output folder should be.",
        "Choose another folder, or remove the file yourself.");

    internal static IReadOnlyList<Rule> All { get; } =
    [
        DeadLink, MissingAnchor, DuplicateId, RouteTaken, NoBasePath, AliasTaken, Orphan, Overlap, GitRoot, NotOurs, IsLink, IsFile,
    ];

    /// <summary>Two inputs for one route; the planner reports it at the second, before anything is rendered.</summary>
    internal static Diagnostic RouteClash(SourceLocation at, SourceLocation other, Route route) =>
        new(RouteTaken, at, $"this becomes {route}, and so does {other}", "rename one of the two");

    internal static Diagnostic AliasIsOwn(Alias alias) =>
        new(AliasTaken, alias.Location, $"the alias '{alias.Path}' is the page's own address", "remove it");

    internal static Diagnostic AliasIsTaken(Alias alias, string by) =>
        new(AliasTaken, alias.Location, $"the alias '{alias.Path}' is taken by {by}", "remove it, or rename the other");

    internal static Diagnostic LinkIsDead(SourceLocation at, string onPages, string link, string? help) =>
        new(DeadLink, at, $"the link '{link}' on {onPages} leads nowhere", help);

    internal static Diagnostic AnchorIsMissing(SourceLocation at, string onPages, string link, string? help) =>
        new(MissingAnchor, at, $"the link '{link}' on {onPages} leads to a page without that anchor", help);

    internal static Diagnostic IdIsRepeated(SourceLocation at, string onPages, string id) =>
        new(DuplicateId, at, $"the id '{id}' stands more than once on {onPages}");

    internal static Diagnostic LinkLacksBasePath(SourceLocation at, string onPages, string link, string basePath) =>
        new(NoBasePath, at, $"the link '{link}' on {onPages} does not start with the site's path '{basePath}'",
            "make it relative, or start it with that path");

    internal static Diagnostic PageIsOrphaned(SourceLocation at, string pages) =>
        new(Orphan, at, $"no other page links to {pages}");

    internal static Diagnostic OutputOverlaps(string output, string relation, string what) =>
        new(Overlap, SourceLocation.StartOf(output), $"the output folder {relation} {what}",
            "publishing replaces the whole folder; choose one of its own");

    internal static Diagnostic OutputIsGitRoot(string output) =>
        new(GitRoot, SourceLocation.StartOf(output), "the output folder is the root of a git repository",
            "publishing replaces the whole folder; choose one inside the repository, or outside");

    internal static Diagnostic OutputIsNotOurs(string output) =>
        new(NotOurs, SourceLocation.StartOf(output), "the output folder holds files and no valid manifest",
            $"StaticNA did not make it, or {SiteManifest.FileName} was changed; choose another, or empty it yourself");

    internal static Diagnostic OutputIsLink(string output) =>
        new(IsLink, SourceLocation.StartOf(output), "the output folder is a symbolic link",
            "give the folder that it leads to");

    internal static Diagnostic OutputIsFile(string output) =>
        new(IsFile, SourceLocation.StartOf(output), "there is a file where the output folder should be",
            "choose another folder, or remove the file yourself");
}
