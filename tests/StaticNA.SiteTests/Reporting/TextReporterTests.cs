using StaticNA.Cli.Reporting;

namespace StaticNA.SiteTests.Reporting;

public sealed class TextReporterTests : IDisposable
{
    private static readonly Rule AnError = new("SNA9998", Severity.Error, "An error", "…", "…");
    private static readonly Rule AWarning = new("SNA9999", Severity.Warning, "A warning", "…", "…");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Diagnostic_is_shown_with_its_line_a_caret_and_the_help()
    {
        _folder.Write("input/a.md", "---\r\ntitel: A\r\n---\r\n");

        string text = Report(
            new Diagnostic(AnError, new("input/a.md", 2, 1), "unknown key 'titel'", "did you mean 'title'?"));

        Assert.Equal("""
            input/a.md:2:1: error SNA9998: unknown key 'titel'
                titel: A
                ^
                help: did you mean 'title'?
            1 error, 0 warnings

            """, text);
    }

    [Fact]
    public void Diagnostics_are_sorted_by_place_whatever_order_they_come_in()
    {
        string text = Report(
            new Diagnostic(AnError, new("b.md", 1, 1), "third"),
            new Diagnostic(AWarning, new("a.md", 10, 1), "second"),
            new Diagnostic(AWarning, new("a.md", 9, 1), "first"));

        Assert.Equal("""
            a.md:9:1: warning SNA9999: first
            a.md:10:1: warning SNA9999: second
            b.md:1:1: error SNA9998: third
            1 error, 2 warnings

            """, text);
    }

    [Fact]
    public void Colour_marks_the_severity_only_when_asked()
    {
        var diagnostic = new Diagnostic(AnError, new("a.md", 1, 1), "wrong");

        Assert.DoesNotContain('\u001b', Report(diagnostic));
        Assert.Contains("\u001b[1;31merror\u001b[0m SNA9998", Report(true, diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_of_the_content_never_reach_the_terminal()
    {
        _folder.Write("a.md", "x\u001b[2Jy\u202Ez");

        string text = Report(new Diagnostic(AnError, new("a.md", 1, 1), "bad \u001b]0;title\u0007", "see \u009b1m"));

        Assert.DoesNotContain(text, unit => (char.IsControl(unit) && unit != '\n') || unit == '\u202E');
        Assert.Contains("x\uFFFD[2Jy\uFFFDz", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("link.md")]
    [InlineData("linked/a.md")]
    [InlineData("../outside.md")]
    [InlineData("missing.md")]
    [InlineData("folder")]
    public void Line_that_is_not_the_authors_own_is_not_shown(string file)
    {
        _folder.Write("outside.md", "secret");
        _folder.Write("elsewhere/a.md", "secret");
        string root = _folder.CreateFolder("root");
        _folder.CreateFolder("root/folder");
        File.CreateSymbolicLink(_folder["root/link.md"], _folder["outside.md"]);
        Directory.CreateSymbolicLink(_folder["root/linked"], _folder["elsewhere"]);
        using var output = new StringWriter();

        new TextReporter(output, root, colour: false).Print([new Diagnostic(AnError, new(file, 1, 1), "wrong")]);

        Assert.Equal($"{file}:1:1: error SNA9998: wrong\n1 error, 0 warnings\n", output.ToString());
    }

    [Fact]
    public void Nothing_is_printed_of_nothing() => Assert.Equal("", Report());

    private string Report(params Diagnostic[] diagnostics) => Report(false, diagnostics);

    private string Report(bool colour, params Diagnostic[] diagnostics)
    {
        using var output = new StringWriter();
        new TextReporter(output, _folder.Path, colour).Print(diagnostics);
        return output.ToString();
    }
}
