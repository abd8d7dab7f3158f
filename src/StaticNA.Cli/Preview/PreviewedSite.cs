using System.Text;
using System.Text.RegularExpressions;

namespace StaticNA.Cli.Preview;

/// <summary>A built site as the preview serves it: by path, and with the preview's own script in each page.</summary>
internal sealed partial class PreviewedSite(MemorySite site, SiteAddress address)
{
    internal const string OwnPath = "/__staticna/";

    private const string NotFound = "404.html";

    private const string Index = "index.html";

    /// <summary>Where the site begins; starts and ends with a slash.</summary>
    internal string BasePath => address.BasePath;

    /// <summary>
    /// The file behind a path of the address, decoded; null if there is none. Only what the build made is ever found.
    /// </summary>
    internal string? FileAt(string path)
    {
        if (!path.StartsWith(BasePath, StringComparison.Ordinal))
        {
            return null;
        }

        string file = path[BasePath.Length..];
        string name = file.Length == 0 || file[^1] == '/' ? file + Index : file;
        return site.Has(name) ? name : null;
    }

    /// <summary>The page that a browser shows at a path: the page that says so where there is none.</summary>
    internal string PageAt(string path) => FileAt(path) is string file && IsPage(file) ? file : NotFound;

    /// <summary>Whether a path names a page but for the slash at its end.</summary>
    internal bool LacksSlash(string path) => path + "/" == BasePath || FileAt(path + "/") is not null;

    internal static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>What a file holds, as it is served; null if there is none, or its template fails.</summary>
    internal ReadOnlyMemory<byte>? Find(string file) =>
        BytesOf(file) is { } bytes && IsPage(file) ? WithScript(bytes.Span, MarkOf(file)) : BytesOf(file);

    /// <summary>Equal as long as a page holds the same; empty if there is no such page, or its template fails.</summary>
    internal string MarkOf(string file) =>
        BytesOf(file) is { } bytes ? ContentHash.Of(bytes.Span).ToString()[..16] : "";

    /// <summary>Whether there is such a page, but its template fails.</summary>
    internal bool Fails(string file) => site.Has(file) && BytesOf(file) is null;

    /// <summary>
    /// The style sheets of a page if nothing else of it differs from an earlier site's; null if more does.
    /// </summary>
    internal IReadOnlyList<string>? NewStylesOf(string file, PreviewedSite earlier)
    {
        if (BytesOf(file) is not { } now || earlier.TextOf(file) is not string old)
        {
            return null;
        }

        string page = Encoding.UTF8.GetString(now.Span);
        return StyleLink().Replace(page, "") == StyleLink().Replace(old, "")
            ? [.. StyleLink().Matches(page).Select(link => Address().Match(link.Value).Groups[1].Value)]
            : null;
    }

    /// <summary>A page of the preview's own, for when there is no site yet.</summary>
    internal static byte[] EmptyPage() =>
        OwnPage("No site yet", "The site can’t be built yet. It appears here as soon as the mistakes are mended.");

    /// <summary>The same for when a page can't be made.</summary>
    internal static byte[] FailedPage() =>
        OwnPage("No page yet", "This page can’t be made. It appears here as soon as its template is mended.");

    private static byte[] OwnPage(string title, string text) => WithScript(
        Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{title}</title>
        </head>
        <body>
        <p>{text}</p>
        </body>
        </html>

        """),
        "");

    private static byte[] WithScript(ReadOnlySpan<byte> page, string mark)
    {
        byte[] script = Encoding.UTF8.GetBytes($"<script defer src=\"{OwnPath}preview.js\" data-mark=\"{mark}\"></script>\n");
        int end = page.IndexOf("</head>"u8);
        return end < 0 ? page.ToArray() : [.. page[..end], .. script, .. page[end..]];
    }

    private string? TextOf(string file) => BytesOf(file) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    private ReadOnlyMemory<byte>? BytesOf(string file)
    {
        try
        {
            return site.Find(file);
        }
        catch (SkinException)
        {
            // The check of the whole site says so.
            return null;
        }
    }

    [GeneratedRegex("<link rel=\"stylesheet\"[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex StyleLink();

    [GeneratedRegex("href=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
