using System.Security.Cryptography;
using System.Text;
namespace StaticNA.Tests;

public class SkinTests
{
    private static readonly HomeModel TwoItems = new()
    {
        Items = [new("é", Href.Internal("/x?a&b")), new("ü", Href.Internal("/y")) { Tags = ["p", "q"] }],
    };

    [Fact]
    public void Render_page_with_layout_partials_and_helpers()
    {
        const string Home = """
            {{#> layout}}
            <h1>{{title}}</h1>
            {{#each items}}{{> item}}{{#unless @last}}; {{/unless}}{{/each}}
            <p>{{t "greeting" name=title}} {{count "entries" 1200}}{{#eq title "A & B"}} same{{/eq}}</p>
            {{body}}
            {{/layout}}
            """;
        const string Layout = """<title>{{title}}</title><link href="{{asset "style.css"}}">{{> @partial-block}}""";
        Skin skin = TestSkin.Load(
            Home,
            ("templates/partials/layout.hbs", Layout),
            ("templates/partials/item.hbs", """<a href="{{href}}">{{name}}</a>"""),
            ("assets/style.css", "body{}"));

        Assert.Equal(
            """
            <title>A &amp; B</title><link href="/some/assets/style.7c98040a54.css"><h1>A &amp; B</h1>
            <a href="/x?a&amp;b">é</a>; <a href="/y">ü</a>
            <p>Hello &lt;A &amp; B&gt; 1,200 entries same</p>
            <b>é</b>

            """,
            TestSkin.Render(skin, TwoItems));
    }

    [Theory]
    [InlineData("{{place.city}}|{{#if place.city}}y{{else}}n{{/if}}", "|n")]
    [InlineData("{{#with place}}{{city}}{{else}}none{{/with}}", "none")]
    [InlineData("{{#each place.venues}}{{this}}{{else}}none{{/each}}", "none")]
    [InlineData("{{#if note}}{{note}}{{else}}none{{/if}}{{this.count}}", "none")]
    [InlineData("{{#if total}}y{{else if isLast}}last{{else}}n{{/if}}{{total}}", "n0")]
    [InlineData("{{#eq place.city \"X\"}}y{{else eq place.city \"\"}}empty{{/eq}}", "empty")]
    public void Render_absent_value_is_empty_and_false(string home, string expected) =>
        Assert.Equal(expected, TestSkin.Render(home, new HomeModel()));

    [Theory]
    [InlineData("{{#each items}}{{@index}}{{name}}{{#if @first}},{{/if}}{{/each}}", "0é,1ü")]
    [InlineData("{{#each items}}{{#with this}}{{../name}}{{@index}}{{/with}}{{../total}};{{/each}}", "é00;ü10;")]
    [InlineData("{{#each items as |it i|}}{{#each it.tags as |s|}}{{it.name}}{{s}}{{i}}{{/each}}{{/each}}", "üp1üq1")]
    [InlineData("{{#each items as\n |it|}}{{it.name}}{{/each}}", "éü")]
    [InlineData("{{#each items}}{{#each tags}}{{.}}{{../name}}{{@root.total}}{{/each}}{{/each}}", "pü0qü0")]
    [InlineData("{{number 1234}} {{t \"greeting\" name=(count \"entries\" 1)}}", "1,234 Hello &lt;1 entry&gt;")]
    [InlineData("{{t \"greeting\" name=1234}}{{!-- }} --}}{{! x }}", "Hello &lt;1,234&gt;")]
    [InlineData("a {{~#if title~}} b {{~/if~}} c", "abc")]
    [InlineData("a \n\t {{~title~}} \n b", "aA &amp; Bb")]
    [InlineData("a\n  {{#if title}}  \nb\n {{else}}\nc\n\t{{/if}}\nd", "a\nb\nd")]
    [InlineData("{{! x }}\na\n  {{!-- y --}}", "a\n")]
    [InlineData("a {{!-- c --~}} b\n{{title}}\n{{!-- }} d --}}x", "a b\nA &amp; B\nx")]
    [InlineData("a {{~!-- c --~}} b{{!-- --}}{{!----}}", "ab")]
    [InlineData("a\n {{title}} \nb", "a\n A &amp; B \nb")]
    [InlineData("a {{#if title}}\nb\n{{/if}} c", "a \nb\n c")]
    public void Render_scopes_and_helpers_as_checked(string home, string expected) =>
        Assert.Equal(expected, TestSkin.Render(home, TwoItems));

    [Fact]
    public void Render_escapes_five_signs_and_no_others()
    {
        const string Escaped = "&amp;&lt;&gt;&quot;&#39;`=/é😀\u00A0&amp;amp;";
        var model = new HomeModel { Title = "&<>\"'`=/é😀\u00A0&amp;" };

        Assert.Equal(
            $"<p title=\"{Escaped}\">{Escaped}</p>",
            TestSkin.Render("<p title=\"{{title}}\">{{title}}</p>", model));
    }

    [Fact]
    public void Render_block_body_sees_what_its_partial_gives_it()
    {
        Skin skin = TestSkin.Load(
            "{{#> outer}}{{#> inner}}{{name}}{{@root.total}}{{/inner}}{{/outer}}",
            ("templates/partials/outer.hbs", "({{> @partial-block}})"),
            ("templates/partials/inner.hbs", "{{#each items}}[{{> @partial-block}}]{{/each}}"));

        Assert.Equal("([é0][ü0])", TestSkin.Render(skin, TwoItems));
    }

    [Fact]
    public void Render_partial_that_stands_alone_takes_its_line_with_it()
    {
        Skin skin = TestSkin.Load("a\n  {{> card}} \nb {{> card}} \n", ("templates/partials/card.hbs", "<x>\n"));

        Assert.Equal("a\n<x>\nb <x>\n \n", TestSkin.Render(skin, TwoItems));
    }

    [Fact]
    public void Render_partial_that_calls_itself()
    {
        Skin skin = TestSkin.Load(
            "{{#with nested}}{{> tree}}{{/with}}",
            ("templates/partials/tree.hbs", "{{name}}{{#if inner}}({{#with inner}}{{> tree}}{{/with}}){{/if}}"));
        var model = new HomeModel { Nested = new("a", new("b", new("c", null))) };

        Assert.Equal("a(b(c))", TestSkin.Render(skin, model));
    }

    [Fact]
    public void Render_partial_that_calls_itself_without_end_throws()
    {
        Skin skin = TestSkin.Load("{{> loop}}", ("templates/partials/loop.hbs", "x{{> loop}}"));

        SkinException failure = Assert.Throws<SkinException>(() => TestSkin.Render(skin, TwoItems));

        Assert.Contains("without end", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_in_many_threads_gives_the_same_page()
    {
        Skin skin = TestSkin.Load(
            "{{#> layout}}{{#each items}}{{> item}}{{/each}}{{/layout}}",
            ("templates/partials/layout.hbs", "<h1>{{title}}</h1>{{> @partial-block}}{{t \"plain\"}}"),
            ("templates/partials/item.hbs", "<a href=\"{{href}}\">{{name}}{{@root.total}}</a>"));
        var pages = new string[400];

        Parallel.For(0, pages.Length, i => pages[i] = TestSkin.Render(skin, TwoItems with { Total = i }));

        Assert.All(
            pages,
            (page, i) => Assert.Equal(
                $"<h1>A &amp; B</h1><a href=\"/x?a&amp;b\">é{i}</a><a href=\"/y\">ü{i}</a>Plain", page));
    }

    [Fact]
    public void Render_with_carriage_returns_gives_line_feeds() =>
        Assert.Equal("a\nb\n", TestSkin.Render("a\r\nb\r\n", new HomeModel()));

    [Fact]
    public void Render_unknown_template_throws()
    {
        Skin skin = TestSkin.Load("x");

        SkinException unknown = Assert.Throws<SkinException>(() => skin.Render("hom", TwoItems, new PageWriter()));
        SkinException other = Assert.Throws<SkinException>(() => skin.Render("home", "x", new PageWriter()));

        Assert.Contains("'hom'", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("String", other.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_computed_key_without_text_throws_naming_the_key()
    {
        Skin skin = TestSkin.Load("{{t title}}");

        SkinException failure = Assert.Throws<SkinException>(() => skin.Render("home", TwoItems, new PageWriter()));

        Assert.Contains("'A & B'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Style_sheets_of_the_style_folder_are_joined_in_the_order_of_their_names()
    {
        Skin skin = TestSkin.Load(
            "x", ("assets/style/20-b.css", "b{}"), ("assets/style.css", "first{}"), ("assets/style/10-a.css", "a{}"));

        SkinAsset asset = Assert.Single(skin.Assets);
        Assert.Equal("style.css", asset.Name);
        Assert.Equal("first{}a{}b{}", Encoding.UTF8.GetString(asset.Bytes.Span));
    }

    [Fact]
    public void Asset_and_its_integrity_are_written_with_the_base_path_and_the_hash_that_browsers_check()
    {
        Skin skin = TestSkin.Load(
            "<script src=\"{{asset \"a.js\"}}\" integrity=\"{{integrity \"a.js\"}}\"></script>", ("assets/a.js", "alert(1)"));

        string hash = Convert.ToBase64String(SHA384.HashData("alert(1)"u8));
        Assert.Equal(
            $"<script src=\"/some{skin.Asset("a.js").Route.Path}\" integrity=\"sha384-{hash}\"></script>",
            TestSkin.Render(skin, TwoItems));
    }

    [Fact]
    public void Assets_carry_the_hash_of_their_bytes()
    {
        Skin skin = TestSkin.Load(
            "x", ("assets/style.css", "body{}"), ("assets/img/a.b.svg", "<svg/>"), ("assets/plain", ""));

        Assert.Equal(["img/a.b.svg", "plain", "style.css"], skin.Assets.Select(asset => asset.Name));
        Assert.Equal(
            ["/assets/img/a.b.d4dc566691.svg", "/assets/plain.e3b0c44298", "/assets/style.7c98040a54.css"],
            skin.Assets.Select(asset => asset.Route.Path));
        Assert.Equal("/assets/style.7c98040a54.css", skin.Asset("style.css").Route.Path);
        Assert.Throws<SkinException>(() => skin.Asset("other.css"));
    }
}
