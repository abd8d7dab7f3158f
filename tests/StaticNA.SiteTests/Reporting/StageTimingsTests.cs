using System.Globalization;
using System.Text.Json;
using StaticNA.Cli;
using StaticNA.Cli.Reporting;
using StaticNA.SiteTests.CommandLines;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.Reporting;

public sealed class StageTimingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public StageTimingsTests() => DiagnosticFixture.CopyBaseTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Table_has_each_stage_with_its_parts_and_the_whole()
    {
        var times = new Queue<int>([40, 50, 90, 55, 100, 100, 120]);
        var timings = new StageTimings(() =>
        {
            int time = times.Dequeue();
            return new ProcessUse(
                TimeSpan.FromMilliseconds(time), TimeSpan.FromMilliseconds(2 * time), time * 1_000_000L, time / 50);
        });

        timings.Enter("Rendering");
        timings.Begin(BuildPart.Pages).Dispose();
        timings.Begin(BuildPart.SearchIndex).Dispose();
        timings.Enter("Reporting");

        Assert.Equal(
            """
            Stage                   wall ms   share     CPU ms  allocated MB  collections
            Starting                   40.0   33.3%       80.0          40.0            0
            Rendering                  60.0   50.0%      120.0          60.0            2
              of which search index    45.0
              of which pages           40.0
            Reporting                  20.0   16.7%       40.0          20.0            0
            Whole                     120.0  100.0%      240.0         120.0            2
            What a stage consists of may run at the same time, and then does not add up.

            """.ReplaceLineEndings("\n"),
            TimingsTable.Of(timings.UpToNow()));
    }

    [Fact]
    public void Stages_of_a_build_stand_last_and_add_up_to_the_whole()
    {
        CommandLineRun run = Run("build", "--timings");

        string[] lines = run.Output.TrimEnd('\n').Split('\n');
        int head = Array.FindIndex(lines, line => line.StartsWith("Stage  ", StringComparison.Ordinal));
        Assert.StartsWith("Root hash ", lines[head - 1], StringComparison.Ordinal);
        string[] stages = [.. lines[(head + 1)..].Where(line => line[0] != ' ')];
        Assert.Equal(
            [
                "Starting", "Reading", "Loading skin", "Parsing", "Resolving", "Checking evidence", "Planning", "Preparing output",
                "Rendering", "Checking output", "Publishing", "Reporting", "Whole",
            ],
            stages[..13].Select(line => line[..22].TrimEnd()));
        double[] wall = [.. stages[..13].Select(line => double.Parse(line.AsSpan(22, 9), CultureInfo.InvariantCulture))];
        Assert.InRange(wall[..^1].Sum(), 0.95 * wall[^1], 1.05 * wall[^1]);
        Assert.Equal(
            ["exports", "pages", "search index"],
            lines.Where(line => line.StartsWith("  of which", StringComparison.Ordinal)).Select(line => line[11..23].TrimEnd())
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Timings_change_nothing_of_the_site_and_are_printed_only_if_asked_for()
    {
        string[] plain = RootHash(Run("build", "--output", "plain"));
        string[] timed = RootHash(Run("build", "--output", "timed", "--timings"));

        Assert.Single(plain);
        Assert.Equal(plain, timed);
        Assert.DoesNotContain("Whole", Run("build").Output, StringComparison.Ordinal);

        static string[] RootHash(CommandLineRun run) =>
            [.. run.Output.Split('\n').Where(line => line.StartsWith("Root hash", StringComparison.Ordinal))];
    }

    [Fact]
    public void Json_report_holds_the_stages_and_no_table_is_printed()
    {
        CommandLineRun run = Run("check", "--timings", "--format", "json");

        JsonElement[] stages = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("timings").EnumerateArray()];
        Assert.Equal("Starting", stages[0].GetProperty("stage").GetString());
        Assert.Equal("Reporting", stages[^1].GetProperty("stage").GetString());
        Assert.All(stages, stage => Assert.InRange(stage.GetProperty("wall").GetDouble(), 0, double.MaxValue));
        Assert.Contains(stages, stage => stage.GetProperty("parts").TryGetProperty("Pages", out _));
        Assert.DoesNotContain("Whole", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\"timings\"", Run("check", "--format", "json").Output, StringComparison.Ordinal);
    }

    private CommandLineRun Run(params string[] arguments)
    {
        var run = new CommandLineRun { Folder = _folder.Path, Build = SiteBuilder.Build };
        Assert.Equal(ExitCode.Clean, run.Of(arguments));
        return run;
    }
}
