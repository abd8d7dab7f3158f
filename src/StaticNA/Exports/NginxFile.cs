using System.Buffers;
using System.Text;

namespace StaticNA;

/// <summary>
/// <c>_nginx.conf</c>: what nginx needs to know to serve the site as meant, for a server block to include. It names no folder of a
/// machine and nothing that a reader of the site does not see; nginx itself, with this file, keeps it to itself.
/// </summary>
internal sealed class NginxFile : IExport
{
    /// <summary>What can't stand in a quoted text of nginx's, or means something there.</summary>
    private static readonly SearchValues<char> Unquotable = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), '\u007f', '$', '"', '\'', '\\', '{', '}', ';', '#']);

    public string Name => "nginx";

    public Route Route => Place;

    public static Route Place { get; } = new("/_nginx.conf");

    /// <summary>Not for a base path that nginx's configuration can't hold.</summary>
    public bool IsNeededFor(Briefing briefing) => !BasePathOf(briefing.Site.Address).AsSpan().ContainsAny(Unquotable);

    public void Write(ExportContext context, ReusedStream stream)
    {
        var delivery = Delivery.Of(context);
        string text = new NginxText(delivery, BasePathOf(delivery.Address)).Write();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>As nginx compares it: decoded.</summary>
    private static string BasePathOf(SiteAddress address) => Uri.UnescapeDataString(address.BasePath);
}
