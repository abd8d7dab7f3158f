namespace StaticNA;

/// <summary>Where the site is published; turns routes into addresses.</summary>
public sealed record SiteAddress
{
    private SiteAddress(Uri uri)
    {
        BaseUrl = uri.AbsoluteUri;
        BasePath = uri.AbsolutePath;
    }

    /// <summary>Absolute, ends with a slash.</summary>
    public string BaseUrl { get; }

    /// <summary>The path part, starts and ends with a slash.</summary>
    public string BasePath { get; }

    /// <summary>Null unless <paramref name="text"/> is an absolute http or https address without query, fragment and user, no part of whose path is empty.</summary>
    public static SiteAddress? Parse(string text)
    {
        string withSlash = text.EndsWith('/') ? text : text + "/";
        return Uri.TryCreate(withSlash, UriKind.Absolute, out Uri? uri)
            && uri.Scheme is "http" or "https"
            && !uri.AbsolutePath.Contains("//", StringComparison.Ordinal)
            && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0 && uri.Host.Length > 0
            ? new SiteAddress(uri)
            : null;
    }

    /// <summary>Whether the site is all that is published under a domain, at its usual port.</summary>
    public bool IsRootOf(string domain) => BaseUrl == $"https://{domain}/" || BaseUrl == $"http://{domain}/";

    /// <summary>The address from the site's own root: <c>/some/path/themes/trade/#id</c>.</summary>
    public Href To(Route route, string? fragment = null) =>
        Href.Internal(fragment is null ? BasePath + route.Path[1..] : $"{BasePath}{route.Path[1..]}#{fragment}");

    /// <summary>The whole address, for feeds and sitemaps.</summary>
    public string Absolute(Route route) => BaseUrl + route.Path[1..];

    /// <summary>The whole address behind one that <see cref="To"/> made.</summary>
    internal string Absolute(Href href) => BaseUrl + href.Value[BasePath.Length..];
}
