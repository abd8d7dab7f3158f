using System.Text;

namespace StaticNA.Tests;

/// <summary>Skins of a few invented files, for models of the types below.</summary>
internal static class TestSkin
{
    public const string Strings = """
        number.group: ","
        number.decimal: "."
        greeting: "Hello <{name}>"
        plain: "Plain"
        entries.one: "{n} entry"
        entries.other: "{n} entries"
        """;

    public static readonly SourceLocation LanguageKey = new("input/site.yml", 4, 11);

    public static SkinSetup Setup { get; } = new(
        new Located<string>("en", LanguageKey),
        SiteAddress.Parse("https://example.org/some/")!,
        new Dictionary<string, Type> { ["home"] = typeof(HomeModel) });

    public static SkinFiles Files(params (string Path, string Text)[] files) =>
        new("test", files.Select(file => new SkinFile(file.Path, Encoding.UTF8.GetBytes(file.Text))));

    /// <summary>A skin whose home page is the given template, together with other files.</summary>
    public static (Skin? Skin, IReadOnlyList<Diagnostic> Found) TryLoad(
        string home, params (string Path, string Text)[] others)
    {
        var diagnostics = new DiagnosticBag();
        SkinFiles files = Files([("strings/en.yml", Strings), ("templates/home.hbs", home), .. others]);
        Skin? skin = Skin.Load(files, Setup, diagnostics);
        return (skin, diagnostics.ToSortedList());
    }

    public static Skin Load(string home, params (string Path, string Text)[] others)
    {
        (Skin? skin, IReadOnlyList<Diagnostic> found) = TryLoad(home, others);
        Assert.Empty(found);
        return skin!;
    }

    public static string Render(Skin skin, HomeModel model)
    {
        using var writer = new PageWriter();
        skin.Render("home", model, writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    /// <summary>What the home page becomes when it is the given template.</summary>
    public static string Render(string home, HomeModel model) => Render(Load(home), model);
}

[TemplateModel]
internal sealed record HomeModel
{
    public string Title { get; init; } = "A & B";

    public IReadOnlyList<ItemModel> Items { get; init; } = [];

    public RenderedHtml Body { get; init; } = RenderedHtml.Trusted("<b>é</b>");

    public RenderedHtml? Note { get; init; }

    public PlaceModel? Place { get; init; }

    public NestedModel? Nested { get; init; }

    public int Total { get; init; }

    public bool IsLast { get; init; }

    public object? Anything { get; init; }

    public Href Home { get; init; } = Href.Internal("/");

    public int? Count { get; init; }
}

internal sealed record ItemModel(string Name, Href Href)
{
    public IReadOnlyList<string> Tags { get; init; } = [];
}

internal sealed record PlaceModel(string? City, IReadOnlyList<string> Venues);

internal sealed record NestedModel(string Name, NestedModel? Inner);
