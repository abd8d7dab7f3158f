using System.Text.RegularExpressions;

namespace StaticNA.SiteTests.HouseRules;

/// <summary>What the workflows in <c>.github/</c> must keep to: they run with rights, on code that others send.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Checkout.At(".github/workflows")).Select(file => Path.GetFileName(file))];

    [Fact]
    public void There_are_workflows() => Assert.NotEmpty(Files);

    [Theory]
    [MemberData(nameof(Files))]
    public void Actions_are_pinned_to_a_commit_with_its_version_beside(string file) => Assert.All(
        Read(file).Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)),
        line => Assert.Matches(Pinned(), line));

    [Theory]
    [MemberData(nameof(Files))]
    public void Rights_are_named_and_none_is_to_write_for_all_jobs(string file)
    {
        Match permissions = TopPermissions().Match(Read(file));

        Assert.True(permissions.Success);
        Assert.DoesNotContain("write", permissions.Value, StringComparison.Ordinal);
    }

    /// <summary>A text that others choose would become a part of the script.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Scripts_take_what_others_choose_from_the_environment(string file)
    {
        string text = Read(file);

        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.All(Scripts().Matches(text), script => Assert.DoesNotContain("${{", script.Value, StringComparison.Ordinal));
    }

    [NodeFact]
    public void Checker_of_workflows_finds_nothing()
    {
        ProcessRun run = ProcessRun.Of(
            "node", [Checkout.At("tests/tools/workflows.mjs"), .. Directory.GetFiles(Checkout.At(".github/workflows"))]);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }

    private static string Read(string file) => File.ReadAllText(Checkout.At(".github/workflows/" + file));

    [GeneratedRegex("uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9.]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^permissions:.*\n(?:[ ]+.*\n)*", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TopPermissions();

    [GeneratedRegex(@"^(?<indent> *)(?:- )?run: (?:[|>]\n(?:(?:\k<indent>  .*)?\n)+|.*\n)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Scripts();
}
