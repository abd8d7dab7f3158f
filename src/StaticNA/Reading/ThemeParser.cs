namespace StaticNA;

/// <summary>Parses <c>themes/slug.md</c>.</summary>
internal sealed class ThemeParser(ParseContext context)
{
    public Theme? Parse(InputFile file, FrontMatter parts) =>
        context.ReadMarkdown(file, parts, ThemeKeys.Definition, Read);

    private Theme Read(MappingReader reader, FrontMatter parts, InputFile file)
    {
        Located<string>? title = reader.Text(ThemeKeys.Title);
        Located<string>? summary = reader.Text(ThemeKeys.Summary);
        var theme = new Theme
        {
            Slug = file.Slug,
            Route = Route.Theme(file.Slug),
            Location = SourceLocation.StartOf(file.Path),
            Title = new(SharedKeys.Line(title) ?? "", title?.Location ?? reader.Location),
            Summary = SharedKeys.Line(summary) ?? "",
            Sources = CitationParser.Read(reader, ThemeKeys.Sources),
            Aliases = reader.Texts(SharedKeys.Aliases),
            IsDraft = reader.Flag(SharedKeys.Draft),
            Updated = reader.Date(SharedKeys.Updated),
            Body = context.RenderBody(parts, file.Path),
        };
        return theme;
    }
}
