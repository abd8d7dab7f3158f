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

    [Fact]
    public void White_space_of_any_kind_and_length_is_one_space()
    {
        IEnumerable<char> all = Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(char.IsWhiteSpace);

        Assert.All(all, space => Assert.Equal(
            ["- One two, three four"],
            TextsOfHtml($"<p>{space}One{space}two, {space}<em>{space} three</em>{space} {space}<br />four{space}</p>{space}")));
    }

    [Fact]
    public void References_to_characters_are_what_they_stand_for() =>
        Assert.Equal(
            ["- A & “B” <c> \"d\" 😀 & e", "x&y f"],
            TextsOfHtml("<p>A &amp; &ldquo;B&#8221; &lt;c&gt; &quot;d&quot;&nbsp; &#128512; & e</p><h2 id=\"x&amp;y\">f</h2>"));

    private static IEnumerable<string> TextsOfHtml(string html) =>
        Describe(MarkdownBody.Empty with { Html = RenderedHtml.Trusted(html) });

    private static IEnumerable<string> TextsOf(string body) => Describe(BodyFixture.ReadClean(body).Body);

    private static IEnumerable<string> Describe(MarkdownBody body) =>
        RenderedText.Of(body).Select(text => $"{text.Anchor ?? "-"} {text.Text}");
}
