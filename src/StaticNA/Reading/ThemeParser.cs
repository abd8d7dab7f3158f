namespace StaticNA;

/// <summary>Parses <c>themes/slug.md</c>.</summary>
internal sealed class ThemeParser(ParseContext context)
{
    public Theme? Parse(InputFile file, string text) =>
        context.ReadMarkdown(file, text, "a theme", Read);

    private Theme Read(MappingReader reader, FrontMatter parts, InputFile file)
    {
        Located<string>? title = reader.RequiredText("title");
        reader.Require("summary");
        Located<string>? summary = reader.ShortText("summary", ParseContext.LongestSummary);
        var theme = new Theme
        {
            Slug = file.Slug,
            Route = Route.Theme(file.Slug),
            Location = SourceLocation.StartOf(file.Path),
            Title = new(SharedKeys.Line(title) ?? "", title?.Location ?? reader.Location),
            Summary = SharedKeys.Line(summary) ?? "",
            Sources = CitationParser.Read(reader),
            Aliases = SharedKeys.ReadAliases(reader),
            IsDraft = reader.Flag("draft"),
            Updated = reader.Date("updated"),
            Body = context.RenderBody(parts, file.Path),
        };
        return theme;
    }
}
