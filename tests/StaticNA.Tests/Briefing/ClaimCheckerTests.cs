namespace StaticNA.Tests;

public sealed class ClaimCheckerTests : IDisposable
{
    private readonly WrittenBriefing _written = new();

    public void Dispose() => _written.Dispose();

    [Theory]
    [InlineData("value: 14, unit: cranes")]
    [InlineData("value: 12, unit: tall cranes")]
    [InlineData("value: 12, unit: cranes, relation: under")]
    [InlineData("value: 12, unit: cranes, also: {value: 9, unit: tons}", "value: 12, unit: cranes, also: {value: 8, unit: tons}")]
    public void Figures_of_one_key_that_differ_are_reported_at_the_later_entry(
        string later, string earlier = "value: 12, unit: cranes")
    {
        Figures(earlier, later);

        _written.Build();

        Diagnostic found = Assert.Single(_written.Found);
        Assert.Equal("SNA0516", found.Rule.Code);
        Assert.Equal("input/entries/2016/later.md:9:72", $"{found.Location}");
        Assert.Contains("input/entries/2016/later.md", found.Message, StringComparison.Ordinal);
        Assert.Contains("input/entries/2015/earlier.md:9:72", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value: 12.0, unit: Cranes")]
    [InlineData("value: 12, unit: cranes, also: {value: 9, unit: tons}")]
    [InlineData("value: 9, unit: tons, also: {value: 12, unit: cranes}")]
    [InlineData("value: 14, unit: cranes, year: 2016")]
    public void Figures_that_agree_or_are_of_another_year_are_not_reported(string later)
    {
        Figures("value: 12, unit: cranes", later);

        _written.Build();

        Assert.Empty(_written.Found);
    }

    [Theory]
    [InlineData("cranes")]
    [InlineData("CRANES IN PORT")]
    public void Accounts_of_either_entry_excuse_figures_that_differ(string field)
    {
        Figures("value: 12, unit: cranes", "value: 14, unit: cranes", "accounts:\n"
            + $"  - {{field: {field}, value: twelve, source: lantern, passage: 1}}\n"
            + $"  - {{field: {field}, value: fourteen, source: lantern, passage: 2}}\n");

        _written.Build();

        Assert.Empty(_written.Found);
    }

    [Theory]
    [InlineData("2016", "2016-05")]
    [InlineData("2016-05", "2016")]
    [InlineData("2015", "2019-12-31")]
    public void History_that_may_be_in_order_is_not_reported(string first, string second)
    {
        History("kept", $"{{date: {first}, status: open, sources: [lantern ¶2]}}", $"{{date: {second}, status: kept, sources: [lantern ¶2]}}");

        _written.Build();

        Assert.Empty(_written.Found);
    }

    [Fact]
    public void Change_that_can_not_be_read_is_reported_once()
    {
        History("kept", "{date: soon, status: kept, sources: [lantern ¶2]}");

        _written.Build();

        Assert.Equal(["SNA0206"], _written.Found.Select(found => found.Rule.Code));
    }

    [Theory]
    [InlineData("kept")]
    [InlineData("partly-kept")]
    [InlineData("lapsed")]
    [InlineData("superseded")]
    public void Status_that_no_change_gives_is_an_error(string status)
    {
        History(status);

        _written.Build();

        Assert.Equal(["SNA0512"], _written.Found.Select(found => found.Rule.Code));
    }

    private void Figures(string earlier, string later, string more = "")
    {
        _written.Entry("2015", "earlier", $"figures:\n  - {{key: cranes, label: Cranes in port, sources: [lantern ¶2], {earlier}}}\n");
        _written.Entry("2016", "later", $"figures:\n  - {{key: cranes, label: Cranes in port, sources: [lantern ¶2], {later}}}\n{more}");
    }

    private void History(string status, params string[] changes) => _written.Entry(
        "2015-06", "pact",
        $"commitments:\n  - id: dredging\n    parties: [CA]\n    text: Dredge.\n    status: {status}\n    sources: [lantern ¶2]\n"
        + (changes.Length == 0 ? "" : "    history:\n" + string.Concat(changes.Select(change => $"      - {change}\n"))));
}
