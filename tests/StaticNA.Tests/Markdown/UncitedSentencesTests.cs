using System.Collections.Immutable;

namespace StaticNA.Tests;

/// <summary>Which sentences of a body stand without a citation.</summary>
public sealed class UncitedSentencesTests
{
    [Theory]
    [InlineData("A rose. B fell.", "A rose.", "B fell.")]
    [InlineData("A rose [@dock ¶1]. B fell.", "B fell.")]
    [InlineData("A rose. [@dock ¶1] B fell.", "B fell.")]
    [InlineData("A rose.[@dock ¶1] B fell.", "B fell.")]
    [InlineData("A rose.\n[@dock ¶1]\nB fell.", "B fell.")]
    [InlineData("[@dock ¶1] A rose. B fell.", "B fell.")]
    [InlineData("A rose. B fell. C stayed [@dock ¶1].")]
    [InlineData("A rose. B fell. [@dock ¶1]")]
    [InlineData("A rose [@dock ¶1]. B fell [@dock ¶2]. C stayed.", "C stayed.")]
    [InlineData("A rose.\n\nB fell [@dock ¶1].", "A rose.")]
    public void Citation_stands_for_what_comes_before_it_in_its_paragraph(string text, params string[] uncited) =>
        AssertUncited(text, uncited);

    [Theory]
    [InlineData("- A rose.\n- B fell [@dock ¶1].", "A rose.")]
    [InlineData("Three things [@dock ¶1]:\n\n- A rose.\n- B fell.")]
    [InlineData("Three things: [@dock ¶1]\n\n1. A rose.\n2. B fell.")]
    [InlineData("Three things:\n\n- A rose.", "Three things:", "A rose.")]
    [InlineData("Three things [@dock ¶1].\n\n- A rose.", "A rose.")]
    [InlineData("It is so [@dock ¶1]. Three things:\n\n- A rose.", "Three things:", "A rose.")]
    [InlineData("Three things [@dock ¶1]:\n\n- A rose.\n\nB fell.", "B fell.")]
    [InlineData("- Ports [@dock ¶1]:\n  - A rose.\n- B fell.", "B fell.")]
    public void Introduction_that_ends_in_a_colon_stands_for_its_list(string text, params string[] uncited) =>
        AssertUncited(text, uncited);

    [Theory]
    [InlineData("| port | ships |\n|-|-|\n| Halifax | 12 |\n| Boston | 9 [@dock ¶1] |", "Halifax | 12")]
    [InlineData("In ships [@dock ¶1]:\n\n| port | ships |\n|-|-|\n| Halifax | 12 |")]
    public void Row_of_a_table_needs_one_citation_and_its_head_none(string text, params string[] uncited) =>
        AssertUncited(text, uncited);

    [Theory]
    [InlineData("> A rose. B fell.", "A rose.", "B fell.")]
    [InlineData("> A rose. B fell [@dock ¶1].")]
    [InlineData("It says [@dock ¶1]:\n\n> A rose.")]
    [InlineData("## In 2015\n\n```\nA rose in 2015.\n```\n\n    Indented in 2015.\n\n---")]
    [InlineData("It has `12 ships` in it.", "It has `…` in it.")]
    [InlineData("`A` — see. `B`. Then `C`", "`…` — see. `…`.", "Then `…`")]
    [InlineData("*A **rose*** [to](entry:island-summit) 5 &amp; 6. \\[B.", "A rose to 5 & 6.", "[B.")]
    public void Quotations_count_as_text_and_headings_and_code_do_not(string text, params string[] uncited) =>
        AssertUncited(text, uncited);

    [Theory]
    [InlineData("A rose.[^1] B fell.\n\n[^1]: See it [@dock ¶1].", "B fell.")]
    [InlineData("A rose.[^1] B fell.\n\n[^1]: In <https://example.org/a>, of 2015.", "B fell.")]
    [InlineData("A rose.[^1]\n\n[^1]: In [a report](https://example.org/a) of 2015.")]
    [InlineData("A rose.[^1]\n\n[^1]: It was 2015.", "A rose.", "It was 2015.")]
    [InlineData("A rose.[^1]\n\n[^1]: See [it](entry:island-summit).", "A rose.", "See it.")]
    public void Footnote_that_says_where_it_is_from_is_as_good_as_a_citation(string text, params string[] uncited) =>
        AssertUncited(text, uncited);

    [Theory]
    [InlineData("en", "From elsewhere: A rose in 2015 (Gazette, 2016). B fell.")]
    [InlineData("en", "From elsewhere: A rose, says [a report](https://example.org/).")]
    [InlineData("en", "From elsewhere (Gazette):\n\n- A rose.", "From elsewhere (Gazette):", "A rose.")]
    [InlineData("en", "From elsewhere: by the Gazette (2016):\n\n- A rose.")]
    [InlineData("en", "From elsewhere: A rose in 2015.", "From elsewhere: A rose in 2015.")]
    [InlineData("en", "From elsewhere A rose (Gazette).", "From elsewhere A rose (Gazette).")]
    [InlineData("fr", "Autre source\u00A0: A a augmenté (Gazette).")]
    [InlineData("es", "Otra fuente: A subió (Gaceta).")]
    [InlineData("es", "From elsewhere: A rose (Gazette).", "From elsewhere: A rose (Gazette).")]
    public void Paragraph_from_elsewhere_must_say_where_it_was_found(string language, string text, params string[] uncited) =>
        Assert.Equal(uncited, Find(text, language).Select(sentence => sentence.Text));

    [Theory]
    [InlineData("Here is it [@dock ¶1]. @It *rose*.")]
    [InlineData("- Here [@dock ¶1].\n\n  @It rose\n  again.")]
    [InlineData("> Here &amp; there\n> [@dock ¶1].\n> @It rose.")]
    [InlineData("| a | b |\n|-|-|\n| @It | 2 |")]
    [InlineData("*a* \\* `b` [@dock ¶1]. *@It* rose.")]
    public void Sentence_is_found_where_it_starts(string text)
    {
        int at = text.IndexOf("@It", StringComparison.Ordinal);
        int line = text[..at].Count(letter => letter == '\n');
        int column = at - (text.LastIndexOf('\n', at) + 1);

        UncitedSentence found = Assert.Single(Find(text.Remove(at, 1), "en"));

        Assert.Equal(new SourceLocation(BodyFixture.File, line + 11, column + 1), found.Location);
    }

    [Fact]
    public void Build_does_not_look_for_sentences() => Assert.Empty(BodyFixture.ReadClean("A rose in 2015.").Body.Uncited);

    /// <summary>Reads a body from line 11, as a check of the coverage does.</summary>
    internal static BodyFixture Read(string text, string language)
    {
        var context = new MarkdownContext(
            SiteAddress.Parse("https://example.org/base/")!, BodyFixture.Routes, true, BodyFixture.Labels)
        {
            Uncited = new UncitedSentences(language),
        };
        return BodyFixture.Read(new MarkdownReader(context), text, firstLine: 11);
    }

    private static void AssertUncited(string text, string[] uncited) =>
        Assert.Equal(uncited, Find(text, "en").Select(sentence => sentence.Text));

    private static ImmutableArray<UncitedSentence> Find(string text, string language)
    {
        BodyFixture read = Read(text, language);
        Assert.Empty(read.Diagnostics);
        return read.Body.Uncited;
    }
}
