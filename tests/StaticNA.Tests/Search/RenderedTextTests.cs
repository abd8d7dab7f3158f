namespace StaticNA.Tests;

public class RenderedTextTests
{
    [Fact]
    public void Each_block_is_a_text_under_the_heading_above_it()
    {
        const string Body = """
            One & two, with *stress*
            over two lines.

            ## What <followed>

            - First
            - [Second](https://example.com/)

            | A | B |
            |---|---|
            | 1 | 2 |
            """;

        Assert.Equal(
            [
                "- One & two, with stress over two lines.", "what-followed What <followed>", "what-followed First", "what-followed Second",
                "what-followed A", "what-followed B", "what-followed 1", "what-followed 2",
            ],
            TextsOf(Body));
    }

    [Fact]
    public void Citations_are_left_out_with_the_space_before_them() =>
        Assert.Equal(["- They met. They parted, too."], TextsOf("They met [@gazette ¶1]. They parted [@gazette ¶2] [@gazette ¶3], too."));

    [Fact]
    public void Words_cut_from_documents_are_not_in_it()
    {
        const string Body = """
            Before.

            ```quote
            speaker: northland
            source: gazette
            passage: 1
            spans: [{start: "Both sides", end: "the bridge"}]
            ```

            After.
            """;

        Assert.Equal(["- Before.", "- After."], TextsOf(Body));
    }

    private static IEnumerable<string> TextsOf(string body) =>
        RenderedText.Of(BodyFixture.ReadClean(body).Body).Select(text => $"{text.Anchor ?? "-"} {text.Text}");
}
