using System.Globalization;
using System.Text;

namespace StaticNA.SiteTests.Ingesting;

/// <summary>Pages that were invented for this by somebody who had not seen the rules are ingested, and counted line by line.</summary>
public sealed class LabelledPageTests
{
    private const string Pages = "tests/StaticNA.SiteTests/ingest/pages";

    [Fact]
    public void Figures_are_those_that_were_written_down() => GeneratedFile.AssertCurrent($"{Pages}/figures.md", Figures(Read(Pages)));

    private static LabelledPage[] Read(string folder) =>
    [
        .. Directory.GetFiles(Checkout.At(folder), "*.labels.yml").Order(StringComparer.Ordinal)
            .Select(labels => new LabelledPage(labels[..^".labels.yml".Length])),
    ];

    private static string Figures(LabelledPage[] pages)
    {
        (string Name, LineCounts Counts)[] counts = [.. pages.Select(page => ($"{page.Name}: {page.Kind}", page.Count()))];
        LineCounts all = counts.Select(page => page.Counts).Aggregate((one, other) => one.With(other));
        var table = new StringBuilder("""
            | page | body kept | chrome left out | kept lines that are body | headings kept | captions kept |
            |---|---|---|---|---|---|

            """);
        foreach ((string name, LineCounts page) in counts.Append(("all", all)))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {Part(page.BodyKept, page.Body)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Part(page.ChromeLeftOut, page.Chrome)} ")
                .Append(CultureInfo.InvariantCulture, $"| {Part(page.BodyKept, page.KeptAsBody)} ")
                .Append(CultureInfo.InvariantCulture, $"| {page.HeadingsKept} | {page.CaptionsKept} |\n");
        }

        return table.ToString();
    }

    private static string Part(int part, int whole) => whole == 0
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{part} of {whole} ({Math.Floor(1000.0 * part / whole) / 10:0.0} %)");
}
