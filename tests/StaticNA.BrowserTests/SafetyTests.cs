using System.Text;
using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary>
/// What the security policy, the hashes of assets and Trusted Types refuse. Each is planted in a copy of the site: what the tests of
/// pages listen for must then be heard.
/// </summary>
public sealed class SafetyTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    private const string Page = "about/index.html";

    [BrowserTheory]
    [InlineData("<script>document.title = 'planted'</script>", "script-src-elem inline")]
    [InlineData("<p id=\"planted\" onclick=\"document.title = 'planted'\">x</p>", "script-src-attr inline")]
    [InlineData("<a id=\"planted\" href=\"javascript:document.title = 'planted'\">x</a>", "script-src-elem inline")]
    [InlineData("<script src=\"https://elsewhere.example/planted.js\"></script>", "script-src-elem https://elsewhere.example/planted.js")]
    [InlineData("<style>h1 { font-size: 99px }</style>", "style-src-elem inline")]
    [InlineData("<p style=\"font-size: 99px\">x</p>", "style-src-attr inline")]
    [InlineData("<img alt=\"\" src=\"https://elsewhere.example/planted.png\">", "img-src https://elsewhere.example/planted.png")]
    [InlineData("<iframe title=\"x\" src=\"https://elsewhere.example/\"></iframe>", "frame-src https://elsewhere.example")]
    [InlineData("<object data=\"https://elsewhere.example/\"></object>", "object-src https://elsewhere.example")]
    [InlineData("<base href=\"https://elsewhere.example/\">", "base-uri https://elsewhere.example/")]
    public async Task Planted_markup_is_refused_and_noticed(string markup, string violation)
    {
        using TemporaryFolder copy = Copy();
        Replace(copy, Page, "</main>", markup + "</main>");

        await using OpenPage open = await site.OpenAloneAsync(SiteInBrowser.Address + "about/", new Reader(), copy.Path);
        await open.Page.EvaluateAsync("document.getElementById('planted')?.click()");
        await open.SettleAsync();

        Assert.Contains(open.Troubles, trouble => trouble.StartsWith($"console: policy: {violation}", StringComparison.Ordinal));
        Assert.NotEqual("planted", await open.Page.TitleAsync());
        Assert.Equal(0, await open.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('h1, p')].filter(text => getComputedStyle(text).fontSize === '99px').length"));
    }

    /// <summary>The policy does not hold for links.</summary>
    [BrowserFact]
    public async Task Request_to_another_host_is_noticed()
    {
        await using OpenPage open = await site.OpenAloneAsync(SiteInBrowser.Address + "about/", new Reader());

        await open.Page.RunAndWaitForRequestAsync(
            () => open.Page.EvaluateAsync("location.href = 'https://elsewhere.example/'"), "https://elsewhere.example/");

        Assert.Contains("request: https://elsewhere.example/ of another host", open.Troubles);
    }

    [BrowserTheory]
    [InlineData("site.*.js", "\ndocument.title = 'planted';")]
    [InlineData("theme.*.js", "\ndocument.title = 'planted';")]
    [InlineData("style.*.css", "\nh1 { font-size: 99px }")]
    public async Task Asset_whose_bytes_have_changed_is_blocked_and_noticed(string name, string addition)
    {
        using TemporaryFolder copy = Copy();
        string asset = Assert.Single(Directory.GetFiles(copy["assets"], name));
        File.AppendAllText(asset, addition);

        await using OpenPage open = await site.OpenAloneAsync(SiteInBrowser.Address + "about/", new Reader(), copy.Path);
        await open.SettleAsync();

        Assert.Contains(open.Troubles, trouble =>
            trouble.Contains("integrity", StringComparison.Ordinal) && trouble.Contains(Path.GetFileName(asset), StringComparison.Ordinal));
        Assert.NotEqual("planted", await open.Page.TitleAsync());
        Assert.NotEqual("99px", await open.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).fontSize"));
    }

    [BrowserTheory]
    [InlineData("document.querySelector('main').innerHTML = '<p>planted</p>'")]
    [InlineData("document.querySelector('main').insertAdjacentHTML('beforeend', '<p>planted</p>')")]
    [InlineData("document.createElement('script').src = 'planted.js'")]
    [InlineData("new DOMParser().parseFromString('<p>planted</p>', 'text/html')")]
    [InlineData("trustedTypes.createPolicy('default', { createHTML: text => text })")]
    public async Task Text_that_a_script_would_turn_into_markup_is_refused(string statement)
    {
        using TemporaryFolder copy = Copy();
        PlantScript(copy, $"try {"{"} {statement}; document.title = 'planted'; {"}"} catch (error) {"{"} document.title = error.name; {"}"}");

        await using OpenPage open = await site.OpenAloneAsync(SiteInBrowser.Address + "about/", new Reader(), copy.Path);
        await open.SettleAsync();

        Assert.Equal("TypeError", await open.Page.TitleAsync());
        Assert.Contains(open.Troubles, trouble => trouble.StartsWith("console: policy: ", StringComparison.Ordinal)
            && trouble.Contains("trusted-types", StringComparison.Ordinal));
    }

    /// <summary>So that the tests above fail for what they plant, and not for what they do to the site besides.</summary>
    [BrowserFact]
    public async Task Planted_script_with_its_hash_runs_without_trouble()
    {
        using TemporaryFolder copy = Copy();
        PlantScript(copy, "document.title = 'planted';");

        await using OpenPage open = await site.OpenAloneAsync(SiteInBrowser.Address + "about/", new Reader(), copy.Path);
        await open.SettleAsync();

        Assert.Equal("planted", await open.Page.TitleAsync());
        Assert.Empty(open.Troubles);
    }

    private TemporaryFolder Copy()
    {
        var copy = new TemporaryFolder();
        FolderCopy.Of(site.Output, copy.Path);
        return copy;
    }

    private static void PlantScript(TemporaryFolder copy, string script)
    {
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        copy.Write("assets/planted.js", script);
        Replace(copy, Page, "</head>", $"<script defer src=\"../assets/planted.js\" integrity=\"sha256-{hash}\"></script></head>");
    }

    private static void Replace(TemporaryFolder copy, string file, string what, string with)
    {
        string text = File.ReadAllText(copy[file]);
        Assert.Contains(what, text, StringComparison.Ordinal);
        copy.Write(file, text.Replace(what, with, StringComparison.Ordinal));
    }
}
