using System.Text.Json;

namespace StaticNA.SiteTests.RealSites;

/// <summary>Every page passes the Nu HTML checker and html-validate, and the style sheet the checker's part for CSS.</summary>
[Collection(RealSiteSharing.Name)]
public sealed class HtmlCheckerTests(RealSite real)
{
    private const string HtmlValidate = "tests/tools/node_modules/html-validate/bin/html-validate.mjs";

    /// <summary>What the checker says of container queries, which it does not know yet.</summary>
    private static readonly string[] Unknown =
        ["CSS: “container-type”: Property “container-type” doesn't exist.", "CSS: Unrecognized at-rule “@container”"];

    [ToolFact(NuHtmlChecker.Jar)]
    public void Nu_finds_no_errors_in_pages_without_documents() => Assert.Empty(NuHtmlChecker.Ask(real.WithoutDocuments.Folder));

    [DocumentsFact]
    public void Nu_finds_no_errors_in_pages_with_documents() => Assert.Empty(NuHtmlChecker.Ask(real.WithDocuments.Folder));

    [ToolFact(NuHtmlChecker.Jar)]
    public void Nu_finds_no_errors_in_the_style_sheet() => Assert.DoesNotContain(
        NuHtmlChecker.Ask(StyleSheet(real.WithoutDocuments.Folder), "--css"), error => !Unknown.Any(error.EndsWith));

    [ToolFact(HtmlValidate)]
    public void Html_validate_finds_no_errors_in_pages_without_documents() =>
        Assert.Empty(AskHtmlValidate(real.WithoutDocuments.Folder));

    [DocumentsFact]
    public void Html_validate_finds_no_errors_in_pages_with_documents() => Assert.Empty(AskHtmlValidate(real.WithDocuments.Folder));

    [ToolFact(NuHtmlChecker.Jar)]
    public void Nu_looks_at_every_page_and_at_the_style_sheet()
    {
        using TemporaryFolder spoilt = Spoilt();
        File.AppendAllText(StyleSheet(spoilt.Path), "\na { colr: red }\n");

        Assert.Equal(Pages(spoilt.Path), Concerned(NuHtmlChecker.Ask(spoilt.Path), spoilt.Path));
        Assert.Contains(NuHtmlChecker.Ask(StyleSheet(spoilt.Path), "--css"), error => error.Contains("colr", StringComparison.Ordinal));
    }

    [ToolFact(HtmlValidate)]
    public void Html_validate_looks_at_every_page()
    {
        using TemporaryFolder spoilt = Spoilt();

        Assert.Equal(Pages(spoilt.Path), Concerned(AskHtmlValidate(spoilt.Path), spoilt.Path));
    }

    private static IEnumerable<string> AskHtmlValidate(string folder)
    {
        // Into a file, since it ends before all of a long report is through a pipe.
        using var reports = new TemporaryFolder();
        ProcessRun run = ProcessRun.Of("node", [Checkout.At(HtmlValidate), "--config", Checkout.At("tests/tools/html-validate.json"),
            "--formatter", "json=" + reports["report.json"], folder]);

        Assert.True(run.ExitCode is 0 or 1, run.Error);
        using JsonDocument report = JsonDocument.Parse(File.ReadAllBytes(reports["report.json"]));
        return
        [
            .. from file in report.RootElement.EnumerateArray()
               from message in file.GetProperty("messages").EnumerateArray()
               select $"{file.GetProperty("filePath").GetString()}:{message.GetProperty("line").GetInt32()}"
                   + $": {message.GetProperty("message").GetString()}",
        ];
    }

    /// <summary>A copy of the site with the same mistake in each page.</summary>
    private TemporaryFolder Spoilt()
    {
        var copy = new TemporaryFolder();
        FolderCopy.Of(real.WithoutDocuments.Folder, copy.Path);
        foreach (string page in Directory.GetFiles(copy.Path, "*.html", SearchOption.AllDirectories))
        {
            File.WriteAllText(page, File.ReadAllText(page).Replace("</main>", "<img></main>", StringComparison.Ordinal));
        }

        return copy;
    }

    private static string StyleSheet(string site) => Assert.Single(Directory.GetFiles(Path.Combine(site, "assets"), "style.*.css"));

    private static IEnumerable<string> Pages(string folder) => Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories)
        .Select(page => Path.GetRelativePath(folder, page)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Concerned(IEnumerable<string> errors, string folder) => errors
        .Select(error => error[(error.IndexOf(folder, StringComparison.Ordinal) + folder.Length + 1)..error.IndexOf(".html:", StringComparison.Ordinal)] + ".html")
        .Distinct().Order(StringComparer.Ordinal);
}
