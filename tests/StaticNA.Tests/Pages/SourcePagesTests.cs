using System.Collections.Immutable;

namespace StaticNA.Tests;

public class SourcePagesTests
{
    [Fact]
    public void Passages_name_what_rests_on_them_or_why_nothing_does()
    {
        var site = new SampleSite(Sample.Entry("pact", "2015"));

        const string Page = "/sources/gazette/";
        site.AssertText(Page, "¶1 Both sides met at the bridge. Rests on it: Title of pact, Person ana, Person bo");
        site.AssertText(Page, "¶3 The weather was fine. Not used: it is about the weather");
        site.AssertText(Page, "¶4 Nobody knows why. Nothing rests on it yet.");
    }

    [Fact]
    public void Text_of_a_passage_is_shown_only_where_rights_allow_it()
    {
        var evidence = new Evidence
        {
            IsChecked = true,
            PublishableText = new Dictionary<string, ImmutableArray<string>> { ["gazette"] = ["They met & talked."] },
        };
        var free = new SampleSite(new SampleOptions { Evidence = evidence });

        free.AssertHtml("/sources/gazette/", "<blockquote><p>They met &amp; talked.</p></blockquote>");
        new SampleSite().AssertNoHtml("/sources/gazette/", "<blockquote>");
    }

    [Fact]
    public void About_counts_passages_used_left_out_and_others()
    {
        var site = new SampleSite(Sample.Entry("pact", "2015"));

        Assert.Matches("The Invented Gazette ?4 ?2 ?1 ?1", site.TextOf("/about/"));
        site.AssertText("/about/", "was built without the documents");
    }
}
