namespace StaticNA.SiteTests.HouseRules;

public sealed class WordRunsTests
{
    [Fact]
    public void Nine_words_in_a_row_are_found_whatever_stands_between_them() =>
        Assert.Equal(("two three four five six seven eight nine ten", "a"),
            Runs().FirstIn("Zero: two three, FOUR five—six\n> seven eight nine “ten” twelve"));

    [Fact]
    public void Eight_words_in_a_row_are_not() =>
        Assert.Null(Runs().FirstIn("two three four five six seven eight nine"));

    [Fact]
    public void Names_may_be_written_out()
    {
        var runs = new WordRuns(["The Long Commission on All Things Near and Far", "Farland"]);
        runs.Learn("a", "the Long Commission on All Things Near and Far and Farland and the rest");

        Assert.Null(runs.FirstIn("The Long Commission on All Things Near and Far and Farland"));
        Assert.NotNull(runs.FirstIn("All Things Near and Far and Farland and the rest"));
    }

    private static WordRuns Runs()
    {
        var runs = new WordRuns([]);
        runs.Learn("a", "One two three four five six seven eight nine ten eleven.");
        return runs;
    }
}
