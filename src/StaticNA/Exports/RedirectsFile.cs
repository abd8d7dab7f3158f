using System.Text;

namespace StaticNA;

/// <summary>
/// <c>_redirects</c>: where hosts that read this file (Netlify, Cloudflare Pages and others) lead from old addresses. One line each, with
/// nothing that one of them would refuse; Cloudflare reads 2,000.
/// </summary>
internal sealed class RedirectsFile : IExport
{
    public string Name => "redirects";

    public Route Route => Place;

    public static Route Place { get; } = new("/_redirects");

    public bool IsNeededFor(Briefing briefing) => !briefing.Aliases.IsEmpty;

    public void Write(ExportContext context, ReusedStream stream)
    {
        var delivery = Delivery.Of(context);
        string root = delivery.Address.BasePath;
        var text = new StringBuilder();
        foreach (Alias alias in delivery.Redirects)
        {
            text.Append(root).Append(alias.Path.AsSpan(1)).Append(' ')
                .Append(delivery.Address.To(alias.Target)).Append(" 301\n");
        }

        stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
