namespace StaticNA.Tests;

/// <summary>What is kept of invented pages, and what is left out for which reason.</summary>
public sealed class DocumentAnalyzerTests
{
    private const string Body = """
        The harbour ministers met on the quay and agreed on a plan for the northern cranes.

        They will meet again in spring, and they hope that the fog has lifted by then.


        """;

    [Theory]
    [InlineData("We use cookies to make this site better. You can accept or refuse them.", "cookie or privacy notice")]
    [InlineData("Nous utilisons des cookies pour améliorer ce site.", "cookie or privacy notice")]
    [InlineData("Share this on Facebook", "share bar")]
    [InlineData("Sign up for our newsletter and have the news every day.", "sign-up prompt")]
    [InlineData("Your email address will not be published. Required fields are marked *", "comments or comment form")]
    [InlineData("© 2016 The Quay. All rights reserved.", "footer or note on the page")]
    [InlineData("Photo: Ana Brook / The Quay", "photo credit")]
    [InlineData("Home > News > Harbours", "headline, link or label: no sentence")]
    [InlineData("Ana Brook is a reporter for The Quay and covers harbours.", "note on the author")]
    [InlineData("By Ana Brook", "byline or date line")]
    [InlineData("Published 4 May 2016", "byline or date line")]
    [InlineData("0:00 / 3:41", "player control")]
    [InlineData("XL", "size picker")]
    [InlineData("Abonnez-vous pour lire la suite.", "sign-up prompt")]
    [InlineData("Recibe cada mañana el boletín de los muelles.", "sign-up prompt")]
    [InlineData("Ana Brook contributed to this report.", "credit of those who worked on it")]
    [InlineData("An earlier version of this article gave another day.", "note on a correction")]
    [InlineData("Write to the quay: post@quay.example.", "footer or note on the page")]
    [InlineData("Link copied!", "share bar")]
    [InlineData("Type your thoughts...", "headline, link or label: no sentence")]
    [InlineData("The harbour ministers met on the quay", "repeats line 1")]
    public void Furniture_after_the_text_is_left_out_with_its_reason(string line, string reason)
    {
        DocumentAnalysis analysis = Analyze(Body + line + "\n");

        Assert.Equal([1, 3], Passages(analysis));
        string found = analysis.Blocks[^1].LeftOutBecause!;
        Assert.True(found == reason || reason.StartsWith("repeats", StringComparison.Ordinal), found);
    }

    [Theory]
    [InlineData("“No,” she said.")]
    [InlineData("Search teams found nothing.")]
    [InlineData("The minister said that a share of the fish goes to the home port.")]
    [InlineData("Comments by the pilots were noted, and their work was praised.")]
    [InlineData("It was agreed to build a quay.[3]")]
    [InlineData("It was signed on 3 June 2014.")]
    [InlineData("By this plan, the ministers will:")]
    [InlineData("The committee reports on 9 November.")]
    [InlineData("Nothing moved without prior permission.")]
    public void Sentences_stay(string line) => Assert.Equal([1, 3, 5], Passages(Analyze(Body + line + "\n")));

    [Fact]
    public void Items_of_a_list_that_the_text_introduces_are_passages()
    {
        DocumentAnalysis analysis = Analyze(Body + "The ministers will:\n- build two quays\n- mend the cranes; and\n- meet again\n");

        Assert.Equal([1, 3, 5, 6, 7, 8], Passages(analysis));
    }

    [Fact]
    public void Lines_broken_at_a_width_are_one_passage() => Assert.Equal(["1-3", "5-6"], Analyze("""
        The harbour ministers met on the quay in the fog and agreed
        on a plan for the northern cranes, which are old and rusty,
        and for the ropes.

        They will meet again in spring, and they hope that the fog
        has lifted by then.
        """).Passages.Select(RecordWriter.RangeOf));

    [Fact]
    public void Comments_and_related_headlines_go_on_to_the_end() => Assert.Equal([1, 3], Passages(Analyze(
        Body + "Related articles\nCranes Fall in Storm\nRopes Are Back\n\n2 Comments\n\nI think that ropes are good.\n\nSo do I.\n")));

    [Fact]
    public void Text_goes_on_after_a_box_of_headlines() => Assert.Equal([1, 3, 9, 11], Passages(Analyze(Body
        + "Related\n\nCranes Fall in Storm\n\nThe pilots, too, were there and spoke of ropes for an hour.\n\nThen all went home.\n")));

    [Fact]
    public void Byline_before_a_paragraph_is_parted_from_it()
    {
        DocumentAnalysis analysis = Analyze("Office of Quays, 05/14/2016 – " + Body);

        Assert.Equal("1:31", RecordWriter.RangeOf(analysis.Passages.First()));
        Assert.Equal(("05/14/2016", "2016-05-14", "byline"), (analysis.Dates[0].Written, analysis.Dates[0].Readings, analysis.Dates[0].Place));
    }

    [Fact]
    public void Place_before_a_paragraph_stays() =>
        Assert.Equal("1", RecordWriter.RangeOf(Analyze("Halifax — " + Body).Passages.First()));

    [Theory]
    [InlineData("Jan. 31, 2015", "2015-01-31")]
    [InlineData("31 January 2015", "2015-01-31")]
    [InlineData("13 juin 2022", "2022-06-13")]
    [InlineData("13 de junio de 2022", "2022-06-13")]
    [InlineData("2022-06-13", "2022-06-13")]
    [InlineData("06/07/2022", "2022-06-07 or 2022-07-06")]
    public void Dates_are_read_in_several_forms(string written, string readings)
    {
        DateCandidate date = Assert.Single(DateFinder.Find($"é on {written}, they met", 4));

        Assert.Equal((4, 6, written, readings), (date.Line, date.Column, date.Written, date.Readings));
    }

    [Theory]
    [InlineData("30 February 2015")]
    [InlineData("Room 12 2015")]
    [InlineData("99/99/2015")]
    public void What_is_no_date_is_not_read(string text) => Assert.Empty(DateFinder.Find(text, 1));

    [Theory]
    [InlineData("en", "The ministers of the three countries met and spoke with the pilots.")]
    [InlineData("fr", "Les ministres des trois pays se sont réunis dans le port et ont parlé avec les pilotes.")]
    [InlineData("es", "Los ministros de los tres países se reunieron en el puerto y hablaron con los pilotos.")]
    [InlineData(null, "Halifax 2016")]
    public void Language_is_told_by_small_words(string? language, string text) =>
        Assert.Equal(language, LanguageGuesser.Guess([text]));

    [Fact]
    public void Title_is_the_line_that_speaks_of_what_the_text_speaks_of()
    {
        DocumentAnalysis analysis = Analyze("World Sports Weather\n\nHarbour ministers agree on cranes\n\nStaff writers\n\n" + Body);

        Assert.Equal(("Harbour ministers agree on cranes", 3), (analysis.Title, analysis.TitleLine));
    }

    [Fact]
    public void Html_chrome_is_told_by_the_markup()
    {
        DocumentAnalysis analysis = DocumentAnalyzer.Analyze("""
            <html lang="fr"><body><div class="cookie-banner"><p>This is here. It is long enough.</p></div>
            <main><div class="post social-wide"><h1>Cranes</h1><p>They met.<br><br>They spoke of ropes.</p><ul><li><a href="/">Ropes</a></li></ul>
            <figure><figcaption>The quay is seen.</figcaption></figure><script>var x = "Not this.";</script></div></main>
            <div id="comments"><article><p>I like it.</p></article></div></body></html>
            """, DocumentFormat.Html);

        Assert.Equal(["They met.", "They spoke of ropes."], analysis.Passages.Select(block => block.Block.Text));
        Assert.Equal(("fr", "Cranes"), (analysis.Language, analysis.Title));
        Assert.DoesNotContain("Not this", analysis.Document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Form_around_the_whole_page_is_no_form() => Assert.Equal(["They met.", "They spoke of ropes."], Html(
        "<form><h1>Cranes</h1><p>They met.</p><p>They spoke of ropes.</p><form><input></form></form>"));

    [Fact]
    public void What_stands_outside_the_main_part_is_left_out() => Assert.Equal(["They met on the quay in the fog."], Html(
        "<div><p>Our report is out.</p></div><main><h1>Cranes</h1><p>They met on the quay in the fog.</p></main><p>We print.</p>"));

    [Fact]
    public void Line_break_ends_a_line_of_its_own_but_not_the_line_of_a_paragraph() => Assert.Equal(
        ["They met on the quay of the northern harbour, as was agreed before, and spoke of ropes."],
        Html("<div>Letters<br>They met on the quay of the northern harbour, as was agreed before,<br>and spoke of ropes.<br>"
            + "<a href='/'>Back to the index</a></div>"));

    [Fact]
    public void Row_of_a_table_is_a_line_that_is_left_out()
    {
        DocumentAnalysis analysis = DocumentAnalyzer.Analyze(
            "<p>They met on the quay.</p><table><tr><th>Quay<th>Cranes<tr><td>North<td>4</table>", DocumentFormat.Html);

        Assert.Equal(
            [(3, "Quay | Cranes"), (5, "North | 4")],
            analysis.Blocks.Where(block => block.LeftOutBecause == "table").Select(block => (block.Block.StartLine, block.Block.Text)));
    }

    [Fact]
    public void Lead_that_stands_apart_is_the_one_left_out_of_two() => Assert.Equal([4, 6, 8], Passages(Analyze(
        "They met on the quay.\nBy Ana Brook\nPhoto: Ana Brook\nThey met on the quay.\n\nThey spoke of ropes.\n\nThen all left.\n")));

    [Fact]
    public void Short_sentence_in_a_box_of_furniture_belongs_to_it() => Assert.Equal([1, 3], Passages(Analyze(
        Body + "Listen to this article\n0:00 / 3:41\nIt is read by somebody.\n")));

    [Fact]
    public void What_follows_the_end_is_left_out() => Assert.Equal([1, 3], Passages(Analyze(
        Body + "-- END --\n\nThe Quay has seven members.\n")));

    [Fact]
    public void Markdown_signs_do_not_hide_sentences()
    {
        DocumentAnalysis analysis = DocumentAnalyzer.Analyze(
            "# Cranes\n\nThey **met** on the [quay](x.md).*\n\n> They spoke\n> of ropes.\n\nUnderlined\n---\n\n![x](y.png)\n", DocumentFormat.Markdown);

        Assert.Equal(["3", "5-6"], analysis.Passages.Select(RecordWriter.RangeOf));
    }

    private static IEnumerable<string> Html(string page) =>
        DocumentAnalyzer.Analyze(page, DocumentFormat.Html).Passages.Select(passage => passage.Block.Text);

    private static DocumentAnalysis Analyze(string text) => DocumentAnalyzer.Analyze(text, DocumentFormat.PlainText);

    private static int[] Passages(DocumentAnalysis analysis) => [.. analysis.Passages.Select(block => block.Block.StartLine)];
}
