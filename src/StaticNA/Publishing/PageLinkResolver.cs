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
        ReadOnlySpan<char> text = link.AsSpan().Trim(" \t\n\r\f");
        int hash = text.IndexOf('#');
        string? fragment = hash < 0 ? null : Uri.UnescapeDataString(text[(hash + 1)..]);
        ReadOnlySpan<char> whole = hash < 0 ? text : text[..hash];
        int query = whole.IndexOf('?');
        ReadOnlySpan<char> reference = query < 0 ? whole : whole[..query];
        if (reference.IsEmpty)
        {
            return PageLinkTarget.To(page, fragment);
        }

        if (!TryPathOf(reference, page, out ReadOnlySpan<char> path))
        {
            return PageLinkTarget.Outside;
        }

        ReadOnlySpan<char> plain = WithoutDots(path);
        if (!LiesIn(plain, address.BasePath))
        {
            return PageLinkTarget.NotUnderBasePath;
        }

        ReadOnlySpan<char> escaped = plain.Length < address.BasePath.Length ? "" : plain[address.BasePath.Length..];
        ReadOnlySpan<char> file = escaped.Contains('%') ? Uri.UnescapeDataString(escaped) : escaped;
        bool isFolder = file.IsEmpty || file[^1] == '/';
        return PageLinkTarget.To(isFolder ? $"{file}index.html" : file.ToString(), fragment);
    }

    /// <summary>Whether the same link leads to the same place from every page.</summary>
    public static bool IsSameEverywhere(ReadOnlySpan<char> link) => link.StartsWith('/') || HasScheme(link);

    /// <summary>
    /// The absolute path of a reference without query and fragment; false if it leads to another site.
    /// </summary>
    private bool TryPathOf(ReadOnlySpan<char> reference, string page, out ReadOnlySpan<char> path)
    {
        ReadOnlySpan<char> absolute = reference.StartsWith("//")
            ? $"{address.BaseUrl.AsSpan(0, address.BaseUrl.IndexOf(':') + 1)}{reference}"
            : reference;
        if (HasScheme(absolute))
        {
            bool isOurs = LiesIn(absolute, address.BaseUrl);
            path = isOurs ? absolute[(address.BaseUrl.Length - address.BasePath.Length)..] : default;
            return isOurs;
        }

        string folder = SitePath.FolderOf(page);
        path = reference[0] == '/' ? reference
            : folder.Length == 0 ? $"{address.BasePath}{reference}"
            : $"{address.BasePath}{folder}/{reference}";
        return true;
    }

    /// <param name="path">With or without a slash at the end.</param>
    /// <param name="folder">Ends with a slash.</param>
    private static bool LiesIn(ReadOnlySpan<char> path, ReadOnlySpan<char> folder) =>
        path.StartsWith(folder) || path.SequenceEqual(folder[..^1]);

    private static bool HasScheme(ReadOnlySpan<char> reference)
    {
        int end = reference.IndexOfAny(":/?#");
        return end > 0 && reference[end] == ':' && char.IsAsciiLetter(reference[0]);
    }

    /// <summary>Removes <c>.</c> and <c>..</c> (RFC 3986, section 5.2.4); nothing climbs above the root.</summary>
    private static ReadOnlySpan<char> WithoutDots(ReadOnlySpan<char> path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal))
        {
            return path;
        }

        var kept = new List<string>();
        string[] parts = path[1..].ToString().Split('/');
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
