using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary>Pages of each kind with script switched off: nothing but the controls that need it is missing.</summary>
public sealed class ScriptlessTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    /// <summary>Takes away what the skin shows only with script, since it serves controls that need one.</summary>
    private const string RemoveControls = """
        () => document.querySelectorAll(".keys, .find").forEach(control => control.remove())
        """;

    /// <summary>
    /// The texts in the content of a page that are not drawn, but for those in a closed <c>details</c>, and what is left out where there is
    /// no room for it: labels of an axis, and gaps in the strip of years.
    /// </summary>
    private const string UnseenTexts = """
        () => {
          const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
          const unseen = [];
          while (texts.nextNode()) {
            const owner = texts.currentNode.parentElement;
            const text = texts.currentNode.data.replace(/\s+/g, " ").trim();
            const isKept = owner.closest("[hidden], details:not([open]), script, template, svg title, svg desc, svg.axis, .rail .gap, option");
            if (text && !isKept && !owner.checkVisibility({ visibilityProperty: true })) unseen.push(text);
          }
          return unseen;
        }
        """;

    /// <summary>What the author of a template hides until a script runs, and holds nothing that a reader works with.</summary>
    private const string HiddenContent = """
        () => [...document.querySelectorAll("[hidden]")]
          .filter(hidden => !hidden.closest("svg") && hidden.textContent.trim())
          .filter(hidden => !hidden.matches("button, form, label, output") && !hidden.querySelector("button, input, select"))
          .map(hidden => hidden.outerHTML.slice(0, 200))
        """;

    private const string DeadControls = """
        () => [...document.querySelectorAll("button, input, select, textarea, [role=button], [tabindex='0'], a:not([href]), a[href='#']")]
          .filter(control => control.checkVisibility({ visibilityProperty: true }) && !control.closest("form[action]"))
          .map(control => control.outerHTML.slice(0, 200))
        """;

    /// <summary>The visible lines of the content, without those in parts that are hidden until a script runs.</summary>
    private const string Lines = """
        () => document.querySelector("main").innerText.split("\n").map(line => line.replace(/\s+/g, " ").trim()).filter(line => line)
        """;

    public static TheoryData<string> Templates { get; } = [.. SiteInBrowser.Kinds];

    [BrowserTheory]
    [MemberData(nameof(Templates))]
    public async Task Page_of_each_kind_is_complete_without_script(string template)
    {
        string address = site.AddressOfKind(template);
        await using OpenPage without = await site.OpenAsync(address, new Reader { Width = Reader.Phone, HasScript = false });

        await without.Page.EvaluateAsync(RemoveControls);

        Assert.Empty(without.Troubles);
        Assert.Empty(await without.Page.EvaluateAsync<string[]>(UnseenTexts));
        Assert.Empty(await without.Page.EvaluateAsync<string[]>(HiddenContent));
        Assert.Empty(await without.Page.EvaluateAsync<string[]>(DeadControls));
        Assert.True(await without.Page.Locator("header nav a").First.IsVisibleAsync(), "the navigation must be open");
        Assert.Empty(await without.ElementsTooWideAsync());
    }

    [BrowserTheory]
    [MemberData(nameof(Templates))]
    public async Task Page_of_each_kind_shows_no_more_text_with_script(string template)
    {
        string address = site.AddressOfKind(template);
        await using OpenPage without = await site.OpenAsync(address, new Reader { HasScript = false });
        await using OpenPage with = await site.OpenAsync(address, new Reader());
        await without.Page.EvaluateAsync(RemoveControls);
        await with.Page.EvaluateAsync(RemoveControls);
        string[] shown = await without.Page.EvaluateAsync<string[]>(Lines);

        // What a template hides until a script runs is for that script to use; the test above sees that it holds controls.
        await without.Page.EvaluateAsync("document.querySelectorAll('[hidden]').forEach(hidden => hidden.hidden = false)");
        string[] ofControls = (await without.Page.EvaluateAsync<string[]>(Lines)).Except(shown).ToArray();
        string[] withScript = await with.Page.EvaluateAsync<string[]>(Lines);

        Assert.NotEmpty(shown);
        Assert.Empty(withScript.Except(shown).Except(ofControls));
    }

    [BrowserTheory]
    [InlineData("<p class=\"planted\">unseen words</p>", UnseenTexts)]
    [InlineData("<p hidden>unseen words</p>", HiddenContent)]
    [InlineData("<button type=\"button\">unseen words</button>", DeadControls)]
    public async Task Content_that_only_a_script_shows_is_noticed(string markup, string question)
    {
        using var copy = new TemporaryFolder();
        FolderCopy.Of(site.Output, copy.Path);
        string page = copy["about/index.html"];
        File.WriteAllText(page, File.ReadAllText(page).Replace("</main>", markup + "</main>", StringComparison.Ordinal));
        await using OpenPage without = await site.OpenAloneAsync(
            SiteInBrowser.Address + "about/", new Reader { HasScript = false }, copy.Path);
        await without.Page.EvaluateAsync("document.querySelector('.planted')?.style.setProperty('display', 'none')");

        Assert.Contains("unseen words", Assert.Single(await without.Page.EvaluateAsync<string[]>(question)), StringComparison.Ordinal);
    }
}
