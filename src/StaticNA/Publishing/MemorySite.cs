using System.Collections.Concurrent;

namespace StaticNA;

/// <summary>
/// A site in memory, for a preview: which files it has is known, and each is made when it is first asked for. Thread-safe.
/// </summary>
public sealed class MemorySite
{
    private readonly SitePlan _plan;
    private readonly Dictionary<string, Page> _pages;
    private readonly Page? _sketch;
    private readonly Dictionary<string, Func<ReadOnlyMemory<byte>>> _otherFiles = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<ReadOnlyMemory<byte>>> _made = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, ReadOnlyMemory<byte>>> _search;

    internal MemorySite(SitePlan plan)
    {
        _plan = plan;
        _pages = new Dictionary<string, Page>(plan.Pages.Length, StringComparer.Ordinal);
        foreach (Page page in plan.Pages)
        {
            _pages[page.Route.OutputPath] = page;
        }

        foreach (SkinAsset asset in plan.Skin.Assets)
        {
            _otherFiles[asset.Route.OutputPath] = () => asset.Bytes;
        }

        foreach (Card card in plan.Briefing.Cards.Values)
        {
            // A skin may have the same picture under the same name.
            _otherFiles.TryAdd(card.Route.OutputPath, () => card.Bytes);
        }

        var exports = new ExportContext(plan.Planning, plan.Pages, plan.Skin);
        foreach (IExport export in SiteExports.EnabledFor(plan.Briefing, plan.Skin.Strings))
        {
            _otherFiles[export.Route.OutputPath] = () => Write(export, exports);
        }

        _search = new(MakeSearch);
    }

    /// <summary>Another site with one page anew.</summary>
    private MemorySite(MemorySite site, Page sketch)
    {
        _plan = site._plan;
        _pages = site._pages;
        _otherFiles = site._otherFiles;
        _search = site._search;
        _sketch = sketch;
        _made = new(site._made, StringComparer.Ordinal);
        _made.TryRemove(sketch.Route.OutputPath, out _);
    }

    /// <summary>Paths of all files, as <see cref="Route.OutputPath"/>, in no order.</summary>
    public IEnumerable<string> Paths => _pages.Keys.Concat(_otherFiles.Keys).Concat(_search.Value.Keys);

    /// <summary>Whether there is such a file; it is not made for that.</summary>
    public bool Has(string path) => _pages.ContainsKey(path) || _otherFiles.ContainsKey(path) || FindInSearch(path) is not null;

    /// <summary>What a file holds; null if there is none.</summary>
    /// <exception cref="SkinException">It is a page whose template fails; <see cref="SiteBuilder.CheckPreview"/> reports it.</exception>
    public ReadOnlyMemory<byte>? Find(string path)
    {
        if (_pages.TryGetValue(path, out Page? page))
        {
            return _made.GetOrAdd(path, _ => new(() => Render(page.Route == _sketch?.Route ? _sketch : page))).Value;
        }

        return _otherFiles.TryGetValue(path, out Func<ReadOnlyMemory<byte>>? make)
            ? _made.GetOrAdd(path, _ => new(make)).Value
            : FindInSearch(path);
    }

    /// <summary>The same site, but for the page of an entry that it has: there the entry is as given.</summary>
    internal MemorySite With(Entry entry) => new(this, EntryPages.PageOf(entry, _plan.Planning));

    private ReadOnlyMemory<byte> Render(Page page)
    {
        using var writer = new PageWriter();
        _plan.Skin.Render(page.Template, page.Model(), writer);
        return writer.Written.ToArray();
    }

    private static ReadOnlyMemory<byte> Write(IExport export, ExportContext context)
    {
        using var stream = new ReusedStream();
        export.Write(context, stream);
        return stream.Written.ToArray();
    }

    /// <summary>The names of the search index's files depend on what they hold, so all are made when one is asked for.</summary>
    private ReadOnlyMemory<byte>? FindInSearch(string path) =>
        path.StartsWith("search/", StringComparison.Ordinal) && _search.Value.TryGetValue(path, out ReadOnlyMemory<byte> bytes)
            ? bytes
            : default(ReadOnlyMemory<byte>?);

    private Dictionary<string, ReadOnlyMemory<byte>> MakeSearch()
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        if (_plan.Briefing.Site.IsEnabled("search"))
        {
            SearchIndex.Write(_plan.Planning, (route, bytes) => files[route.OutputPath] = bytes.ToArray());
        }

        return files;
    }
}
