namespace StaticNA.Tests;

public class TemplateCheckTests
{
    /// <summary>Template, code, line, column, and a part of message or help.</summary>
    public static TheoryData<string, string, int, int, string> Mistakes { get; } = new()
    {
        { "{{t \"nope\"}}", "SNA0604", 1, 5, "'nope'" },
        { "{{t \"plian\"}}", "SNA0604", 1, 5, "did you mean 'plain'?" },
        { "{{count \"plain\" total}}", "SNA0604", 1, 9, "'plain.one'" },
        { "{{t \"greeting\"}}", "SNA0605", 1, 5, "{name}" },
        { "{{t \"plain\" name=title}}", "SNA0605", 1, 5, "no placeholder {name}" },
        { "{{> card}}", "SNA0606", 1, 5, "'card'" },
        { "{{#if title}}", "SNA0608", 1, 1, "never closed" },
        { "x\n{{/if}}", "SNA0608", 2, 1, "none is open" },
        { "{{#if title}}{{else}}{{else}}{{/if}}", "SNA0608", 1, 22, "can't have this 'else'" },
        { "{{#each items}}\n{{/if}}", "SNA0608", 2, 1, "'each' of line 1 is open" },
        { "{{title}", "SNA0608", 1, 8, "'}}' is expected" },
        { "{{title", "SNA0608", 1, 1, "never closed" },
        { "{{}}", "SNA0608", 1, 3, "a name is expected" },
        { "{{t \"plain}}", "SNA0608", 1, 5, "never closed" },
        { "{{!-- x }}", "SNA0608", 1, 1, "comment" },
        { "{{title}}}", "SNA0608", 1, 10, "third closing brace" },
        { "{{#if}}{{/if}}", "SNA0608", 1, 4, "takes one value" },
        { "{{#each items as |a b c|}}{{/each}}", "SNA0608", 1, 1, "at most 2" },
        { "{{> @partial-block}}", "SNA0608", 1, 5, "without a body" },
        { "é\n {{{body}}}", "SNA0609", 2, 2, "triple brace" },
        { "{{&body}}", "SNA0609", 1, 1, "{{&" },
        { "{{^if title}}{{/if}}", "SNA0609", 1, 1, "{{#unless" },
        { "{{#*inline \"x\"}}{{/inline}}", "SNA0609", 1, 1, "decorator" },
        { "\\{{title}}", "SNA0609", 1, 1, "backslash" },
        { "{{> (t \"plain\")}}", "SNA0609", 1, 5, "computed" },
        { "{{#eq isLast true}}{{/eq}}", "SNA0609", 1, 14, "'true'" },
        { "{{titel}}", "SNA0610", 1, 3, "did you mean 'title'?" },
        { "{{Title}}", "SNA0610", 1, 3, "did you mean 'title'?" },
        { "a\n{{#if isLast}}{{#if note}}\n  {{missing}}{{/if}}{{/if}}", "SNA0610", 3, 5, "HomeModel" },
        { "{{#if title}}{{else}}{{missing}}{{/if}}", "SNA0610", 1, 24, "'missing'" },
        { "{{#each items}}{{title}}{{/each}}", "SNA0610", 1, 18, "ItemModel" },
        { "{{#each items}}{{../nam}}{{/each}}", "SNA0610", 1, 21, "HomeModel" },
        { "{{#with place}}{{citi}}{{/with}}", "SNA0610", 1, 18, "did you mean 'city'?" },
        { "{{#each items as |it|}}{{it.nme}}{{/each}}", "SNA0610", 1, 29, "did you mean 'name'?" },
        { "{{place.town}}", "SNA0610", 1, 9, "PlaceModel" },
        { "{{@root.town}}", "SNA0610", 1, 9, "HomeModel" },
        { "{{@key}}", "SNA0610", 1, 3, "@index" },
        { "{{#loop items}}{{/loop}}", "SNA0610", 1, 4, "no helper 'loop'" },
        { "{{shout title}}", "SNA0610", 1, 3, "no helper 'shout'" },
        { "{{items}}", "SNA0611", 1, 3, "a list" },
        { "{{isLast}}", "SNA0611", 1, 3, "true or false" },
        { "{{place}}", "SNA0611", 1, 3, "a PlaceModel" },
        { "{{#each title}}{{/each}}", "SNA0611", 1, 9, "not a list" },
        { "{{#with title}}{{/with}}", "SNA0611", 1, 9, "no properties" },
        { "{{title.length}}", "SNA0611", 1, 9, "a text, which has no properties" },
        { "{{#if body}}{{/if}}", "SNA0611", 1, 7, "nullable" },
        { "{{#eq isLast \"x\"}}{{/eq}}", "SNA0611", 1, 7, "compares" },
        { "{{count}}", "SNA0611", 1, 3, "this.count" },
        { "{{#if count}}{{/if}}", "SNA0611", 1, 7, "this.count" },
        { "{{../title}}", "SNA0611", 1, 3, "leads out" },
        { "{{@index}}", "SNA0611", 1, 3, "#each" },
        { "{{t \"greeting\" name=items}}", "SNA0611", 1, 21, "a list" },
        { "{{count \"entries\" title}}", "SNA0611", 1, 3, "{{count" },
        { "{{asset title}}", "SNA0611", 1, 3, "{{asset" },
        { "<p title=\"{{body}}\">", "SNA0611", 1, 13, "HTML" },
        { "<link href=\"{{asset \"stile.css\"}}\">", "SNA0612", 1, 21, "did you mean 'style.css'?" },
        { "<a href=\"{{title}}\">", "SNA0613", 1, 12, "href" },
        { "<img alt SRC=\"{{title}}\">", "SNA0613", 1, 17, "src" },
        { "<form action=\"{{#if title}}{{title}}{{/if}}\">", "SNA0613", 1, 30, "action" },
        { "<a href=\"https://{{home}}\">", "SNA0613", 1, 20, "href" },
        { "<a\n  class={{title}}>", "SNA0614", 2, 9, "class" },
        { "<a class='{{title}}'>", "SNA0614", 1, 10, "class" },
        { "<a class=x>", "SNA0614", 1, 10, "class" },
        { "<p>\n<script>x()</script>", "SNA0615", 2, 1, "<script> without src" },
        { "<script src=\"{{asset \"style.css\"}}\">x</script>", "SNA0615", 1, 1, "script inside" },
        { "<STYLE>x</STYLE>", "SNA0615", 1, 1, "<style>" },
        { "<p  style=\"x\">", "SNA0615", 1, 5, "'style'" },
        { "<p onClick=\"x\">", "SNA0615", 1, 4, "'onclick'" },
        { "<{{title}}>", "SNA0616", 1, 2, "name of a tag" },
        { "<p {{title}}>", "SNA0616", 1, 4, "outside of any attribute" },
        { "<p data-{{title}}=\"x\">", "SNA0616", 1, 9, "name of an attribute" },
        { "<!-- {{title}} -->", "SNA0616", 1, 6, "a comment" },
        { "<p o{{! c ~}} nclick=\"x\">", "SNA0615", 1, 4, "'onclick'" },
        { "<{{! c ~}} script>x</script>", "SNA0615", 1, 1, "<script> without src" },
        { "<scr{{! c ~}} ipt>x</script>", "SNA0615", 1, 1, "<script> without src" },
        { "<  {{~title}}>", "SNA0616", 1, 4, "name of a tag" },
        { "<!-- -{{! c ~}} -><p {{title}}>", "SNA0616", 1, 22, "outside of any attribute" },
        { "<p{{#if title~}} class=\"a\"{{/if}}>", "SNA0616", 1, 3, "continue the name" },
        { "{{!-- x --}", "SNA0608", 1, 1, "comment" },
        { "<p{{#if title}}x{{/if}}>", "SNA0616", 1, 3, "continue the name" },
        { "{{#if title}}<p {{/if}}>", "SNA0616", 1, 1, "different places" },
        { "<p class=\"{{#if title}}a\"{{/if}}>", "SNA0616", 1, 11, "different places" },
        { "x\n<p", "SNA0616", 2, 3, "ends inside a tag" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Template_with_a_mistake_is_refused_at_its_place(
        string home, string code, int line, int column, string part)
    {
        (Skin? skin, IReadOnlyList<Diagnostic> found) = TestSkin.TryLoad(home, ("assets/style.css", "body{}"));

        Assert.Null(skin);
        Diagnostic diagnostic = Assert.Single(found);
        Assert.Equal(
            $"themes/test/templates/home.hbs:{line}:{column} {code}", $"{diagnostic.Location} {diagnostic.Rule.Code}");
        Assert.Contains(part, diagnostic.Message + " " + diagnostic.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_that_nests_too_deep_is_refused()
    {
        string[] homes =
        [
            string.Concat(Enumerable.Repeat("{{#if title}}", 100_000)),
            "{{number " + string.Concat(Enumerable.Repeat("(number ", 100_000)),
            "{{#if title}}" + string.Concat(Enumerable.Repeat("{{else if title}}", 100_000)),
        ];

        foreach (string home in homes)
        {
            Diagnostic diagnostic = Assert.Single(TestSkin.TryLoad(home).Found);
            Assert.Equal("SNA0608", diagnostic.Rule.Code);
            Assert.Contains("levels deep", diagnostic.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<a href=\"{{home}}#{{title}}\" title=\"{{title}} {{total}}\">")]
    [InlineData("<a href=\"#{{title}}\">")]
    [InlineData("<a href=\"{{#if title}}{{home}}{{else}}#x{{/if}}\">")]
    [InlineData("<option value=\"{{home}}\"{{#if isLast}} selected{{/if}}>")]
    [InlineData("<p {{#if isLast}}class=\"a\"{{else}}class=\"b\"{{/if}} id=\"x\">1 < 2</p>")]
    [InlineData("<!doctype html><!-- a \" < b --><br/><script src=\"x.js\" defer></script><p>it's</p>")]
    [InlineData("<ul>{{#each items}}<li class=\"a{{#if @first}} b{{/if}}\">{{name}}</li>{{/each}}</ul>")]
    [InlineData("<a href = \"{{home}}\" hidden>{{this.title}}{{./title}}</a>")]
    public void Template_in_order_is_accepted(string home) => TestSkin.Load(home);

    [Fact]
    public void Partial_is_checked_with_each_type_it_is_given()
    {
        (_, IReadOnlyList<Diagnostic> found) = TestSkin.TryLoad(
            "{{#with place}}{{> card}}{{/with}}{{#each items}}{{> card this}}{{/each}}",
            ("templates/partials/card.hbs", "<p>\n{{name}}</p>"));

        Diagnostic diagnostic = Assert.Single(found);
        Assert.Equal("themes/test/templates/partials/card.hbs:2:3", diagnostic.Location.ToString());
        Assert.Contains("PlaceModel", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Partial_that_calls_itself_is_checked_once_and_may_enclose_nothing()
    {
        (_, IReadOnlyList<Diagnostic> found) = TestSkin.TryLoad(
            "{{> tree}}",
            ("templates/partials/tree.hbs", "{{#if isLast}}{{> tree}}{{/if}}{{#> tree}}{{/tree}}{{oops}}"));

        Assert.Equal(["1:32 SNA0608", "1:32 SNA0609", "1:54 SNA0610"], found.Select(Place));
    }

    [Fact]
    public void Partial_sees_nothing_of_its_caller_but_what_it_is_given()
    {
        (_, IReadOnlyList<Diagnostic> found) = TestSkin.TryLoad(
            "{{#each items as |it|}}{{> card}}{{/each}}",
            ("templates/partials/card.hbs", "{{../title}}\n{{@index}}\n{{it.name}}"));

        Assert.Equal(["1:3 SNA0611", "2:3 SNA0611", "3:3 SNA0610"], found.Select(Place));
    }

    [Fact]
    public void Body_is_checked_with_the_type_that_the_partial_gives_it()
    {
        (_, IReadOnlyList<Diagnostic> found) = TestSkin.TryLoad(
            "{{#> wrap}}{{name}}{{title}}{{/wrap}}",
            ("templates/partials/wrap.hbs", "{{#each items}}{{> @partial-block}}{{/each}}"));

        Assert.Equal(["1:22 SNA0610"], found.Select(Place));
    }

    [Fact]
    public void Body_that_its_partial_never_puts_out_is_refused()
    {
        (_, IReadOnlyList<Diagnostic> found) = TestSkin.TryLoad(
            "<p>{{#> wrap}}x{{/wrap}}", ("templates/partials/wrap.hbs", "x"));

        Assert.Equal(["1:4 SNA0608"], found.Select(Place));
    }

    [Fact]
    public void Template_that_no_page_uses_is_a_warning()
    {
        (Skin? skin, IReadOnlyList<Diagnostic> found) = TestSkin.TryLoad(
            "x", ("templates/hoem.hbs", "{{anything.at.all}}"), ("templates/partials/card.hbs", "x"));

        Assert.NotNull(skin);
        Assert.Equal(["1:1 SNA0607", "1:1 SNA0607"], found.Select(Place));
        Assert.Equal("did you mean 'home'?", found[0].Help);
        Assert.Equal("themes/test/templates/partials/card.hbs", found[1].Location.File);
    }

    [Fact]
    public void Template_that_a_page_needs_must_be_there()
    {
        var diagnostics = new DiagnosticBag();
        SkinFiles files = TestSkin.Files(("strings/en.yml", TestSkin.Strings));

        Assert.Null(Skin.Load(files, TestSkin.Setup, diagnostics));
        Diagnostic diagnostic = Assert.Single(diagnostics.ToSortedList());
        Assert.Equal("themes/test/templates/home.hbs:1:1", diagnostic.Location.ToString());
        Assert.Equal("SNA0606", diagnostic.Rule.Code);
    }

    [Theory]
    [InlineData("templates/home.html")]
    [InlineData("templates/deep/home.hbs")]
    [InlineData("templates/partials/deep/card.hbs")]
    public void Template_in_an_unexpected_place_is_reported(string path)
    {
        (_, IReadOnlyList<Diagnostic> found) = TestSkin.TryLoad("x", (path, "x"));

        Diagnostic diagnostic = Assert.Single(found);
        Assert.Equal($"SNA0113 themes/test/{path}:1:1", $"{diagnostic.Rule.Code} {diagnostic.Location}");
    }

    private static string Place(Diagnostic diagnostic) =>
        $"{diagnostic.Location.Line}:{diagnostic.Location.Column} {diagnostic.Rule.Code}";
}
