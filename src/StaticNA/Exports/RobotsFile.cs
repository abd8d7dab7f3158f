using System.Text;

namespace StaticNA;

/// <summary>
/// <c>robots.txt</c> (RFC 9309): all may be read, and where the sitemap is. Robots look for it at the root of a host only; under a base
/// path it is for whoever runs the host to copy from.
/// </summary>
internal sealed class RobotsFile : IExport
{
    public string Name => "robots";

    public Route Route => new("/robots.txt");

    public void Write(ExportContext context, ReusedStream stream)
    {
        SiteSettings site = context.Briefing.Site;
        string text = "User-agent: *\nAllow: /\n";
        if (site.IsEnabled("sitemap"))
        {
            text += $"\nSitemap: {site.Address.Absolute(Sitemap.Place)}\n";
        }

        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
