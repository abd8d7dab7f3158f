using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Parses the input files that hold texts, in parallel, and joins them with the lists into <see cref="Content"/>.</summary>
/// <param name="lists">What the lists hold.</param>
/// <param name="context">What every parser needs.</param>
/// <param name="earlier">What an earlier build of the process parsed; null if that is not kept.</param>
internal sealed class ContentParser(SiteLists lists, ParseContext context, ParsedFiles? earlier = null)
{
    /// <summary>Of which entries the text is left unread.</summary>
    public Predicate<InputFile> IsUnread { get; init; } = static _ => false;

    /// <summary>What could be parsed; what could not is named in <see cref="Content.Unreadable"/>.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public Content Parse(SiteSettings site, ImmutableArray<InputFile> files, CancellationToken cancellation)
    {
        object?[] parsed = new object?[files.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, files.Length, parallel, index => parsed[index] = ParseFile(files[index]));
        return new Content
        {
            Site = site with { About = ParseAbout(site.AboutText) },
            Entries = [.. parsed.OfType<Entry>()],
            Themes = [.. parsed.OfType<Theme>()],
            Sources = [.. parsed.OfType<Source>()],
            People = lists.People,
            Countries = lists.Countries,
            Bodies = lists.Bodies,
            Series = lists.Series,
            Terms = lists.Terms,
            Cards = [.. parsed.OfType<Card>()],
            Unreadable =
            [
                .. files.Where((_, index) => parsed[index] is null).Concat(lists.Unreadable)
                    .Select(file => (file.Kind, file.Slug)),
            ],
        };
    }

    /// <summary>A file as it is now, with what is wrong with it; among the same others.</summary>
    public ParsedFile ParseAnew(InputFile file)
    {
        object? Parse(DiagnosticBag found) => ParseFile(file, context with { Diagnostics = found });
        if (earlier is not null)
        {
            return earlier.Get(file, Parse);
        }

        var found = new DiagnosticBag();
        return new ParsedFile(Parse(found), [.. found.ToSortedList()]);
    }

    private object? ParseFile(InputFile file)
    {
        if (earlier is null)
        {
            return ParseFile(file, context);
        }

        ParsedFile parsed = ParseAnew(file);
        foreach (Diagnostic diagnostic in parsed.Diagnostics)
        {
            context.Diagnostics.Add(diagnostic);
        }

        return parsed.Value;
    }

    private object? ParseFile(InputFile file, ParseContext context)
    {
        if (file.Kind == InputKind.Site || SiteListReader.IsList(file))
        {
            return file;
        }

        if (file.Kind == InputKind.Card)
        {
            return CardReader.Read(file, context.Diagnostics);
        }

        bool leavesText = file.Kind == InputKind.Entry && IsUnread(file);
        if (InputReader.ReadMarkdown(file, context.Diagnostics, withBody: !leavesText) is not FrontMatter parts)
        {
            return null;
        }

        return file.Kind switch
        {
            InputKind.Entry => new EntryParser(context, leavesText).Parse(file, parts),
            InputKind.Theme => new ThemeParser(context).Parse(file, parts),
            _ => new SourceParser(context).Parse(file, parts),
        };
    }

    private MarkdownBody? ParseAbout(Located<string>? about)
    {
        if (about is not { } text)
        {
            return null;
        }

        // The text is indented in its file, which the Markdown reader does not see.
        var found = new DiagnosticBag();
        SourceLocation Shift(SourceLocation at) => at with { Column = at.Column + text.Location.Column - 1 };
        MarkdownBody body = context.Markdown.Read(text.Value, text.Location.File, text.Location.Line, found);
        foreach (Diagnostic diagnostic in found.ToSortedList())
        {
            context.Diagnostics.Add(diagnostic with { Location = Shift(diagnostic.Location) });
        }

        return body with
        {
            Citations =
            [
                .. body.Citations.Select(citation => citation with
                {
                    Location = Shift(citation.Location),
                    PassagesLocation = Shift(citation.PassagesLocation),
                    Span = citation.Span is WordSpan span
                        ? span with { Location = Shift(span.Location), EndLocation = Shift(span.EndLocation) }
                        : null,
                }),
            ],
            Links = [.. body.Links.Select(link => link with { Location = Shift(link.Location) })],
            ExternalLinks = [.. body.ExternalLinks.Select(link => link with { Location = Shift(link.Location) })],
        };
    }
}
