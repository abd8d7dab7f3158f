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
    public void Names_with_a_near_word_are_suggested() => Assert.Equal(
        "did you mean 'border-security' or 'security-and-crime'?",
        Suggestion.Sentence("securty", ["trade", "security-and-crime", "border-security"]));

    [Fact]
    public void Of_many_names_a_few_are_listed_those_that_share_a_word_first()
    {
        IEnumerable<string> many = Enumerable.Range(10, 40).Select(number => $"entry-{number}").Append("zeta-ministers-meeting");

        string sentence = Suggestion.Sentence("hemispheric-ministers", many);

        Assert.StartsWith("41 are known, among them zeta-ministers-meeting, entry-10, ", sentence, StringComparison.Ordinal);
        Assert.EndsWith(", entry-16", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_near_name_the_known_ones_are_listed() =>
        Assert.Equal("known are: summary, title", Suggestion.Sentence("xyz", ["title", "summary"]));
}
