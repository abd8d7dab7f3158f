using System.Globalization;
using System.Text;

namespace StaticNA.SiteTests.Ingesting;

/// <summary>Pages that were invented for this by somebody who had not seen the rules are ingested, and counted line by line.</summary>
public sealed class LabelledPageTests
{
    [Theory]
    [InlineData("pages")]
    [InlineData("pages-2")]
    [InlineData("pages-3")]
    [InlineData("pages-4")]
    public void Figures_are_those_that_were_written_down(string folder)
    {
        string path = $"tests/StaticNA.SiteTests/ingest/{folder}";

        GeneratedFile.AssertCurrent($"{path}/figures.md", Figures(Read(path)));
    }

    [Theory]
    [InlineData("pages", 227, 720)]
    [InlineData("pages-2", 225, 561)]
    [InlineData("pages-3", 154, 525)]
    [InlineData("pages-4", 178, 528)]
    public void Totals_do_not_fall(string folder, int bodyKept, int chromeLeftOut)
    {
        LineCounts all = Sum(Read($"tests/StaticNA.SiteTests/ingest/{folder}"));

        Assert.True(all.BodyKept >= bodyKept, $"{all.BodyKept} body lines kept");
        Assert.True(all.ChromeLeftOut >= chromeLeftOut, $"{all.ChromeLeftOut} chrome lines left out");
    }

    private static LineCounts Sum(LabelledPage[] pages) =>
        pages.Select(page => page.Counts).Aggregate((one, other) => one.With(other));

    private static LabelledPage[] Read(string folder) =>
    [
        .. Directory.GetFiles(Checkout.At(folder), "*.labels.yml").Order(StringComparer.Ordinal)
            .Select(labels => new LabelledPage(labels[..^".labels.yml".Length])),
    ];

    private static string Figures(LabelledPage[] pages)
    {
        var table = new StringBuilder("""
            | page | body kept | chrome left out | kept lines that are body | headings kept | captions kept |
            |---|---|---|---|---|---|

            """);
        foreach (LabelledPage page in pages)
        {
            AddRow(table, $"{page.Name}: {page.Kind}", page.Counts);
        }

        AddRow(table, "all", Sum(pages));
        table.Append('\n');
        foreach (LabelledPage page in pages.Where(page => page.Lost.Any() || page.WronglyKept.Any()))
        {
            table.Append(CultureInfo.InvariantCulture, $"- {page.Name}: lost {Numbers(page.Lost)}; ")
                .Append(CultureInfo.InvariantCulture, $"wrongly kept {Numbers(page.WronglyKept)}\n");
        }

        return table.ToString();
    }

    private static void AddRow(StringBuilder table, string name, LineCounts counts) => table
        .Append(CultureInfo.InvariantCulture, $"| {name} | {Part(counts.BodyKept, counts.Body)} ")
        .Append(CultureInfo.InvariantCulture, $"| {Part(counts.ChromeLeftOut, counts.Chrome)} ")
        .Append(CultureInfo.InvariantCulture, $"| {Part(counts.BodyKept, counts.KeptAsBody)} ")
        .Append(CultureInfo.InvariantCulture, $"| {counts.HeadingsKept} | {counts.CaptionsKept} |\n");

    private static string Numbers(IEnumerable<int> lines) => lines.Any() ? string.Join(", ", lines) : "none";

    private static string Part(int part, int whole) => whole == 0
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{part} of {whole} ({Math.Floor(1000.0 * part / whole) / 10:0.0} %)");
}
