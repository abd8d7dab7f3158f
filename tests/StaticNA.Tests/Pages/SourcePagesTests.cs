using System.Collections.Immutable;

namespace StaticNA.Tests;

public class SourcePagesTests
{
    [Fact]
    public void Passages_name_what_rests_on_them_or_why_nothing_does()
    {
        var site = new SampleSite(Sample.Entry("pact", "2015"));

        const string Page = "/sources/gazette/";
        site.AssertText(
            Page,
            "¶1 Both sides met at the bridge. Rests on it: Entries: Title of pact People: Person ana · Person bo");
        site.AssertText(Page, "¶3 The weather was fine. Not used: it is about the weather");
        site.AssertText(Page, "¶4 Nobody knows why. Nothing rests on it yet.");
    }

    [Fact]
    public void Text_of_a_passage_is_shown_only_where_rights_allow_it()
    {
        var evidence = new Evidence
        {
            IsChecked = true,
            Excerpts = new Dictionary<(string Source, int Passage), ImmutableArray<PassagePiece>>
            {
                [("gazette", 1)] = [new("They met & ", IsQuoted: false), new("talked", IsQuoted: true), new(".", IsQuoted: false)],
            },
        };
        var free = new SampleSite(new SampleOptions { Evidence = evidence });

        free.AssertHtml("/sources/gazette/", "<blockquote lang=\"en\"><p>They met &amp; <mark>talked</mark>.</p></blockquote>");
        new SampleSite().AssertNoHtml("/sources/gazette/", "<blockquote");
    }

    [Fact]
    public void Passage_names_two_things_of_one_title_and_place_once()
    {
        Commitment made = Sample.Commitment("clean-river");
        var site = new SampleSite(Sample.Entry("pact", "2015") with
        {
            Commitments = [made, made with { Id = Sample.At("again"), Sources = [Sample.Cite(1)] }],
            Sources = [Sample.Cite(2)],
        });

        site.AssertText(
            "/sources/gazette/",
            "Rests on it: Entries: Title of pact Commitments: clean the lower river Glossary: River Council ");
    }

    [Theory]
    [InlineData("en", "en", "English")]
    [InlineData("es", "en", "inglés")]
    [InlineData("en", "fr-CA", "French (fr-CA)")]
    [InlineData("en", "tlh", "tlh")]
    public void Language_is_named_if_the_skin_has_a_name(string site, string tag, string expected)
    {
        var options = new SampleOptions
        {
            Language = site,
            Gazette = Sample.Source("gazette") with { Language = new Based<string>(tag, DateBasis.Stated, null) },
        };

        new SampleSite(options).AssertHtml("/sources/gazette/", $"<dd>{expected}</dd>");
    }

    [Fact]
    public void About_says_how_many_documents_were_missing()
    {
        var evidence = new Evidence { IsChecked = true, Documents = 3, DocumentsRecorded = 5 };

        new SampleSite(new SampleOptions { Evidence = evidence })
            .AssertText("/about/", "with 3 of the 5 documents that its sources record");
        new SampleSite(new SampleOptions { Evidence = evidence with { Documents = 5 } })
            .AssertText("/about/", "was built with the documents: ");
    }

    [Fact]
    public void About_counts_passages_cited_set_aside_and_others()
    {
        var site = new SampleSite(Sample.Entry("pact", "2015"));

        Assert.Matches("The Invented Gazette ?1 of 4, 25% ?1 ?2", site.TextOf("/about/"));
        site.AssertText("/about/", "was built without the documents");
    }
}
