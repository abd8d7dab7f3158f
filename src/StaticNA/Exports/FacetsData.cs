using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticNA;

/// <summary>
/// <c>timeline/facets.json</c>: what each entry of a site of some size has in each facet, so that the timeline's script can count what a filter
/// would find on other pages. It has nothing that <c>data/entries.json</c> lacks, in a
/// fraction of the bytes.
/// </summary>
/// <remarks>
/// <c>anchors</c> are those of the years and months, in order, each followed by the number of its entries; <c>options</c> has for each
/// entry, in the same order, a character for each of <see cref="FacetIndex.NumbersOf"/>, and ends each entry with a space.
/// </remarks>
internal sealed class FacetsData : IExport
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Route File { get; } = new("/timeline/facets.json");

    public string Name => "timeline";

    public Route Route => File;

    public bool IsNeededFor(Briefing briefing) =>
        briefing.Site.IsEnabled("filters") && Timeline.NeedsFacets(briefing);

    public void Write(ExportContext context, ReusedStream stream) =>
        Write(context.Planning.Years, context.Planning.Facets, stream);

    /// <summary>Ten hexadecimal digits that change with the file.</summary>
    public static string HashOf(IEnumerable<EntryYear> years, FacetIndex index)
    {
        using var stream = new ReusedStream();
        Write(years, index, stream);
        return Convert.ToHexStringLower(SHA256.HashData(stream.Written))[..10];
    }

    private static void Write(IEnumerable<EntryYear> years, FacetIndex index, ReusedStream stream)
    {
        var options = new StringBuilder();
        using var json = JsonFile.Create(stream, Plain);
        json.WriteStartObject();
        json.WriteStartArray("anchors");
        foreach (EntryYear year in years)
        {
            foreach (IGrouping<string, Entry> part in year.Entries
                .GroupBy(entry => Timeline.AnchorOf(year, entry)).OrderBy(part => part.Key, StringComparer.Ordinal))
            {
                json.WriteStringValue(part.Key);
                json.WriteNumberValue(part.Count());
                Append(options, part, index);
            }
        }

        json.WriteEndArray();
        json.WriteString("options", options.ToString());
        json.WriteEndObject();
    }

    private static void Append(StringBuilder options, IEnumerable<Entry> entries, FacetIndex index)
    {
        foreach (Entry entry in entries)
        {
            foreach (int number in index.NumbersOf(entry))
            {
                options.Append(SignOf(number));
            }

            options.Append(' ');
        }
    }

    /// <summary>Printable characters that JSON writes as they are: from <c>#</c>, without the backslash and controls.</summary>
    private static char SignOf(int number) => (char)(number < 57 ? 35 + number : number < 91 ? 36 + number : 70 + number);
}
