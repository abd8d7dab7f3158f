using System.Text;

namespace StaticNA;

/// <summary>
/// <c>_headers</c>: what hosts that read this file (Netlify, Cloudflare Pages and others) send with each file. A host that does not
/// serves it as a text file that says nothing secret.
/// </summary>
internal sealed class HeadersFile : IExport
{
    public string Name => "headers";

    public Route Route => Place;

    public static Route Place { get; } = new("/_headers");

    public void Write(ExportContext context, ReusedStream stream)
    {
        var delivery = Delivery.Of(context);
        string root = delivery.Address.BasePath;
        var text = new StringBuilder();
        Add(root + "*", Delivery.Always);
        foreach (DeliveryRule rule in delivery.Rules)
        {
            Add(root + rule.Pattern, rule.Headers);
        }

        stream.Write(Encoding.UTF8.GetBytes(text.ToString()));

        void Add(string path, IEnumerable<KeyValuePair<string, string>> headers)
        {
            text.Append(path).Append('\n');
            foreach ((string name, string value) in headers)
            {
                text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
            }
        }
    }
}
