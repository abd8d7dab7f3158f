using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Finds the addresses of the old site at which the new one has nothing, or only a way on.</summary>
/// <param name="old">The old site.</param>
/// <param name="current">The new one.</param>
/// <param name="location">Where the new one is published.</param>
internal sealed class AddressComparer(ComparedSite old, ComparedSite current, SiteLocation location)
{
    private static readonly string[] ForPrograms = [".xml", ".json", ".ics", ".csv", ".bib"];

    /// <summary>Whether a file is a page that readers open.</summary>
    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal) && path != "404.html";

    /// <param name="leadsOn">Pages of the new site that lead on at once, by path, with the address as written.</param>
    /// <param name="removed">Paths that only the old site has.</param>
    public ImmutableArray<AddressDifference> Compare(
        IEnumerable<KeyValuePair<string, string>> leadsOn, IEnumerable<string> removed)
    {
        var redirects = current.Redirects()
            .SelectMany(redirect => location.PathsOf(redirect.From), (redirect, path) => (Path: path, redirect.To))
            .ToLookup(redirect => redirect.Path, redirect => redirect.To, StringComparer.Ordinal);
        IEnumerable<AddressDifference> vanished =
            from path in removed.Where(IsAddress)
            let target = redirects[path].Select(to => Target(to, path)).OfType<string>().FirstOrDefault()
            select Difference(path, IsPage(path), target) with { IsUncertain = target is null && !current.HasFiles };
        IEnumerable<AddressDifference> led = leadsOn.Select(page => Difference(page.Key, isPage: true, Target(page.Value, page.Key)));
        return
        [
            .. vanished.Concat(led).Concat(LostRedirects(redirects))
                .DistinctBy(difference => difference.Address)
                .OrderBy(difference => difference.Address, StringComparer.Ordinal),
        ];
    }

    private static AddressDifference Difference(string path, bool isPage, string? target) =>
        new(SiteLocation.AddressOf(path), isPage) { MovedTo = target };

    /// <summary>Ways on of the old site that had no page of their own, and that the new one neither has nor answers.</summary>
    private IEnumerable<AddressDifference> LostRedirects(ILookup<string, string> kept) =>
        from redirect in current.HasFiles ? old.Redirects() : []
        let paths = location.PathsOf(redirect.From).ToList()
        where paths.Count > 0 && !paths.Any(path => old.Has(path) || current.Has(path) || kept.Contains(path))
        select Difference(paths[0], isPage: true, target: null);

    /// <summary>Where an address leads: to a file of the new site, or to another host, which is not asked.</summary>
    private string? Target(string address, string from) =>
        location.PathsOf(address, from).FirstOrDefault(current.Has) is string path
            ? SiteLocation.AddressOf(path)
            : location.Elsewhere(address);

    /// <summary>
    /// Whether somebody may have kept the address: not of styles, scripts and pictures, whose names change, nor of what is for hosts.
    /// </summary>
    private static bool IsAddress(string path) =>
        IsPage(path)
        || (ForPrograms.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))
            && !path.StartsWith("assets/", StringComparison.Ordinal)
            && !path.StartsWith("search/", StringComparison.Ordinal));
}
