using StaticNA.SiteTests.External;

namespace StaticNA.SiteTests.DiagnosticFixtures;

/// <summary>Every mistake that StaticNA reports is made once, and must be found at its line and column.</summary>
public sealed class DiagnosticFixtureTests : IDisposable
{
    /// <summary>Codes that need more than files to provoke, each with the test that does.</summary>
    private static readonly Dictionary<string, (Type Tests, string Method)> ProvokedInCode = new()
    {
        ["SNA0104"] = (typeof(MistakeInCodeTests), nameof(MistakeInCodeTests.File_above_the_limit_is_refused)),
        ["SNA0105"] = (typeof(MistakeInCodeTests), nameof(MistakeInCodeTests.Links_out_of_the_input_are_refused)),
        ["SNA0603"] = (typeof(MistakeInCodeTests), nameof(MistakeInCodeTests.String_with_an_open_brace_is_refused)),
        ["SNA0704"] = (typeof(MistakeInCodeTests), nameof(MistakeInCodeTests.Two_pages_of_one_route_are_refused)),
        ["SNA0710"] = (typeof(MistakeInCodeTests), nameof(MistakeInCodeTests.Page_that_no_other_page_links_to_is_reported_where_it_comes_from)),
        ["SNA0721"] = (typeof(MistakeInCodeTests), nameof(MistakeInCodeTests.Output_that_is_a_repository_is_refused)),
        ["SNA0723"] = (typeof(MistakeInCodeTests), nameof(MistakeInCodeTests.Output_that_is_a_link_is_refused)),
        ["SNA0801"] = (typeof(ExternalCommandTests), nameof(ExternalCommandTests.Broken_link_fails_at_its_place)),
        ["SNA0802"] = (typeof(ExternalCommandTests), nameof(ExternalCommandTests.Moved_link_is_a_warning_with_the_new_address)),
        ["SNA0803"] = (typeof(ExternalCommandTests), nameof(ExternalCommandTests.Link_that_nobody_confirms_fails_only_under_strict)),
        ["SNA0804"] = (typeof(ExternalCommandTests), nameof(ExternalCommandTests.Link_into_a_private_network_is_not_asked)),
    };

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Fixtures => [.. DiagnosticFixture.Names];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Base_of_the_fixtures_has_no_mistake()
    {
        DiagnosticFixture.CopyBaseTo(_folder.Path);

        Assert.Empty(FixtureBuild.Find(_folder.Path));
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Mistake_is_found_at_its_line_and_column(string name)
    {
        var fixture = new DiagnosticFixture(name);
        fixture.CopyTo(_folder.Path);

        IReadOnlyList<Diagnostic> found = FixtureBuild.Diagnose(_folder.Path, [.. fixture.Arguments]);

        IEnumerable<string> places = found.Select(one => $"{one.Rule.Code} {one.Location}");
        Assert.Equal(string.Join('\n', fixture.Expected), string.Join('\n', places));
        string words = string.Concat(found.Select(one => $"{one.Message}\n{one.Help}\n"));
        Assert.All(fixture.ExpectedWords, expected => Assert.Contains(expected, words, StringComparison.Ordinal));
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
}
