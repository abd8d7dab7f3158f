using AngleSharp.Html.Parser;

namespace StaticNA.SiteTests.RealSites;

/// <summary>A site on disk, as a reader meets it.</summary>
internal sealed class BuiltSite
{
    private readonly Lazy<IReadOnlyDictionary<string, string>> _mainTexts;

    internal BuiltSite(string folder, BuildResult result)
    {
        Folder = folder;
        Result = result;
        _mainTexts = new(ReadMainTexts);
    }

    internal string Folder { get; }

    internal BuildResult Result { get; }

    /// <summary>Relative paths with <c>/</c>, ordinally sorted.</summary>
    internal IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file))
        .Order(StringComparer.Ordinal);

    /// <summary>
    /// By route (<c>/themes/trade/</c>), the text of the page's <c>main</c>, made plain by <see cref="PlainText"/>.
    /// </summary>
    internal IReadOnlyDictionary<string, string> MainTexts => _mainTexts.Value;

    private SortedDictionary<string, string> ReadMainTexts()
    {
        var parser = new HtmlParser();
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string file in Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var page = parser.ParseDocument(File.ReadAllText(Path.Combine(Folder, file)));
            string folder = Path.GetDirectoryName(file)!;
            string route = Path.GetFileName(file) != "index.html" ? "/" + file : folder == "" ? "/" : $"/{folder}/";
            texts.Add(route, PlainText.Of(page.QuerySelector("main")?.TextContent ?? ""));
        }

        return texts;
    }
}
