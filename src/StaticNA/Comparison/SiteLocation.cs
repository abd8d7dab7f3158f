namespace StaticNA;

/// <summary>Turns paths of files into addresses from the site's root, and addresses as written into paths.</summary>
/// <param name="root">The whole address under which the site is published; ends with a slash.</param>
internal sealed class SiteLocation(Uri root)
{
    private const string Index = "index.html";

    /// <summary>For a site that does not say where it is published: on a host that there can't be (RFC 6761).</summary>
    private static readonly Uri Nowhere = new("https://site.invalid/");

    public static string AddressOf(string path) =>
        path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? "/" + path[..^Index.Length] : "/" + path;

    /// <summary>
    /// Where the site is published, by what its home page says of itself: without that, at the root of its host.
    /// </summary>
    public static SiteLocation Of(PageText? home) =>
        Uri.TryCreate(home?.Canonical, UriKind.Absolute, out Uri? canonical) && canonical.AbsolutePath.EndsWith('/')
            && canonical.Scheme is "http" or "https"
            ? new SiteLocation(canonical)
            : new SiteLocation(Nowhere);

    /// <summary>The whole address that is meant, if it is of another host; else null.</summary>
    /// <param name="address">Absolute, from the host's root, or relative to a page.</param>
    public string? Elsewhere(string address) =>
        Resolve(address, "") is Uri { Scheme: "http" or "https" } target && target.Authority != root.Authority ? target.AbsoluteUri : null;

    /// <summary>
    /// The paths of files that may answer an address, the likeliest first; none if it lies outside of the site.
    /// </summary>
    /// <param name="address">Absolute, from the host's root, or relative to a page.</param>
    /// <param name="from">The path of the page.</param>
    public IEnumerable<string> PathsOf(string address, string from = "")
    {
        if (Resolve(address, from) is not { Scheme: "http" or "https" } target || target.Authority != root.Authority)
        {
            yield break;
        }

        string path = Uri.UnescapeDataString(target.AbsolutePath);
        string basePath = Uri.UnescapeDataString(root.AbsolutePath);
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
        {
            yield break;
        }

        path = path[basePath.Length..];
        if (path.Length == 0 || path[^1] == '/')
        {
            yield return path + Index;
        }
        else
        {
            yield return path;
            yield return $"{path}/{Index}";
        }
    }

    private Uri? Resolve(string address, string from)
    {
        var page = new Uri(root, string.Join('/', from.Split('/').Select(Uri.EscapeDataString)));
        return Uri.TryCreate(page, address, out Uri? target) ? target : null;
    }
}
