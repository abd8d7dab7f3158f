using System.Text;

namespace StaticNA;

/// <summary>
/// <c>_headers</c>: what hosts that read this file (Netlify, Cloudflare Pages and others) send with each file. A host that does not
/// serves it as a text file that says nothing secret.
/// </summary>
internal sealed class HeadersFile : IExport
{
    private const string OpenToAll = "Access-Control-Allow-Origin: *";

    private const string Permissions =
        "accelerometer=(), autoplay=(), bluetooth=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    public string Name => "headers";

    public Route Route => new("/_headers");

    public void Write(ExportContext context, Stream stream)
    {
        string root = context.Briefing.Site.Address.BasePath;
        var text = new StringBuilder();
        Add(
            root + "*",
            "Content-Security-Policy: " + ContentSecurityPolicy.InHeader,
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: strict-origin-when-cross-origin",
            "Permissions-Policy: " + Permissions,
            "Cross-Origin-Opener-Policy: same-origin");

        // These names hold the hash of what they name, so that no copy of it ever gets old.
        foreach (string hashed in new[] { "assets/*", "search/words/*", "search/places/*", "search/texts/*" })
        {
            Add(root + hashed, "Cache-Control: public, max-age=31536000, immutable");
        }

        // What is made for programs may be read by programs of other sites. No path may match twice: hosts join the values. A wildcard
        // stands only at the end of a path and a placeholder for one part of it, which is what all of them understand.
        foreach (string shared in new[] { "data/*", "atom.xml", "feed.json", "calendar.ics", "corrections.xml" })
        {
            Add(root + shared, OpenToAll);
        }

        foreach (string shared in new[] { "atom.xml", "feed.json", "calendar.ics" })
        {
            Add($"{root}themes/:theme/{shared}", OpenToAll);
        }

        stream.Write(Encoding.UTF8.GetBytes(text.ToString()));

        void Add(string path, params ReadOnlySpan<string> headers)
        {
            text.Append(path).Append('\n');
            foreach (string header in headers)
            {
                text.Append("  ").Append(header).Append('\n');
            }
        }
    }
}
