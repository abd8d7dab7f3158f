using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticNA.Cli.Reporting;

namespace StaticNA.SiteTests.Reporting;

public sealed class JobSummaryTests : IDisposable
{
    private static readonly Rule AnError = new("SNA9998", Severity.Error, "An error", "…", "…");
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build();
    private static readonly ReportedPaths Paths = new("/site", null);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Summary_says_the_verdict_the_counts_the_evidence_and_each_diagnostic()
    {
        Report report = ReportOf.Diagnostics(new Diagnostic(AnError, new("input/a.md", 3, 5), "it is wrong", "mend it"));

        string text = JobSummary.Markdown(report, Paths, JobSummary.Largest);

        Assert.Equal("""
            ## StaticNA check: failed

            - 1 error, 0 warnings
            - Checked: entries 2, sources 1
            - Evidence was not checked\: no documents\; \-\-documents DIR says where they are

            | Weight | Code | Where | What |
            |---|---|---|---|
            | error | SNA9998 | input\/a\.md\:3\:5 | it is wrong<br>help: mend it |


            """, text);
    }

    [Fact]
    public void Table_holds_what_went_in_whatever_that_is() => Prop.ForAll(
        HostileText.OfDiagnostics.ToArbitrary(),
        text =>
        {
            Report report = ReportOf.Diagnostics(new Diagnostic(AnError, new(text.File, 1, 1), text.Message, text.Help));

            MarkdownDocument document = Markdown.Parse(JobSummary.Markdown(report, Paths, JobSummary.Largest), GitHub);

            Table table = Assert.Single(document.Descendants<Table>());
            Assert.Equal([4, 4], table.OfType<TableRow>().Select(row => row.Count));
            Assert.DoesNotContain(document.Descendants<HtmlInline>(), html => html.Tag != "<br>");
            Assert.Empty(document.Descendants<HtmlBlock>());
            Assert.DoesNotContain(document.Descendants<LinkInline>(), link => !link.IsAutoLink);
            Assert.Empty(document.Descendants<EmphasisInline>());
            Assert.Empty(document.Descendants<CodeInline>());
            string[] cells = [.. ((TableRow)table[1]).Select(cell => Words(TextOf((TableCell)cell)))];
            Assert.Equal(Words(Shown(text.File) + ":1:1"), cells[2]);
            Assert.Equal(Words($"{Shown(text.Message)} help: {Shown(text.Help)}"), cells[3]);
        }).Check(HostileText.Fixed);

    [Fact]
    public void Summary_is_appended_and_its_file_stays_within_one_MiB()
    {
        string file = _folder["summary.md"];
        Diagnostic[] many =
        [
            .. Enumerable.Range(1, 9000).Select(line => new Diagnostic(AnError, new("a.md", line, 1), new string('é', 300))),
        ];

        JobSummary.Append(file, ReportOf.Diagnostics(), Paths);
        string first = File.ReadAllText(file);
        JobSummary.Append(file, ReportOf.Diagnostics(many), Paths);
        string second = File.ReadAllText(file);
        JobSummary.Append(file, ReportOf.Diagnostics(many), Paths);

        Assert.StartsWith("## StaticNA check: passed", first, StringComparison.Ordinal);
        Assert.StartsWith(first + "## StaticNA check: failed", second, StringComparison.Ordinal);
        Assert.Matches(@"… and \d+ more, for which there is no room here; the log has all.\n$", second);
        Assert.InRange(new FileInfo(file).Length, (1 << 20) - 4000, 1 << 20);
        Assert.Equal(9000, 1 + int.Parse(second.Split("… and ")[1].Split(' ')[0], null) + second.Split("| error |").Length - 2);
    }

    private static string TextOf(TableCell cell)
    {
        var text = new StringBuilder();
        foreach (Inline inline in cell.Descendants<Inline>())
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                HtmlInline => " ",
                _ => "",
            });
        }

        return text.ToString();
    }

    private static string Shown(string text) => Excerpt.Printable(text.ReplaceLineEndings(" ")).Replace('\uFFFD', ' ');

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
