namespace StaticNA.Tests;

public class SkinTests
{
    private const string Strings = """
        number.group: ","
        number.decimal: "."
        greeting: "Hello <{name}>"
        entries.one: "{n} entry"
        entries.other: "{n} entries"
        """;

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
        Skin skin = Load(
            ("templates/home.hbs", Home),
            ("templates/partials/layout.hbs", "<title>{{title}}</title><link href=\"{{asset \"style.css\"}}\">{{> @partial-block}}"),
            ("templates/partials/item.hbs", "<a href=\"{{href}}\">{{name}}</a>"),
            ("assets/style.css", "body{}"));
        var model = new HomeModel(
            "A & B", [new("é", Href.Internal("/x?a&b")), new("ü", Href.Internal("/y"))], RenderedHtml.Trusted("<b>ok</b>"));

        using var writer = new PageWriter();
        skin.Render("home", model, writer);

        string page = System.Text.Encoding.UTF8.GetString(writer.Written);
        Assert.Equal(
            """
            <title>A &amp; B</title><link href="/some/assets/style.7c98040a54.css"><h1>A &amp; B</h1>
            <a href="/x?a&amp;b">é</a>; <a href="/y">ü</a>
            <p>Hello &lt;A &amp; B&gt; 1,200 entries same</p>
            <b>ok</b>

            """,
            page);
    }

    private static Skin Load(params (string Path, string Text)[] files)
    {
        var diagnostics = new DiagnosticBag();
        var skinFiles = new SkinFiles("test", files
            .Append(("strings/en.yml", Strings))
            .Select(file => new SkinFile(file.Item1, System.Text.Encoding.UTF8.GetBytes(file.Item2))));
        var setup = new SkinSetup(
            new Located<string>("en", SourceLocation.StartOf("input/site.yml")),
            SiteAddress.Parse("https://example.org/some/")!,
            new Dictionary<string, Type> { ["home"] = typeof(HomeModel) });
        Skin? skin = Skin.Load(skinFiles, setup, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return skin!;
    }

    private sealed record HomeModel(string Title, IReadOnlyList<Item> Items, RenderedHtml Body);

    private sealed record Item(string Name, Href Href);
}
