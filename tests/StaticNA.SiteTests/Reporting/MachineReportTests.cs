using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.Reporting;

/// <summary>JSON and SARIF of real checks: valid against their schemas, and saying what the check found.</summary>
public sealed class MachineReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public MachineReportTests() => DiagnosticFixture.CopyBaseTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [NodeFact]
    public void Reports_of_clean_and_of_faulty_sites_are_valid()
    {
        foreach (string[] arguments in (string[][])[["check"], ["check", "--coverage", "--external", "--timings"], ["build", "--timings"]])
        {
            Validate(Run([.. arguments, "--format", "json"]).Output, Checkout.At("docs/report.schema.json"));
        }

        Validate(Run(["check", "--format", "sarif"]).Output, "sarif");
        MakeMistakes();
        Validate(Run(["check", "--format", "json"]).Output, Checkout.At("docs/report.schema.json"));
        Validate(Run(["build", "--strict", "--format", "json"]).Output, Checkout.At("docs/report.schema.json"));
        Validate(Run(["check", "--format", "sarif"]).Output, "sarif");
    }

    [Fact]
    public void Json_holds_each_diagnostic_with_its_line()
    {
        MakeMistakes();

        JsonElement report = Parse(Run(["check", "--format", "json"]).Output);

        JsonElement first = report.GetProperty("diagnostics")[1];
        Assert.Equal("SNA0201", first.GetProperty("code").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal("input/people.yml", first.GetProperty("file").GetString());
        Assert.Equal((2, 3), (first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32()));
        Assert.Equal("  nmae: Ada Quill", first.GetProperty("source").GetString());
        Assert.Equal("did you mean 'name'?", first.GetProperty("help").GetString());
        Assert.Equal(1, report.GetProperty("exitCode").GetInt32());
        Assert.Equal(report.GetProperty("counts").GetProperty("errors").GetInt32()
            + report.GetProperty("counts").GetProperty("warnings").GetInt32(), report.GetProperty("diagnostics").GetArrayLength());
    }

    [Fact]
    public void Sarif_names_rule_level_encoded_place_line_and_fingerprint()
    {
        MakeMistakes();

        JsonElement run = Parse(Run(["check", "--format", "sarif"]).Output).GetProperty("runs")[0];

        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(RuleCatalogue.All.Count, rules.GetArrayLength());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal(1, run.GetProperty("invocations")[0].GetProperty("exitCode").GetInt32());
        JsonElement[] results = [.. run.GetProperty("results").EnumerateArray()];
        Assert.All(results, result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        JsonElement stray = results.Single(result => result.GetProperty("ruleId").GetString() == "SNA0113");
        JsonElement file = stray.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        Assert.Equal("input/entries/a%20%25%20%23%23%5Bb%5D%20%C3%A9.txt", file.GetProperty("uri").GetString());
        Assert.Equal("SRCROOT", file.GetProperty("uriBaseId").GetString());
        Assert.Equal("warning", stray.GetProperty("level").GetString());
        JsonElement place = results.First(result => result.GetProperty("ruleId").GetString() == "SNA0201")
            .GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(3, place.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.Equal("  nmae: Ada Quill", place.GetProperty("contextRegion").GetProperty("snippet").GetProperty("text").GetString());
    }

    [Fact]
    public void Fingerprint_stays_when_the_line_moves_and_differs_for_a_second_one()
    {
        MakeMistakes();
        string[] before = Fingerprints();
        string people = File.ReadAllText(_folder["input/people.yml"]);
        _folder.Write("input/people.yml", "# moved\n" + people);
        string[] after = Fingerprints();

        Assert.Equal(before, after);
        Assert.Equal(before.Distinct(), before);
    }

    [Fact]
    public void Paths_start_at_the_repository_where_the_site_is_a_folder_of_it()
    {
        MakeMistakes();
        var variables = new Dictionary<string, string> { ["GITHUB_WORKSPACE"] = Path.GetDirectoryName(_folder.Path)! };
        string name = Path.GetFileName(_folder.Path);

        JsonElement json = Parse(Run(["check", "--format", "json"], variables).Output);
        string annotations = Run(["check", "--format", "github"], variables).Output;

        Assert.Equal($"{name}/input/people.yml", json.GetProperty("diagnostics")[1].GetProperty("file").GetString());
        Assert.StartsWith($"::error file={name}/input/people.yml,line=2,col=3,", annotations, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_addresses_lead_into_the_workspace_that_has_the_list_of_codes()
    {
        _folder.Write("docs/diagnostics.md", "# Diagnostics\n");
        var variables = new Dictionary<string, string>
        {
            ["GITHUB_WORKSPACE"] = _folder.Path,
            ["GITHUB_SERVER_URL"] = "https://github.example",
            ["GITHUB_REPOSITORY"] = "an/example",
            ["GITHUB_SHA"] = "abc",
        };

        JsonElement run = Parse(Run(["check", "--format", "sarif"], variables).Output).GetProperty("runs")[0];

        JsonElement first = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        string[] address = first.GetProperty("helpUri").GetString()!.Split('#');
        Assert.Equal("https://github.example/an/example/blob/abc/docs/diagnostics.md", address[0]);
        Assert.Contains($"<a id=\"{address[1]}\"></a>", File.ReadAllText(Checkout.At("docs/diagnostics.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Machine_output_holds_no_command_of_a_runner_and_nothing_beyond_ASCII() => Prop.ForAll(
        HostileText.Some.ToArbitrary(),
        text =>
        {
            using var output = new StringWriter();
            var found = new Diagnostic(RuleCatalogue.All[0], new(text, 1, 1), text, text);
            new Cli.Reporting.JsonReporter(output, new("/site", null), new("/site")).Print(ReportOf.Diagnostics(found));

            Assert.Empty(RunnerLog.CommandsIn(output.ToString()));
            Assert.DoesNotContain(output.ToString(), unit => unit > 0x7E || (unit < ' ' && unit != '\n'));
            Assert.Equal(text, Parse(output.ToString()).GetProperty("diagnostics")[0].GetProperty("message").GetString());
        }).Check(HostileText.Fixed);

    private string[] Fingerprints() =>
    [
        .. Parse(Run(["check", "--format", "sarif"]).Output).GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("staticnaLine/v1").GetString()!),
    ];

    private void MakeMistakes()
    {
        string people = File.ReadAllText(_folder["input/people.yml"]).Replace("  name:", "  nmae:", StringComparison.Ordinal);
        _folder.Write("input/people.yml", people + "bo-quay:\n  nmae: Ada Quill\n");
        _folder.Write("input/entries/a % ##[b] é.txt", "");
    }

    private CommandLineRun Run(string[] arguments, Dictionary<string, string>? variables = null)
    {
        var run = new CommandLineRun { Folder = _folder.Path, Build = SiteBuilder.Build };
        foreach ((string name, string value) in variables ?? [])
        {
            run.Variables[name] = value;
        }

        Assert.InRange(run.Of(arguments), ExitCode.Clean, ExitCode.ContentHasErrors);
        return run;
    }

    private void Validate(string report, string schema)
    {
        _folder.Write("report.json", report);
        ProcessRun run = ProcessRun.Of("node", [Checkout.At("tests/tools/reports.mjs"), schema, _folder["report.json"]]);
        File.Delete(_folder["report.json"]);
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal("[]", run.Output);
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
