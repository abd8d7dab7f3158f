namespace StaticNA;

/// <summary>Finds aliases whose address the site needs for something else.</summary>
internal sealed class AliasChecker
{
    // Small letters and capitals are not told apart: on some file systems, and hosts, one file would replace the other.
    private readonly Dictionary<string, Holder> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Holder> _folders = new(StringComparer.OrdinalIgnoreCase);

    private AliasChecker()
    {
    }

    /// <summary>Adds a diagnostic at each alias that is taken.</summary>
    /// <param name="briefing">Its aliases.</param>
    /// <param name="pages">All pages of the site; those of aliases are passed over.</param>
    /// <param name="otherFiles">Paths of all files that are no pages and whose names are known, as <see cref="Route.OutputPath"/>.</param>
    /// <param name="diagnostics">Gets what was found.</param>
    public static void Check(
        Briefing briefing, IEnumerable<Page> pages, IEnumerable<string> otherFiles, DiagnosticBag diagnostics)
    {
        if (briefing.Aliases.IsEmpty)
        {
            return;
        }

        var checker = new AliasChecker();
        checker.Take(SiteManifest.FileName, new Holder("the site's manifest", null));
        foreach (string path in otherFiles)
        {
            checker.Take(path, new Holder($"the file '/{path}'", null));
        }

        foreach (Page page in pages.Where(page => !page.IsAlias))
        {
            checker.Take(page.Route.OutputPath, new Holder($"the page '{page.Route}' of {page.Origin.File}", page.Route));
        }

        foreach (Alias alias in briefing.Aliases)
        {
            checker.Check(alias, diagnostics);
        }
    }

    private void Check(Alias alias, DiagnosticBag diagnostics)
    {
        string path = alias.Route.OutputPath;
        if (HolderOf(path) is not Holder holder)
        {
            Take(path, new Holder($"another alias at {alias.Location}", null));
        }
        else
        {
            diagnostics.Add(holder.Page == alias.Target
                ? OutputRules.AliasIsOwn(alias)
                : OutputRules.AliasIsTaken(alias, holder.Name));
        }
    }

    private void Take(string path, Holder holder)
    {
        _files.TryAdd(path, holder);
        for (string folder = SitePath.FolderOf(path); folder.Length > 0; folder = SitePath.FolderOf(folder))
        {
            if (!_folders.TryAdd(folder, holder))
            {
                break;
            }
        }
    }

    /// <summary>What has the path, has a file where the path needs a folder, or a folder where it needs a file; null if nothing.</summary>
    private Holder? HolderOf(string path)
    {
        if (_files.TryGetValue(path, out Holder? holder) || _folders.TryGetValue(path, out holder))
        {
            return holder;
        }

        for (string folder = SitePath.FolderOf(path); folder.Length > 0; folder = SitePath.FolderOf(folder))
        {
            if (_files.TryGetValue(folder, out holder))
            {
                return holder;
            }
        }

        return null;
    }

    /// <param name="Name">What it is, for a message.</param>
    /// <param name="Page">Its route, if it is a page.</param>
    private sealed record Holder(string Name, Route? Page);
}
