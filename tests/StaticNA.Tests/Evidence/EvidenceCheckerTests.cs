using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StaticNA.Tests;

public sealed class EvidenceCheckerTests : IDisposable
{
    private const string Lantern = "The Lantern\nThe minister said that open water means open doors.\nThey met again.\n";

    private readonly WrittenBriefing _written = new();

    public void Dispose() => _written.Dispose();

    [Fact]
    public void Without_documents_nothing_is_checked()
    {
        _written.Source("lantern", Record("lantern.txt", Lantern, "2, 3"));
        _written.Entry("2015", "quoting", Quote("lantern", 1, ("nothing of", "the kind")));

        Evidence evidence = _written.Check();

        Assert.Empty(_written.Found);
        Assert.False(evidence.IsChecked);
        Assert.Empty(evidence.Quotations);
    }

    [Fact]
    public void Required_evidence_without_documents_is_an_error_of_the_site()
    {
        Evidence evidence = _written.Check(EvidencePolicy.Require);

        Assert.False(evidence.IsChecked);
        Assert.Equal(["SNA0509 input/site.yml:1:1"], Found());
    }

    [Fact]
    public void Missing_document_is_a_warning_and_its_quotations_have_no_words()
    {
        _written.Document("other.txt", "Other.");
        _written.Source("lantern", Record("lantern.txt", Lantern, "2, 3"));
        _written.Entry("2015", "quoting", Quote("lantern", 1, ("open water", "open doors")));

        Evidence evidence = _written.Check();

        Assert.Equal(["SNA0501 input/sources/lantern.md:5:9"], Found());
        Assert.Equal(Severity.Warning, _written.Found[0].Rule.Severity);
        Assert.Equal((0, 1, 0), (evidence.Documents, evidence.DocumentsRecorded, evidence.CitationsChecked));
        Assert.Empty(evidence.Quotations);
    }

    [Fact]
    public void Missing_document_is_one_error_when_evidence_is_required()
    {
        _written.Document("other.txt", "Other.");
        _written.Source("lantern", Record("lantern.txt", Lantern, "2, 3"));

        _written.Check(EvidencePolicy.Require);

        Assert.Equal(["SNA0509 input/sources/lantern.md:5:9"], Found());
    }

    [Theory]
    [InlineData(EvidencePolicy.CheckIfPresent)]
    [InlineData(EvidencePolicy.Require)]
    public void Document_that_has_changed_is_reported_with_both_sums(object policy)
    {
        _written.Source("lantern", Record("lantern.txt", Lantern, "2, 3"));
        _written.Document("lantern.txt", Lantern + "More.\n");

        _written.Check((EvidencePolicy)policy);

        Assert.Equal(["SNA0502 input/sources/lantern.md:6:11"], Found());
        Assert.Contains(Sum(Lantern), _written.Found[0].Message, StringComparison.Ordinal);
        Assert.Contains(Sum(Lantern + "More.\n"), _written.Found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Quoted_words_are_cut_from_the_document_a_piece_per_span()
    {
        Publish("lantern", Lantern, "2, 3", "rights: public-domain\n");
        _written.Entry("2015", "quoting", Quote("lantern", 1, ("minister", "that"), ("open water", "open doors")));

        Evidence evidence = _written.Check();

        Assert.Empty(_written.Found);
        Assert.Equal(
            ["minister said that", "open water means open doors"], Assert.Single(evidence.Quotations).Value.AsEnumerable());
        Assert.Equal((1, 1, 2), (evidence.Documents, evidence.DocumentsRecorded, evidence.CitationsChecked));
    }

    [Fact]
    public void Quotation_with_a_span_that_is_not_found_has_no_words()
    {
        Publish("lantern", Lantern, "2, 3", "rights: public-domain\n");
        _written.Entry("2015", "quoting", Quote("lantern", 1, ("minister", "that"), ("open water", "closed doors")));

        Assert.Empty(_written.Check().Quotations);
        Assert.Equal(["SNA0505 input/entries/2015/quoting.md:14:34"], Found());
    }

    [Fact]
    public void Spans_of_citations_are_checked_in_every_body()
    {
        Publish("lantern", Lantern, "2, 3", "rights: public-domain\n");
        _written.Entry("2015", "citing", body: "Said [@lantern ¶1 \"open winter\"].\n");
        _written.Write("themes/harbours.md", "---\ntitle: Harbours\nsummary: About.\n---\nSaid [@lantern ¶1 \"shut water\"].\n");
        _written.Write(
            "sources/ledger.md",
            "---\ntitle: Ledger\nkind: report\ndigest: [One.]\n---\nAs in [@lantern ¶2 \"met at last\"].\n");

        _written.Check();

        Assert.Equal(
            [
                "SNA0505 input/entries/2015/citing.md:10:20", "SNA0505 input/sources/ledger.md:6:21",
                "SNA0505 input/themes/harbours.md:5:20",
            ],
            Found());
    }

    [Theory]
    [InlineData("public-domain", "")]
    [InlineData("licensed", "licence: CC BY 4.0\n")]
    public void Text_that_may_be_published_is_handed_on_and_quoted_without_limits(string rights, string licence)
    {
        Publish("ledger", Words(100), "1, 2", $"rights: {rights}\n{licence}");
        _written.Entry("2015", "quoting", Quote("ledger", 1, ("w1", "w99")));

        Evidence evidence = _written.Check();

        Assert.Empty(_written.Found);
        Assert.Equal(99, WordSpan.CountWords(Assert.Single(Assert.Single(evidence.Quotations).Value)));
        Assert.Equal(2, evidence.Excerpts.Count);
        Assert.Equal([true, false], evidence.Excerpts[("ledger", 1)].Select(piece => piece.IsQuoted));
        Assert.Equal(new PassagePiece("The end.", IsQuoted: false), Assert.Single(evidence.Excerpts[("ledger", 2)]));
    }

    [Theory]
    [InlineData("rights: all-rights-reserved\n")]
    [InlineData("rights: unknown\n")]
    [InlineData("")]
    public void Text_of_other_rights_is_not_handed_on(string rights)
    {
        Publish("ledger", Words(100), "1, 2", rights);

        Evidence evidence = _written.Check();

        Assert.Empty(_written.Found);
        Assert.True(evidence.IsChecked);
        Assert.Empty(evidence.Excerpts);
    }

    [Fact]
    public void Span_of_50_words_may_be_quoted_and_of_51_not()
    {
        Publish("ledger", Words(2000), "1, 2", "");
        _written.Entry("2015", "fifty", Quote("ledger", 1, ("w1", "w50")));
        _written.Entry("2016", "more", Quote("ledger", 1, ("w1", "w51")));

        _written.Check();

        Assert.Equal(["SNA0507 input/entries/2016/more.md:13:17"], Found());
        Assert.Contains("51 words", _written.Found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tenth_of_the_words_may_be_quoted_on_the_whole_site_and_no_more()
    {
        // 398 words and the two of "The end." allow 40.
        Publish("ledger", Words(398), "1, 2", "");
        _written.Entry("2015", "first", Quote("ledger", 1, ("w1", "w30")));
        _written.Entry("2016", "second", Quote("ledger", 1, ("w101", "w110")));

        _written.Check();

        Assert.Empty(_written.Found);

        _written.Entry("2017", "third", Quote("ledger", 1, ("w200", ""), ("w300", "")));

        _written.Check();

        Assert.Equal(["SNA0508 input/entries/2017/third.md:13:17"], Found());
        Assert.Contains("41 words of 'ledger' are quoted; at most 40 may be", _written.Found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_is_quoted_of_other_texts_is_handed_on_each_word_once()
    {
        Publish("ledger", Words(400), "1, 2", "");
        _written.Entry("2015", "first", Quote("ledger", 1, ("w2", "w4"), ("w8", "w9")));
        _written.Entry("2016", "second", Quote("ledger", 1, ("w3", "w5")));

        Evidence evidence = _written.Check();

        Assert.Equal(["ledger"], evidence.Excerpts.Keys.Select(key => key.Source));
        Assert.Equal(
            ["… ", "w2 w3 w4 w5", " … ", "w8 w9", " … "], evidence.Excerpts[("ledger", 1)].Select(piece => piece.Text));
    }

    [Fact]
    public void Spans_that_touch_count_as_one()
    {
        Publish("ledger", Words(2000), "1, 2", "");
        _written.Entry("2015", "first", Quote("ledger", 1, ("w1", "w40")));
        _written.Entry("2016", "second", Quote("ledger", 1, ("w41", "w60")));

        _written.Check();

        Assert.Equal(["SNA0507 input/entries/2016/second.md:13:17"], Found());
        Assert.Contains("60 words together", _written.Found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_words_quoted_twice_count_once()
    {
        Publish("ledger", Words(398), "1, 2", "");
        _written.Entry("2015", "first", Quote("ledger", 1, ("w1", "w40")));
        _written.Entry("2016", "second", Quote("ledger", 1, ("w1", "w40")));

        _written.Check();

        Assert.Empty(_written.Found);
    }

    [Fact]
    public void Quotation_blocks_are_cut_in_every_body()
    {
        Publish("lantern", Lantern, "2, 3", "rights: public-domain\n");
        string block = "Text.\n\n```quote\n" + Block("lantern", 1, ("open water", "open doors")) + "```\n";
        _written.Entry("2015", "quoting", body: block);
        _written.Write("themes/harbours.md", $"---\ntitle: Harbours\nsummary: About.\n---\n{block}");
        _written.Write("sources/ledger.md", $"---\ntitle: Ledger\nkind: report\ndigest: [One.]\n---\n{block}");

        Evidence evidence = _written.Check();

        Assert.Empty(_written.Found);
        Assert.Equal(3, evidence.QuotationsVerified);
        Assert.All(evidence.Quotations.Values, words => Assert.Equal("open water means open doors", Assert.Single(words)));
    }

    [Fact]
    public void A_mistake_in_a_block_is_reported_at_its_line()
    {
        Publish("lantern", Lantern, "2, 3", "rights: public-domain\n");
        _written.Entry("2015", "quoting", body: "Text.\n\n```quote\n" + Block("lantern", 1, ("open winter", "open doors")) + "```\n");

        _written.Check();

        Assert.Equal(["SNA0505 input/entries/2015/quoting.md:17:13"], Found());
    }

    [Theory]
    [InlineData("It said “open water means open doors” [@lantern ¶1].")]
    [InlineData("It said \"open water means open doors,\" [@lantern ¶1].")]
    [InlineData("It said «open water … doors». [@lantern ¶1]")]
    [InlineData("It said ‘[O]pen water [meant] open doors’ [@lantern ¶1].")]
    [InlineData("It said *“open water means **open** doors”* [@lantern ¶1].")]
    [InlineData("It said “open water means open doors” ([@lantern ¶1]).")]
    [InlineData("It said “open water means open doors” — [@lantern ¶1].")]
    [InlineData("It said 'open water means open doors' [@lantern ¶1].")]
    [InlineData("It said &ldquo;open water means open doors&rdquo; [@lantern ¶1].")]
    [InlineData("It said „open water means open doors“ [@lantern ¶1].")]
    [InlineData("It said »open water means open doors« [@lantern ¶1].")]
    [InlineData("> open water means open doors\n\n— Ada Quill [@lantern ¶1]")]
    [InlineData("> The minister said that\n> open water means open doors. [@lantern ¶1]")]
    [InlineData("> open water means open doors\n>\n> — Ada Quill [@lantern ¶1]")]
    [InlineData("> The minister said that open water means open doors.\n>\n> They met again. [@lantern ¶1-2]")]
    public void Written_out_quotations_are_compared(string body)
    {
        Publish("lantern", Lantern, "2, 3", "rights: public-domain\n");
        _written.Entry("2015", "quoting", body: body + "\n");

        Evidence evidence = _written.Check();

        Assert.Empty(_written.Found);
        Assert.Equal(1, evidence.QuotationsVerified);
        Assert.Contains(evidence.Excerpts[("lantern", 1)], piece => piece.IsQuoted);
    }

    [Theory]
    [InlineData("It said “open water means open windows” [@lantern ¶1].", "SNA0520 input/entries/2015/quoting.md:10:32")]
    [InlineData("It said\n“open water\nmeant open doors” [@lantern ¶1].", "SNA0520 input/entries/2015/quoting.md:12:1")]
    [InlineData("It said “open doors … open water” [@lantern ¶1].", "SNA0520 input/entries/2015/quoting.md:10:23")]
    [InlineData("It said “open water means open doors” [@lantern ¶2].", "SNA0505 input/entries/2015/quoting.md:10:50")]
    [InlineData("It said “whatever comes to mind” [@lantern ¶2].", "SNA0520 input/entries/2015/quoting.md:10:10")]
    [InlineData("> The minister said that\n> open water means shut doors. [@lantern ¶1]", "SNA0520 input/entries/2015/quoting.md:11:20")]
    public void A_difference_is_reported_at_the_word(string body, string expected)
    {
        Publish("lantern", Lantern, "2, 3", "rights: public-domain\n");
        _written.Entry("2015", "quoting", body: body + "\n");

        _written.Check();

        Assert.Equal([expected], Found());
    }

    [Theory]
    [InlineData("The ministers’ [@lantern ¶1] day, and 5\" [@lantern ¶2].")]
    [InlineData("It said “open windows”, they say, and so on [@lantern ¶1].")]
    [InlineData("> A note without a citation.")]
    [InlineData("He spoke of ‘doors’ and of the ministers’ [@lantern ¶1].")]
    [InlineData("A \"wide\" plank of 12\" [@lantern ¶1].")]
    [InlineData("It said “[they won’t open]” [@lantern ¶1].")]
    public void Own_words_are_not_compared(string body)
    {
        Publish("lantern", Lantern, "2, 3", "rights: public-domain\n");
        _written.Entry("2015", "quoting", body: body + "\n");

        Assert.Equal(0, _written.Check().QuotationsVerified);
        Assert.Empty(_written.Found);
    }

    [Fact]
    public void Written_out_words_count_against_the_limits()
    {
        Publish("ledger", Words(400), "1, 2", "");
        string fifty = string.Join(' ', Enumerable.Range(1, 51).Select(number => string.Create(CultureInfo.InvariantCulture, $"w{number}")));
        _written.Entry("2015", "quoting", body: $"It said “{fifty}” [@ledger ¶1].\n");

        _written.Check();

        Assert.Equal(
            ["SNA0507 input/entries/2015/quoting.md:10:10", "SNA0508 input/entries/2015/quoting.md:10:10"], Found());
    }

    private static string Sum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The keys that record a document, from line 4 of the source's file on.</summary>
    private static string Record(string file, string text, string passages) =>
        $"document:\n  file: {file}\n  sha256: {Sum(text)}\n  passages: [{passages}]\n";

    /// <summary>A line of words <c>w1 w2 …</c>, and a line with two more.</summary>
    private static string Words(int count) =>
        string.Join(' ', Enumerable.Range(1, count).Select(number => string.Create(CultureInfo.InvariantCulture, $"w{number}")))
        + "\nThe end.\n";

    private static string Quote(string source, int passage, params (string Start, string End)[] spans) =>
        $"quotes:\n  - speaker: ada-quill\n    source: {source}\n    passage: {passage}\n    spans:\n"
        + string.Concat(spans.Select(Span));

    private static string Block(string source, int passage, (string Start, string End) span) =>
        $"speaker: ada-quill\nsource: {source}\npassage: {passage}\nspans:\n{Span(span)[4..]}";

    private static string Span((string Start, string End) span) =>
        $"      - {{start: {span.Start}{(span.End.Length == 0 ? "" : ", end: " + span.End)}}}\n";

    private void Publish(string id, string text, string passages, string rights)
    {
        _written.Document(id + ".txt", text);
        _written.Source(id, Record(id + ".txt", text, passages) + rights);
    }

    private string[] Found() => [.. _written.Found.Select(found => $"{found.Rule.Code} {found.Location}")];
}
