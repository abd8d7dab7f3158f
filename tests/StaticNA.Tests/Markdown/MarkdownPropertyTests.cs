using FsCheck;
using FsCheck.Fluent;

namespace StaticNA.Tests;

public sealed class MarkdownPropertyTests
{
    private static readonly string[] Pieces =
    [
        "*", "_", "**", "[", "]", "(", ")", "[@", "dock ¶3]", "[@quay ¶3-4]", " \"calm…sea\"]", "[^1]", "[^1]:",
        "[^2]: ", "[x]:", "http://a.example", "javascript:", "entry:island-summit", "../2015/", "#sea", "!", "|", "\n",
        "\n\n", "\n-|-\n", "\n- ", "\n> ", "\n1. ", "`", "\n```\n", "    ", "\t", "<", ">", "&#7;", "&#xD800;", "&amp;",
        "&quot;", "\\", "\n##", "\n## ", "a", "é", "\ud83d", "\ude00", "\r", "\r\n", " ", "~", "=", "\n---\n", "\"",
        "'", "\"onclick=\"", "<script>", "\u202e", "^", "{", "}", "\u0001",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(string.Concat).Resize(120).ToArbitrary();

    // One seed, so that a run on one machine tells the same as on another.
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(3_000).WithReplay(20_150_131, 3);

    [Fact]
    public void Any_text_is_read_into_safe_html() =>
        Prop.ForAll(Texts, text => SafeHtml.Check(BodyFixture.Read(text))).Check(Fixed);

    [Fact]
    public void Any_mistake_and_citation_lies_in_the_text() =>
        Prop.ForAll(Texts, text =>
        {
            string[] lines = text.Split('\n');
            var read = BodyFixture.Read(text);
            Assert.All(read.Diagnostics, found =>
                Assert.InRange(found.Location.Column, 1, lines[found.Location.Line - 1].Length + 1));
            Assert.All(read.Body.Citations, citation =>
            {
                string line = lines[citation.Location.Line - 1];
                int start = citation.Location.Column - 3;
                Assert.Equal("[@" + citation.Source, line[start..(start + 2 + citation.Source.Length)]);
                Assert.Equal('3', lines[citation.PassagesLocation.Line - 1][citation.PassagesLocation.Column - 1]);
            });
        }).Check(Fixed);

    [Fact]
    public void Any_uncited_sentence_lies_in_the_text() =>
        Prop.ForAll(Texts, text =>
        {
            string[] lines = text.Split('\n');
            Assert.All(UncitedSentencesTests.Read(text + " A rose. B fell", "en").Body.Uncited, sentence =>
            {
                Assert.NotEqual("", sentence.Text.Trim(' '));
                Assert.InRange(sentence.Location.Line, 11, lines.Length + 10);
            });
        }).Check(Fixed);

    [Fact]
    public void Reading_a_text_twice_gives_the_same() =>
        Prop.ForAll(Texts, text =>
        {
            MarkdownReader reader = BodyFixture.Reader();
            Assert.Equal(BodyFixture.Read(reader, text).Html, BodyFixture.Read(reader, text).Html);
        }).Check(Fixed);
}
