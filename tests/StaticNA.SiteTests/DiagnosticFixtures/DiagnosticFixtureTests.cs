using StaticNA.SiteTests.CommandLines;

namespace StaticNA.SiteTests.DiagnosticFixtures;

/// <summary>Every mistake that StaticNA reports is made once, and must be found at its line and column.</summary>
public sealed class DiagnosticFixtureTests : IDisposable
{
    /// <summary>Codes that need more than files to provoke, each with the test that does.</summary>
    private static readonly Dictionary<string, (Type Tests, string Method)> ProvokedInCode = [];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Fixtures => [.. DiagnosticFixture.Names];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Base_of_the_fixtures_has_no_mistake()
    {
        DiagnosticFixture.CopyBaseTo(_folder.Path);

        Assert.Empty(Build());
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Mistake_is_found_at_its_line_and_column(string name)
    {
        var fixture = new DiagnosticFixture(name);
        fixture.CopyTo(_folder.Path);

        string[] found = Build([.. fixture.Arguments]);

        Assert.Equal(string.Join('\n', fixture.Expected), string.Join('\n', found));
        Assert.Contains(fixture.Expected, line => line.StartsWith(fixture.Code + " ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_has_a_fixture_or_a_test_of_its_own()
    {
        IEnumerable<string> inFixtures = DiagnosticFixture.Names.Select(name => new DiagnosticFixture(name).Code);

        Assert.Equal(
            RuleCatalogue.All.Select(rule => rule.Code).Order(StringComparer.Ordinal),
            inFixtures.Concat(ProvokedInCode.Keys).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tests_that_provoke_codes_exist() => Assert.All(ProvokedInCode, pair =>
        Assert.True(pair.Value.Tests.GetMethod(pair.Value.Method)!.IsDefined(typeof(FactAttribute), inherit: false)));

    /// <summary>What a run of the command line finds, one line each.</summary>
    private string[] Build(params string[] arguments)
    {
        BuildResult? result = null;
        var run = new CommandLineRun
        {
            Folder = _folder.Path,
            Build = (options, cancellation) => result = SiteBuilder.Build(options, cancellation),
        };
        int code = run.Of(arguments);

        Assert.True(result is not null, run.Error);
        Assert.Equal(result.Diagnostics.Any(found => found.Rule.Severity == Severity.Error), code != 0);
        return [.. result.Diagnostics.Select(found => $"{found.Rule.Code} {found.Location}")];
    }
}
