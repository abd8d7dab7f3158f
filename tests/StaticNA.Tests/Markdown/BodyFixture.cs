using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace StaticNA.Tests;

/// <summary>Reads bodies as if they stood in one entry of a small site, from line 1 of its file.</summary>
internal sealed class BodyFixture
{
    public const string File = "input/entries/2016/harbour-talks.md";

    public static MarkdownLabels Labels { get; } = new(
        "Source {number}: {source}, passage {passages}", "note {number}", "Back to note {number}", "Footnotes");

    public static RouteTable Routes { get; } = new(
        [
            new("harbour-talks", Route.Entry(2016, "harbour-talks")),
            new("island-summit", Route.Entry(2015, "island-summit")),
        ],
        [
            new(File, Route.Entry(2016, "harbour-talks")),
            new("input/entries/2015/island-summit.md", Route.Entry(2015, "island-summit")),
            new("input/themes/trade.md", Route.Theme("trade")),
        ]);

    private BodyFixture(MarkdownBody body, IReadOnlyList<Diagnostic> diagnostics)
    {
        Body = body;
        Diagnostics = diagnostics;
    }

    public MarkdownBody Body { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public string Html => Body.Html.ToString();

    /// <summary>Code, line and column of the diagnostics, in the order of a run's list.</summary>
    public IEnumerable<string> Found =>
        Diagnostics.Select(found => $"{found.Rule.Code} {found.Location.Line}:{found.Location.Column}");

    public static MarkdownReader Reader(bool hasSourcePages = true) =>
        new(new MarkdownContext(SiteAddress.Parse("https://example.org/base/")!, Routes, hasSourcePages, Labels));

    public static BodyFixture Read(string text, int firstLine = 1) => Read(Reader(), text, firstLine);

    public static BodyFixture Read(MarkdownReader reader, string text, int firstLine = 1)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownBody body = reader.Read(text, File, firstLine, diagnostics);
        return new BodyFixture(body, diagnostics.ToSortedList());
    }

    /// <summary>Reads a body that must have no mistake.</summary>
    public static BodyFixture ReadClean(string text)
    {
        BodyFixture read = Read(text);
        Assert.Empty(read.Diagnostics);
        return read;
    }

    public IElement Tree() => new HtmlParser().ParseDocument($"<!doctype html><title>t</title><body>{Html}").Body!;

    public IElement One(string selector) => Assert.Single(Tree().QuerySelectorAll(selector));
}
