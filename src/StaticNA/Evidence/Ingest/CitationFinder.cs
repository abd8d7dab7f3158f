using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Finds all citations of a source in the content, whatever else is wrong with that.</summary>
internal static class CitationFinder
{
    /// <summary>By location.</summary>
    /// <param name="root">The folder that locations are relative to.</param>
    /// <param name="input">The content.</param>
    /// <param name="source">Id of the source.</param>
    public static ImmutableArray<Citation> Find(string root, string input, string source)
    {
        var ignored = new DiagnosticBag();
        var reader = new InputReader(root, input, ignored);
        ImmutableArray<InputFile> files = reader.FindFiles();
        var markdown = new MarkdownReader(new MarkdownContext(
            SiteParser.Unread.Address, new RouteTable([], []), HasSourcePages: true, MarkdownLabels.None));
        Content content = new ContentParser(new SiteListReader(ignored).Read(files), new ParseContext(markdown, ignored))
            .Parse(SiteParser.Unread, files, CancellationToken.None);
        IEnumerable<Citation> all = content.Entries.SelectMany(entry => entry.AllCitations())
            .Concat(content.Themes.SelectMany(theme => theme.Sources.Concat(theme.Body.Citations)))
            .Concat(content.Sources.SelectMany(other => other.Body.Citations))
            .Concat(content.People.SelectMany(person => person.Attested.Select(attested => attested.Citation)))
            .Concat(content.Bodies.SelectMany(body => body.Sources))
            .Concat(content.Series.SelectMany(series => series.Sources))
            .Concat(content.Terms.SelectMany(term => term.Sources));
        return [.. all.Where(citation => citation.Source == source).OrderBy(citation => citation.Location).Distinct()];
    }
}
