using System.Globalization;
using System.Text.Json;

namespace StaticNA;

/// <summary>
/// The web application manifest (W3C), by which a reader can put the site on a home screen. Its icons are the skin's: <c>icon.svg</c> and
/// every <c>icon-N.png</c> of N × N pixels.
/// </summary>
internal sealed class WebManifest : IExport
{
    private const string Icon = "icon";

    public string Name => "manifest";

    public Route Route => Place;

    public static Route Place { get; } = new("/manifest.webmanifest");

    public void Write(ExportContext context, ReusedStream stream)
    {
        SiteSettings site = context.Briefing.Site;
        using var json = JsonFile.Create(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("name", site.Title);
        json.WriteString("description", site.Description);
        json.WriteString("lang", site.Language.Value);
        json.WriteString("id", site.Address.BasePath);
        json.WriteString("start_url", site.Address.BasePath);
        json.WriteString("scope", site.Address.BasePath);
        json.WriteString("display", "browser");
        json.WriteStartArray("icons");
        foreach (SkinAsset asset in context.Skin.Assets)
        {
            if (SizeOf(asset.Name) is string size)
            {
                json.WriteStartObject();
                json.WriteString("src", site.Address.To(asset.Route).Value);
                json.WriteString("type", asset.Name.EndsWith(".svg", StringComparison.Ordinal) ? "image/svg+xml" : "image/png");
                json.WriteString("sizes", size);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The value of <c>sizes</c>; null for what is no icon.</summary>
    private static string? SizeOf(string asset)
    {
        if (asset == Icon + ".svg")
        {
            return "any";
        }

        const string Prefix = Icon + "-";
        return asset.StartsWith(Prefix, StringComparison.Ordinal)
            && asset.EndsWith(".png", StringComparison.Ordinal)
            && int.TryParse(asset[Prefix.Length..^4], NumberStyles.None, CultureInfo.InvariantCulture, out int pixels)
            ? string.Create(CultureInfo.InvariantCulture, $"{pixels}x{pixels}")
            : null;
    }
}
