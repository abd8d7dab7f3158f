namespace StaticNA.SiteTests.RealSites;

/// <summary>What the documents say is found on the site, and nothing of the pages they came from.</summary>
[Collection(RealSiteSharing.Name)]
public sealed class FactTests(RealSite real)
{
    public static TheoryData<string> Facts => [.. AcceptanceFact.All.Keys];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_stands_on_a_page_of_the_site_without_documents(string id) =>
        AssertStated(id, real.WithoutDocuments);

    [DocumentsTheory]
    [MemberData(nameof(Facts))]
    public void Fact_stands_on_a_page_of_the_site_with_documents(string id) => AssertStated(id, real.WithDocuments);

    [Fact]
    public void Chrome_of_the_documents_is_nowhere_on_the_site_without_documents() =>
        AssertNoChrome(real.WithoutDocuments);

    [DocumentsFact]
    public void Chrome_of_the_documents_is_nowhere_on_the_site_with_documents() => AssertNoChrome(real.WithDocuments);

    [Fact]
    public void Facts_are_many_and_from_every_document()
    {
        var perDocument = Yaml.List("tests/facts.yml").CountBy(node => Yaml.Text(node, "document")!).ToList();

        Assert.True(AcceptanceFact.All.Count >= 75);
        Assert.Equal(5, perDocument.Count);
        Assert.All(perDocument, document => Assert.True(document.Value >= 10));
    }

    private static void AssertStated(string id, BuiltSite site)
    {
        AcceptanceFact fact = AcceptanceFact.All[id];

        Assert.True(fact.PagesIn(site).Any(),
            $"{id} is not on {fact.Page ?? "any page"}: {fact.Statement}\n"
            + $"nowhere at all: {string.Join(", ", fact.NowhereIn(site))}");
    }

    private static void AssertNoChrome(BuiltSite site)
    {
        string[] chrome = [.. Yaml.List("tests/chrome.yml").Select(node => PlainText.Of(Yaml.Text(node, "text")!))];
        Assert.NotEmpty(chrome);
        Assert.NotEmpty(site.Files);
        foreach (string file in site.Files)
        {
            string text = PlainText.Of(File.ReadAllText(Path.Combine(site.Folder, file)));
            Assert.DoesNotContain(chrome, words => text.Contains(words, StringComparison.OrdinalIgnoreCase));
        }
    }
}
