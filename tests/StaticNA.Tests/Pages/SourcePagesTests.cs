using System.Collections.Immutable;

namespace StaticNA.Tests;

public class SourcePagesTests
{
    [Fact]
    public void Passages_name_what_rests_on_them_or_why_nothing_does()
    {
        var site = new SampleSite(Sample.Entry("pact", "2015"));

        string text = site.TextOf("/sources/gazette/");

        Assert.Contains("¶1 Both sides met at the bridge. Rests on it: Title of pact, Person ana, Person bo", text, StringComparison.Ordinal);
        Assert.Contains("¶3 The weather was fine. Not used: it is about the weather", text, StringComparison.Ordinal);
        Assert.Contains("¶4 Nobody knows why. Nothing rests on it yet.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_a_passage_is_shown_only_where_rights_allow_it()
    {
        var texts = new Dictionary<string, ImmutableArray<string>> { ["gazette"] = ["They met on the bridge & talked."] };
        var free = new SampleSite(new SampleOptions { Evidence = new Evidence { IsChecked = true, PublishableText = texts } });

        Assert.Contains("They met on the bridge &amp; talked.", free.Render("/sources/gazette/"), StringComparison.Ordinal);
        Assert.DoesNotContain("<blockquote>", new SampleSite().Render("/sources/gazette/"), StringComparison.Ordinal);
    }

    [Fact]
    public void About_counts_passages_used_left_out_and_others()
    {
        var site = new SampleSite(Sample.Entry("pact", "2015"));

        Assert.Contains("The Invented Gazette4211", site.TextOf("/about/").Replace(" ", "", StringComparison.Ordinal)
            .Replace("TheInventedGazette", "The Invented Gazette", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("was built without the documents", site.TextOf("/about/"), StringComparison.Ordinal);
    }
}
