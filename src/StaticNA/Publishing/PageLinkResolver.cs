namespace StaticNA;

/// <summary>
/// Says which file of the site a link leads to, as a browser and a plain file server would (RFC 3986, section 5).
/// </summary>
internal sealed class PageLinkResolver(SiteAddress address)
{
    /// <param name="link">The link as it stands in the page, character references decoded.</param>
    /// <param name="page">The page's <see cref="Route.OutputPath"/>.</param>
    public PageLinkTarget Resolve(string link, string page)
    {
        string text = link.Trim(' ', '\t', '\n', '\r', '\f');
        int hash = text.IndexOf('#');
        string? fragment = hash < 0 ? null : Uri.UnescapeDataString(text[(hash + 1)..]);
        string whole = hash < 0 ? text : text[..hash];
        int query = whole.IndexOf('?');
        string reference = query < 0 ? whole : whole[..query];
        if (reference.Length == 0)
        {
            return PageLinkTarget.To(page, fragment);
        }

        if (PathOf(reference, page) is not string path)
        {
            return PageLinkTarget.Outside;
        }

        string plain = WithoutDots(path);
        if (!(plain + "/").StartsWith(address.BasePath, StringComparison.Ordinal))
        {
            return PageLinkTarget.NotUnderBasePath;
        }

        string file = plain.Length < address.BasePath.Length
            ? ""
            : Uri.UnescapeDataString(plain[address.BasePath.Length..]);
        return PageLinkTarget.To(file is "" || file[^1] == '/' ? file + "index.html" : file, fragment);
    }

    /// <summary>Whether the same link leads to the same place from every page.</summary>
    public static bool IsSameEverywhere(string link) => link.StartsWith('/') || HasScheme(link);

    /// <summary>
    /// The absolute path of a reference without query and fragment; null if it leads to another site.
    /// </summary>
    private string? PathOf(string reference, string page)
    {
        string scheme = address.BaseUrl[..(address.BaseUrl.IndexOf(':') + 1)];
        string absolute = reference.StartsWith("//", StringComparison.Ordinal) ? scheme + reference : reference;
        if (HasScheme(absolute))
        {
            string origin = address.BaseUrl[..^address.BasePath.Length];
            bool isOurs = (absolute + "/").StartsWith(address.BaseUrl, StringComparison.Ordinal);
            return isOurs ? absolute[origin.Length..] : null;
        }

        string folder = SitePath.FolderOf(page);
        return reference[0] == '/' ? reference
            : folder.Length == 0 ? address.BasePath + reference
            : $"{address.BasePath}{folder}/{reference}";
    }

    private static bool HasScheme(string reference)
    {
        int end = reference.AsSpan().IndexOfAny(":/?#");
        return end > 0 && reference[end] == ':' && char.IsAsciiLetter(reference[0]);
    }

    /// <summary>Removes <c>.</c> and <c>..</c> (RFC 3986, section 5.2.4); nothing climbs above the root.</summary>
    private static string WithoutDots(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal))
        {
            return path;
        }

        var kept = new List<string>();
        string[] parts = path[1..].Split('/');
        for (int i = 0; i < parts.Length; i++)
        {
            bool isDots = parts[i] is "." or "..";
            if (parts[i] == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (!isDots)
            {
                kept.Add(parts[i]);
            }
            else if (i == parts.Length - 1)
            {
                kept.Add("");
            }
        }

        return "/" + string.Join('/', kept);
    }
}
