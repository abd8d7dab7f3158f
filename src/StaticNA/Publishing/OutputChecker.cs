using System.Collections.Concurrent;
using System.Text;

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

    /// <summary>Of links by their number: most stand in many pages, and lead to the same from each. Threads may find the same twice.</summary>
    private readonly Dictionary<InternedTexts, Verdict[]> _verdicts = [];
    private readonly ConcurrentBag<Finding> _findings = [];

    private OutputChecker(PageRecord[] pages, IReadOnlySet<string> otherFiles, SiteAddress address)
    {
        _pages = pages;
        _linked = new bool[pages.Length];
        _places = new Dictionary<string, int>(pages.Length, StringComparer.Ordinal);
        for (int i = 0; i < pages.Length; i++)
        {
            _places.Add(pages[i].Path, i);
            if (pages[i].Links is { Count: > 0, Interned: var texts } && !_verdicts.ContainsKey(texts))
            {
                _verdicts.Add(texts, new Verdict[texts.Count]);
            }
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
        Parallel.For(0, byPath.Count, parallel, () => new HashSet<int>(), checker.CheckPage, _ => { });
        checker.FindOrphans();
        checker.Report(diagnostics);
    }

    private static Route RouteOf(PageRecord page)
    {
        const string Index = "index.html";
        bool isFolder = page.Path == Index || page.Path.EndsWith("/" + Index, StringComparison.Ordinal);
        return new Route("/" + (isFolder ? page.Path[..^Index.Length] : page.Path));
    }

    private HashSet<int> CheckPage(int place, ParallelLoopState state, HashSet<int> ids)
    {
        PageRecord page = _pages[place];
        ids.Clear();
        foreach (int id in page.Ids.Numbers)
        {
            if (!ids.Add(id))
            {
                _findings.Add(new Finding(Mistake.RepeatedId, page.Ids.Interned[id], page));
            }
        }

        if (page.Links.Count > 0)
        {
            CheckLinks(place, page, ids);
        }

        return ids;
    }

    private void CheckLinks(int place, PageRecord page, HashSet<int> ids)
    {
        InternedTexts texts = page.Links.Interned;
        Verdict[] verdicts = _verdicts[texts];
        foreach (int link in page.Links.Numbers)
        {
            Verdict verdict = verdicts[link];
            if (verdict == Verdict.Unknown)
            {
                string text = texts[link];
                verdict = PageLinkResolver.IsSameEverywhere(text) ? Judge(text, place) : Verdict.AnotherByPage;
                verdicts[link] = verdict;
            }

            if (verdict == Verdict.AnotherByPage)
            {
                verdict = LeadsWithin(page, ids, texts.Utf8(link)) ? Verdict.Of(Mistake.None, place) : Judge(texts[link], place);
            }

            if (verdict.Mistake != Mistake.None)
            {
                _findings.Add(new Finding(verdict.Mistake, texts[link], page));
            }

            if (verdict.Page is int other && other != place && !_linked[other])
            {
                _linked[other] = true;
            }
        }
    }

    /// <summary>Whether it is plain at first sight that a link leads to an anchor of its own page, as most do that are relative.</summary>
    /// <param name="page">The page.</param>
    /// <param name="ids">The numbers of its ids: a document for print has as many ids as links.</param>
    /// <param name="link">As it stands in it.</param>
    private static bool LeadsWithin(PageRecord page, HashSet<int> ids, ReadOnlySpan<byte> link) =>
        link is [(byte)'#', .. var id] && ids.Count > 0 && ids.Contains(page.Ids.Interned.Find(id));

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

    /// <param name="link">As it stands in the page.</param>
    /// <param name="place">The page it stands in.</param>
    private Verdict Judge(string link, int place)
    {
        PageLinkTarget target = _resolver.Resolve(link, _pages[place].Path);
        if (target.File is null)
        {
            return Verdict.Of(target.LacksBasePath ? Mistake.NoBasePath : Mistake.None, null);
        }

        if (!_places.TryGetValue(target.File, out int other))
        {
            return Verdict.Of(_otherFiles.Contains(target.File) ? Mistake.None : Mistake.DeadLink, null);
        }

        // HTML, "find a potential indicated element": an empty fragment and "top" lead to the top of any page.
        bool leadsSomewhere = target.Fragment is not string fragment || fragment.Length == 0
            || fragment.Equals("top", StringComparison.OrdinalIgnoreCase)
            || _pages[other].Ids.Holds(Encoding.UTF8.GetBytes(fragment));
        return Verdict.Of(leadsSomewhere ? Mistake.None : Mistake.MissingAnchor, other);
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

    /// <summary>What was found of a link: one number, so that threads can share it without a lock.</summary>
    private readonly record struct Verdict
    {
        private const int FirstPage = 2;
        private const int Mistakes = 8;
        private readonly int _value;

        private Verdict(int value) => _value = value;

        public static Verdict Unknown => default;

        /// <summary>The link has to be judged anew for each page it stands in.</summary>
        public static Verdict AnotherByPage { get; } = new(1);

        /// <summary>What is wrong with it.</summary>
        public Mistake Mistake => (Mistake)(_value % Mistakes);

        /// <summary>The page it leads to, by its place among them; null if it leads to none of the site's.</summary>
        public int? Page => _value / Mistakes >= FirstPage ? (_value / Mistakes) - FirstPage : null;

        public static Verdict Of(Mistake mistake, int? page) => new((Mistakes * (page + FirstPage ?? 1)) + (int)mistake);
    }

    private sealed record Finding(Mistake Mistake, string Text, PageRecord Page);
}
