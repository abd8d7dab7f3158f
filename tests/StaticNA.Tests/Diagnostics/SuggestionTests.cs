namespace StaticNA.Tests;

public class SuggestionTests
{
    [Theory]
    [InlineData("summery", "summary")]
    [InlineData("tilte", "title")]
    [InlineData("Title", "title")]
    [InlineData("xyz", null)]
    public void The_nearest_name_is_suggested_only_when_it_may_be_a_slip(string written, string? expected) =>
        Assert.Equal(expected, Suggestion.Nearest(written, ["title", "summary", "themes"]));

    [Fact]
    public void Without_a_near_name_the_known_ones_are_listed() =>
        Assert.Equal("known are: summary, title", Suggestion.Sentence("xyz", ["title", "summary"]));
}
