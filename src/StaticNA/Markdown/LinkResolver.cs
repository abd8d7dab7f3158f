using System.Globalization;

namespace StaticNA;

/// <summary>
/// Turns the addresses that authors write into addresses of the site. It is an allow-list (design.md §7): what it does
/// not know is reported, and no address is put out as it was written, except after <c>#</c>.
/// </summary>
internal sealed class LinkResolver(MarkdownContext context)
{
    private const string EntryScheme = "entry";

    /// <summary>The target of <paramref name="url"/>, or null after its mistake was reported.</summary>
    public ResolvedLink? Resolve(string url, SourceLocation at, BodyReading reading)
    {
        if (FindTrick(url) is string trick)
        {
            reading.Report(MarkdownRules.AddressIsForbidden(at, trick));
            return null;
        }

        int schemeEnd = url.AsSpan().IndexOfAny(":/?#");
        if (schemeEnd >= 0 && url[schemeEnd] == ':')
        {
            string scheme = url[..schemeEnd];
            return scheme == EntryScheme ? ResolveEntry(url, at, reading) : ResolveExternal(url, scheme, at, reading);
        }

        if (url.StartsWith("//", StringComparison.Ordinal))
        {
            reading.Report(MarkdownRules.AddressIsForbidden(at, "has no scheme before '//'"));
            return null;
        }

        return url.Length == 0 ? ReportEmpty(at, reading) : url[0] switch
        {
            '/' => ResolveRoute(url, at, reading),
            '#' => ResolveFragment(url[1..], at, reading),
            _ => ResolveFile(url, at, reading),
        };
    }

    /// <summary>What browsers would drop or read as something else, so that the address is not what it seems.</summary>
    private static string? FindTrick(string url)
    {
        foreach (char c in url)
        {
            if (c == '\\')
            {
                return "holds a backslash";
            }

            if (char.IsWhiteSpace(c))
            {
                return "holds white space";
            }

            if (char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                return "holds an invisible character";
            }
        }

        return null;
    }

    private static ResolvedLink? ResolveExternal(string url, string scheme, SourceLocation at, BodyReading reading)
    {
        bool isWeb = scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("https", StringComparison.OrdinalIgnoreCase);
        bool isMail = scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
        if (!isWeb && !isMail)
        {
            reading.Report(MarkdownRules.AddressIsForbidden(at, $"has the scheme '{scheme}:'"));
            return null;
        }

        // Browsers read "https:host" and "https:///host" as "https://host"; here only the plain form passes.
        bool isPlain = isMail || url.AsSpan(scheme.Length).StartsWith("://", StringComparison.Ordinal);
        bool isComplete = Uri.TryCreate(url, UriKind.Absolute, out Uri? uri)
            && uri.Host.Length > 0
            && (isMail ? uri.UserInfo.Length > 0 : uri.UserInfo.Length == 0);
        if (!isPlain || !isComplete)
        {
            reading.Report(MarkdownRules.AddressIsForbidden(at, $"is no complete '{scheme}:' address"));
            return null;
        }

        if (isWeb)
        {
            reading.ExternalLinks.Add(new(uri!.AbsoluteUri, at));
        }

        return new ResolvedLink(uri!.AbsoluteUri, isWeb);
    }

    private static ResolvedLink? ReportEmpty(SourceLocation at, BodyReading reading)
    {
        reading.Report(MarkdownRules.AddressIsForbidden(at, "is empty"));
        return null;
    }

    private static ResolvedLink ResolveFragment(string fragment, SourceLocation at, BodyReading reading)
    {
        reading.Expect(fragment, at);
        return new ResolvedLink("#" + fragment, IsExternal: false);
    }

    private ResolvedLink? ResolveEntry(string url, SourceLocation at, BodyReading reading)
    {
        (string slug, string? fragment) = SplitFragment(url[(EntryScheme.Length + 1)..]);
        if (context.Routes.Entry(slug) is Route route)
        {
            return LinkTo(route, fragment, at, reading);
        }

        reading.Report(MarkdownRules.EntryIsUnknown(at, slug, reading.Suggest(slug, context.Routes.EntrySlugs)));
        return null;
    }

    /// <summary>An address of the site itself, without its base path; the base path is added.</summary>
    private ResolvedLink? ResolveRoute(string url, SourceLocation at, BodyReading reading)
    {
        (string path, string? fragment) = SplitFragment(url);
        var route = new Route(path);
        if (context.Routes.HasPage(route))
        {
            return LinkTo(route, fragment, at, reading);
        }

        reading.Report(MarkdownRules.RouteIsUnknown(at, path, context.Routes.Pages));
        return null;
    }

    private ResolvedLink? ResolveFile(string url, SourceLocation at, BodyReading reading)
    {
        (string path, string? fragment) = SplitFragment(url);
        string? target = RelativePath.Resolve(reading.File, path);
        if (target is not null && context.Routes.File(target) is Route route)
        {
            return LinkTo(route, fragment, at, reading);
        }

        string? meant = reading.MaySuggest() ? FindMeant(path, target, reading.File) : null;
        reading.Report(MarkdownRules.FileIsUnknown(at, path, meant));
        return null;
    }

    private ResolvedLink LinkTo(Route route, string? fragment, SourceLocation at, BodyReading reading)
    {
        reading.Links.Add(new InternalLink(route, fragment, at));
        return new ResolvedLink(context.Address.To(route, fragment).Value, IsExternal: false);
    }

    /// <summary>
    /// The path that was most likely meant: a file of the same name elsewhere, else the nearest path.
    /// </summary>
    private string? FindMeant(string path, string? target, string file)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        string? meant = context.Routes.Files
            .Where(known => known.EndsWith(name, StringComparison.Ordinal) && known[..^name.Length].EndsWith('/'))
            .Min(StringComparer.Ordinal);
        meant ??= target is null ? null : Suggestion.Nearest(target, context.Routes.Files);
        return meant is null ? null : RelativePath.Between(file, meant);
    }

    private static (string Path, string? Fragment) SplitFragment(string address)
    {
        int hash = address.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (address, null) : (address[..hash], hash + 1 < address.Length ? address[(hash + 1)..] : null);
    }
}
