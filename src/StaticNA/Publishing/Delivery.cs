using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// What a host is to send: the one definition that <c>_headers</c>, <c>_redirects</c> and <c>_nginx.conf</c> are made from, and that says
/// which files are worth compressing.
/// </summary>
public sealed class Delivery
{
    private const string Permissions =
        "accelerometer=(), autoplay=(), bluetooth=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    private static readonly ImmutableArray<MediaType> Types =
    [
        new("text/html", isText: true, "html", "htm"),
        new("text/css", isText: true, "css"),
        new("text/javascript", isText: true, "js"),
        new("text/plain", isText: true, "txt"),
        new("text/csv", isText: true, "csv"),
        new("text/calendar", isText: true, "ics"),
        new("application/json", isText: true, "json"),
        new("application/manifest+json", isText: true, "webmanifest"),
        new("application/xml", isText: true, "xml"),
        new("application/x-bibtex", isText: true, "bib"),
        new("image/svg+xml", isText: true, "svg"),
        new("image/png", isText: false, "png"),
        new("image/jpeg", isText: false, "jpg", "jpeg"),
        new("image/webp", isText: false, "webp"),
        new("image/x-icon", isText: false, "ico"),
        new("font/woff2", isText: false, "woff2"),
    ];

    private static readonly KeyValuePair<string, string> Immutable =
        new(DeliveryRule.CacheControl, "public, max-age=31536000, immutable");

    private static readonly KeyValuePair<string, string> OpenToAll = new("Access-Control-Allow-Origin", "*");

    private static readonly KeyValuePair<string, string> IsAtom = new(DeliveryRule.ContentType, "application/atom+xml; charset=utf-8");

    private static readonly KeyValuePair<string, string> IsJsonFeed = new(DeliveryRule.ContentType, "application/feed+json");

    private Delivery(SiteAddress address, ImmutableArray<DeliveryRule> rules, ImmutableArray<Alias> redirects)
    {
        Address = address;
        Rules = rules;
        Redirects = redirects;
    }

    /// <summary>What comes with every answer, errors included.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Always { get; } =
    [
        new("Content-Security-Policy", ContentSecurityPolicy.InHeader),
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Permissions-Policy", Permissions),
        new("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>
    /// <c>Cache-Control</c> of what no rule says otherwise of: asked for anew each time, and answered by 304 where nothing changed. Hosts
    /// that read <c>_headers</c> send it by themselves.
    /// </summary>
    internal const string Fresh = "public, max-age=0, must-revalidate";

    /// <summary>Media types by the ending of the file's name.</summary>
    internal static ImmutableArray<MediaType> MediaTypes => Types;

    /// <summary>What is sent, with status 404, where there is nothing.</summary>
    internal static Route NotFound { get; } = new("/404.html");

    internal SiteAddress Address { get; }

    /// <summary>No file is covered by two of them: hosts join the values.</summary>
    internal ImmutableArray<DeliveryRule> Rules { get; }

    /// <summary>Each leads on with status 301.</summary>
    internal ImmutableArray<Alias> Redirects { get; }

    /// <summary>What the hosts of a site are to send.</summary>
    internal static Delivery Of(ExportContext context)
    {
        var files = SiteExports.EnabledFor(context.Briefing, context.Strings)
            .Select(export => export.Route.Path[1..]).ToHashSet(StringComparer.Ordinal);
        IEnumerable<DeliveryRule> rules = All().Where(rule => !rule.IsFile || files.Contains(rule.Pattern));
        return new Delivery(context.Briefing.Site.Address, [.. rules], context.Briefing.Aliases);
    }

    /// <summary>
    /// The value of <c>Content-Type</c> for a file, by the ending of its name; null for one of no known type, such as those for hosts.
    /// </summary>
    /// <param name="path">As <see cref="Route.OutputPath"/>.</param>
    public static string? TypeOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string extension = Path.GetExtension(path);
        MediaType? type = extension.Length > 1 ? Types.FirstOrDefault(type => type.Has(extension.AsSpan(1))) : null;
        return type is { IsText: true } ? type.Name + "; charset=utf-8" : type?.Name;
    }

    /// <summary>Whether a file is text, which compresses well.</summary>
    internal static bool IsText(string path)
    {
        ReadOnlySpan<char> extension = Path.GetExtension(path.AsSpan());
        foreach (MediaType type in Types)
        {
            if (type.IsText && extension.Length > 1 && type.Has(extension[1..]))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<DeliveryRule> All() =>
    [
        // These names hold the hash of what they name, so that no copy of it ever gets old.
        new("assets/*", [Immutable]),
        new("search/words/*", [Immutable]),
        new("search/places/*", [Immutable]),
        new("search/texts/*", [Immutable]),

        // What is made for programs may be read by programs of other sites.
        new("data/*", [OpenToAll]),
        new("atom.xml", [OpenToAll, IsAtom]),
        new("feed.json", [OpenToAll, IsJsonFeed]),
        new("calendar.ics", [OpenToAll]),
        new("corrections.xml", [OpenToAll, IsAtom]),
        new("themes/:theme/atom.xml", [OpenToAll, IsAtom]),
        new("themes/:theme/feed.json", [OpenToAll, IsJsonFeed]),
        new("themes/:theme/calendar.ics", [OpenToAll]),
    ];
}
