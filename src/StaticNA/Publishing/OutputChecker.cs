using System.Collections.Concurrent;

namespace StaticNA;

/// <summary>
/// Checks the built site as a whole: every link to a page or file of it, every anchor, every id, every address, and that every page is
/// linked to. Links to other sites are not looked at.
/// </summary>
public sealed class OutputChecker
{
    /// <summary>A mistake on more pages than these is most likely a template's, and reported once.</summary>
    private const int MostPagesNamedEach = 5;

    private readonly PageRecord[] _pages;

    /// <summary>Where each stands among the pages, by path.</summary>
    private readonly Dictionary<string, int> _places;

    /// <summary>For each page, whether another page links to it. Threads only ever write true.</summary>
    private readonly bool[] _linked;
    private readonly IReadOnlySet<string> _otherFiles;
    private readonly SiteAddress _address;
    private readonly PageLinkResolver _resolver;
    private readonly ConcurrentDictionary<string, Verdict> _verdicts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Finding> _findings = [];

    private OutputChecker(PageRecord[] pages, IReadOnlySet<string> otherFiles, SiteAddress address)
    {
        _pages = pages;
        _linked = new bool[pages.Length];
        _places = new Dictionary<string, int>(pages.Length, StringComparer.Ordinal);
        for (int i = 0; i < pages.Length; i++)
        {
            _places.Add(pages[i].Path, i);
        }

        _otherFiles = otherFiles;
        _address = address;
        _resolver = new PageLinkResolver(address);
    }

    private enum Mistake
    {
        None,
        DeadLink,
        MissingAnchor,
        NoBasePath,
        RepeatedId,
        NoLinkToIt,
    }

    /// <summary>
    /// Adds a diagnostic at the origin of each page that has a mistake. One that many pages share, such as a
    /// template's, is reported at the first of them only, with their number.
    /// </summary>
    /// <param name="pages">All pages of the site, in any order.</param>
    /// <param name="otherFiles">Paths of all files that are no pages, as <see cref="Route.OutputPath"/>.</param>
    /// <param name="address">Where the site is published: absolute links that start with it are its own.</param>
    /// <param name="diagnostics">Gets what was found.</param>
    public static void Check(
        IReadOnlyCollection<PageRecord> pages,
        IReadOnlySet<string> otherFiles,
        SiteAddress address,
        DiagnosticBag diagnostics)
    {
        var byPath = new Dictionary<string, PageRecord>(pages.Count, StringComparer.Ordinal);
        if (!pages.All(page => byPath.TryAdd(page.Path, page)))
        {
            byPath.Clear();
            foreach (PageRecord page in pages.OrderBy(page => page.Origin))
            {
                if (!byPath.TryAdd(page.Path, page))
                {
                    diagnostics.Add(OutputRules.RouteClash(page.Origin, byPath[page.Path].Origin, RouteOf(page)));
                }
            }
        }

        var checker = new OutputChecker([.. byPath.Values], otherFiles, address);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, byPath.Count, parallel, () => new HashSet<string>(StringComparer.Ordinal), checker.CheckPage, _ => { });
        checker.FindOrphans();
        checker.Report(diagnostics);
    }

    private static Route RouteOf(PageRecord page)
    {
        const string Index = "index.html";
        bool isFolder = page.Path == Index || page.Path.EndsWith("/" + Index, StringComparison.Ordinal);
        return new Route("/" + (isFolder ? page.Path[..^Index.Length] : page.Path));
    }

    private HashSet<string> CheckPage(int place, ParallelLoopState state, HashSet<string> ids)
    {
        PageRecord page = _pages[place];
        ids.Clear();
        foreach (string id in page.Ids)
        {
            if (!ids.Add(id))
            {
                _findings.Add(new Finding(Mistake.RepeatedId, id, page));
            }
        }

        foreach (string link in page.Links)
        {
            Verdict verdict = PageLinkResolver.IsSameEverywhere(link) ? VerdictOn(link, page) : Judge(link, page, ids);
            if (verdict.Mistake != Mistake.None)
            {
                _findings.Add(new Finding(verdict.Mistake, link, page));
            }

            if (verdict.Page is int other && other != place && !_linked[other])
            {
                _linked[other] = true;
            }
        }

        return ids;
    }

    private void FindOrphans()
    {
        for (int i = 0; i < _pages.Length; i++)
        {
            if (_pages[i].NeedsLink && !_linked[i])
            {
                _findings.Add(new Finding(Mistake.NoLinkToIt, "", _pages[i]));
            }
        }
    }

    private Verdict VerdictOn(string link, PageRecord page)
    {
        if (!_verdicts.TryGetValue(link, out Verdict verdict))
        {
            verdict = Judge(link, page, null);
            _verdicts[link] = verdict;
        }

        return verdict;
    }

    /// <param name="link">As it stands in the page.</param>
    /// <param name="page">The page it stands in.</param>
    /// <param name="ownIds">The ids of that page, where they are at hand.</param>
    private Verdict Judge(string link, PageRecord page, HashSet<string>? ownIds)
    {
        PageLinkTarget target = _resolver.Resolve(link, page.Path);
        if (target.File is null)
        {
            return new(target.LacksBasePath ? Mistake.NoBasePath : Mistake.None, null);
        }

        if (!_places.TryGetValue(target.File, out int other))
        {
            return new(_otherFiles.Contains(target.File) ? Mistake.None : Mistake.DeadLink, null);
        }

        // HTML, "find a potential indicated element": an empty fragment and "top" lead to the top of any page.
        if (target.Fragment is not string fragment || fragment.Length == 0
            || fragment.Equals("top", StringComparison.OrdinalIgnoreCase))
        {
            return new(Mistake.None, other);
        }

        HashSet<string> ids = ownIds is not null && ReferenceEquals(_pages[other], page)
            ? ownIds
            : _anchors.GetOrAdd(target.File, _ => _pages[other].Ids.ToHashSet(StringComparer.Ordinal));
        return new(ids.Contains(fragment) ? Mistake.None : Mistake.MissingAnchor, other);
    }

    private void Report(DiagnosticBag diagnostics)
    {
        foreach (var same in _findings.Distinct().GroupBy(finding => (finding.Mistake, finding.Text)))
        {
            Finding[] findings = [.. same.OrderBy(finding => finding.Page.Path, StringComparer.Ordinal)];
            bool once = findings.Length > MostPagesNamedEach;
            foreach (Finding finding in once ? findings[..1] : findings)
            {
                string onPages = $"'{RouteOf(finding.Page)}'" + (once ? $" and {findings.Length - 1} more pages" : "");
                diagnostics.Add(Describe(finding, onPages));
            }
        }
    }

    private Diagnostic Describe(Finding finding, string onPages)
    {
        SourceLocation at = WhereWritten(finding) ?? finding.Page.Origin;
        return finding.Mistake switch
        {
            Mistake.DeadLink => OutputRules.LinkIsDead(at, onPages, finding.Text, HelpForDead(finding)),
            Mistake.MissingAnchor => OutputRules.AnchorIsMissing(at, onPages, finding.Text, HelpForAnchor(finding)),
            Mistake.NoLinkToIt => OutputRules.PageIsOrphaned(at, onPages),
            Mistake.NoBasePath => OutputRules.LinkLacksBasePath(at, onPages, finding.Text, _address.BasePath),
            _ => OutputRules.IdIsRepeated(at, onPages, finding.Text),
        };
    }

    /// <summary>The place of the link in its author's text; null for a link that a template makes.</summary>
    private SourceLocation? WhereWritten(Finding finding) =>
        finding.Page.WrittenLinks
            .Where(link => _address.To(link.Target, link.Fragment).Value == finding.Text)
            .Select(link => (SourceLocation?)link.Location)
            .FirstOrDefault();

    private string? HelpForDead(Finding finding)
    {
        string file = _resolver.Resolve(finding.Text, finding.Page.Path).File!;
        return _places.ContainsKey(file + "/index.html") ? "addresses of pages end with '/'; add it" : null;
    }

    private string HelpForAnchor(Finding finding)
    {
        PageLinkTarget target = _resolver.Resolve(finding.Text, finding.Page.Path);
        return Suggestion.Sentence(target.Fragment!, _pages[_places[target.File!]].Ids.Distinct(StringComparer.Ordinal));
    }

    /// <param name="Mistake">What is wrong with a link.</param>
    /// <param name="Page">The page it leads to, by its place among them; null if it leads to none of the site's.</param>
    private readonly record struct Verdict(Mistake Mistake, int? Page);

    private sealed record Finding(Mistake Mistake, string Text, PageRecord Page);
}
