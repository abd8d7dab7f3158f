using System.Text;

namespace StaticNA;

/// <summary>
/// <c>CNAME</c>: tells GitHub Pages the domain of the site. It stays out of a build for another place (<c>--base-url</c>), which would
/// otherwise take the domain away from the site.
/// </summary>
internal sealed class DomainFile : IExport
{
    public string Name => "domain";

    public Route Route => new("/CNAME");

    public bool IsNeededFor(Briefing briefing) =>
        briefing.Site.CustomDomain is string domain && briefing.Site.Address.IsRootOf(domain);

    public void Write(ExportContext context, ReusedStream stream) =>
        stream.Write(Encoding.ASCII.GetBytes(context.Briefing.Site.CustomDomain + "\n"));
}
