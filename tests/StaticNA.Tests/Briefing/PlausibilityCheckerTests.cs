namespace StaticNA.Tests;

/// <summary>What must not be reported, since it can be right; what is reported stands in the fixtures of the codes.</summary>
public sealed class PlausibilityCheckerTests : IDisposable
{
    private readonly WrittenBriefing _written = new();

    public void Dispose() => _written.Dispose();

    [Theory]
    [InlineData("dated: 2015-06\npublished: 2015-06-30\nretrieved: 2015-06-30\n")]
    [InlineData("dated: 2015-06-02\npublished: 2015-06-01\n")]
    [InlineData("dated: 2016~\npublished: 2015\n")]
    [InlineData("dated: 2016\npublished: 2015?\n")]
    [InlineData("published: 2016\nretrieved: 2021-03-01\n")]
    [InlineData("dated: 2014/..\npublished: 2015\n")]
    [InlineData("dated: 2015\npublished: ../2013\n", true)]
    public void Dates_of_a_source_that_can_be_right_are_not_reported(string keys, bool isReported = false)
    {
        _written.Source("lantern", keys);

        Assert.Equal(isReported ? ["SNA0901"] : [], Codes());
    }

    [Theory]
    [InlineData("dated: 2015-03-01\n", false)]
    [InlineData("dated: 2015-02-28\n", true)]
    [InlineData("dated: 2015-02~\n", false)]
    [InlineData("dated: 2015-02\ndated-basis: inferred\ndated-note: From its byline.\n", false)]
    [InlineData("dated: 2015-02\npublished: 2015\n", false)]
    [InlineData("published: 2015-02\n", true)]
    [InlineData("retrieved: 2015-02\n", false)]
    public void Entry_held_after_its_only_source_is_reported_if_that_is_certain(string keys, bool isReported)
    {
        _written.Source("lantern", keys);
        _written.Entry("2015-03-02", "talks", "status: held\n");

        Assert.Equal(isReported ? ["SNA0901"] : [], Codes());
    }

    [Theory]
    [InlineData("2015-03-02", "status: planned\n")]
    [InlineData("2015-03-02", "status: unknown\n")]
    [InlineData("2015-03-02?", "status: held\n")]
    [InlineData("2015", "status: held\n")]
    public void Entry_that_may_lie_before_its_source_or_was_only_announced_is_in_order(string date, string keys)
    {
        _written.Source("lantern", "dated: 2015-02\n");
        _written.Entry(date, "talks", keys);

        Assert.DoesNotContain("SNA0901", Codes());
    }

    [Fact]
    public void One_source_without_a_date_can_report_what_the_others_can_not()
    {
        _written.Source("lantern", "dated: 2015-02\n");
        _written.Source("beacon", "");
        _written.Entry("2015-03-02", "talks", "status: held\n", "They met [@beacon ¶1].\n");

        Assert.Empty(Codes());
    }

    [Theory]
    [InlineData("2020-12-31", false)]
    [InlineData("2021-01-01", false)]
    [InlineData("2021-01-02", true)]
    [InlineData("2021?", false)]
    [InlineData("2020/2021", false)]
    public void What_took_place_after_the_day_of_which_the_site_speaks_is_reported(string date, bool isReported)
    {
        _written.Entry(date, "talks", "status: held\n");

        Assert.Equal(isReported ? ["SNA0901"] : [], Codes());
    }

    [Theory]
    [InlineData("2019-12-31", true)]
    [InlineData("2019-12-31?", false)]
    [InlineData("2019~", false)]
    [InlineData("2020", false)]
    [InlineData("2019/..", false)]
    public void Plan_is_reported_once_the_whole_of_its_date_has_passed(string date, bool isReported)
    {
        _written.Entry(date, "talks", "status: planned\n");

        Assert.Equal(isReported ? ["SNA0903"] : [], Codes());
    }

    [Theory]
    [InlineData("open", "2019", true)]
    [InlineData("open", "2019?", false)]
    [InlineData("open", "2020", false)]
    [InlineData("unknown", "2019", false)]
    public void Open_commitment_is_reported_once_the_whole_of_its_due_date_has_passed(string status, string due, bool isReported)
    {
        _written.Entry("2015", "talks", "commitments:\n"
            + $"  - {{id: dredging, parties: [CA], text: Dredge., due: \"{due}\", status: {status}, sources: [lantern ¶1]}}\n");

        Assert.Equal(isReported ? ["SNA0904"] : [], Codes());
    }

    [Theory]
    [InlineData("{role: minister  of Docks, for: CA, source: lantern, passage: 1}")]
    [InlineData("{role: Minister of Docks, source: lantern, passage: 1}")]
    [InlineData("{role: Minister of Docks, for: CA, date: 2015, source: lantern, passage: 1}")]
    [InlineData("{role: Minister of Docks, for: CA, date: 2015-01/2015-03-02, source: lantern, passage: 1}")]
    [InlineData("{role: Minister of Docks, for: CA, date: 2016~, source: lantern, passage: 1}")]
    [InlineData("{role: Minister of Docks, for: CA, date: 2014, source: lantern, passage: 1}", "{role: Minister of Docks, source: lantern, passage: 2}")]
    public void Role_that_is_or_may_be_attested_for_then_is_not_reported(params string[] attested)
    {
        _written.Write("people.yml", "ada-quill:\n  name: Ada Quill\n  attested:\n" + string.Concat(attested.Select(one => $"    - {one}\n")));
        _written.Entry("2015-03-02", "talks", "participants: [{person: ada-quill, role: Minister of Docks, for: CA}]\n");

        Assert.Empty(Codes());
    }

    [Theory]
    [InlineData("2015-03-02", "", "{person: ada-quill}")]
    [InlineData("2015-03-02", "", "{person: bo-reed, role: Minister of Docks}")]
    [InlineData("2015-03-02", "", "{office: Minister of Docks, role: Minister, for: CA}")]
    [InlineData("2021-03-02", "status: planned\n", "{person: ada-quill, role: Minister of Docks}")]
    public void Participant_without_a_role_a_name_or_a_record_or_of_what_is_only_planned_is_not_looked_at(string date, string keys, string participant)
    {
        _written.Write("people.yml", "ada-quill:\n  name: Ada Quill\n  attested: [{role: Envoy, source: lantern, passage: 1}]\nbo-reed: {name: Bo Reed}\n");
        _written.Entry(date, "talks", $"{keys}participants: [{participant}]\n");

        Assert.Empty(Codes());
    }

    private IEnumerable<string> Codes()
    {
        var found = new DiagnosticBag();
        Briefing briefing = _written.Build();
        Assert.Empty(_written.Found);
        PlausibilityChecker.Check(briefing, found);
        return found.ToSortedList().Select(one => one.Rule.Code);
    }
}
