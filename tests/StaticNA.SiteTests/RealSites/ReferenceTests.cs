using System.Text.Json;

namespace StaticNA.SiteTests.RealSites;

/// <summary>The files of references are read by parsers of their formats.</summary>
[Collection(RealSiteSharing.Name)]
public sealed class ReferenceTests(RealSite real)
{
    private const string Parser = "tests/tools/node_modules/@citation-js/core/package.json";

    [ToolFact(Parser)]
    public void References_are_read_alike_from_both_formats()
    {
        string[] files = [At("sources.bib"), At("sources.csl.json")];
        ProcessRun run = ProcessRun.Of("node", [Checkout.At("tests/tools/references.cjs"), .. files]);

        Assert.True(run.ExitCode == 0, run.Error);
        string[][] found =
        [
            .. JsonDocument.Parse(run.Output).RootElement.EnumerateArray()
                .Select(file => file.EnumerateArray().Select(Describe).ToArray()),
        ];
        Assert.Contains("source-joint-statement-2022 Joint Statement on Canada-Mexico-United States Cooperation 2022", found[0]);
        Assert.Equal(found[0], found[1]);
        Assert.Equal(Directory.GetFiles(Checkout.At("input/sources")).Length, found[0].Count(IsSource));
        Assert.Equal(
            Directory.GetFiles(Checkout.At("input/entries"), "*.md", SearchOption.AllDirectories).Length,
            found[0].Count(reference => !IsSource(reference)));
    }

    private string At(string file) => Path.Combine(real.WithoutDocuments.Folder, "data", file);

    private static bool IsSource(string reference) => reference.StartsWith("source-", StringComparison.Ordinal);

    private static string Describe(JsonElement reference) =>
        $"{reference.GetProperty("id")} {reference.GetProperty("title")} {reference.GetProperty("year")}";
}
