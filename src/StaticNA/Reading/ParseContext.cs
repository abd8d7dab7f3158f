namespace StaticNA;

/// <summary>What every parser of a file needs.</summary>
/// <param name="Markdown">Renders bodies.</param>
/// <param name="Diagnostics">Where mistakes go.</param>
internal sealed record ParseContext(MarkdownReader Markdown, DiagnosticBag Diagnostics)
{
    /// <summary>
    /// Has the front matter of a Markdown file read; null, with diagnostics, if that fails.
    /// </summary>
    public T? ReadMarkdown<T>(
        InputFile file, FrontMatter parts, MappingDefinition definition, Func<MappingReader, FrontMatter, InputFile, T?> read)
        where T : class
    {
        if (YamlReader.Read(parts.Yaml, file.Path, FrontMatter.YamlLine, Diagnostics) is not YamlMapping mapping)
        {
            return null;
        }

        var reader = new MappingReader(mapping, definition, Diagnostics);
        T? value = read(reader, parts, file);
        reader.Finish();
        return value;
    }

    public MarkdownBody RenderBody(FrontMatter parts, string file) =>
        Render(new BodyText(parts.Body, file, parts.BodyLine), Diagnostics);

    /// <summary>
    /// As the other, for a page that names people, and for a caller who needs to know what was wrong: that goes into
    /// <paramref name="found"/> as well.
    /// </summary>
    public MarkdownBody RenderBody(FrontMatter parts, string file, IEnumerable<Located<string>> people, DiagnosticBag found)
    {
        var text = new BodyText(parts.Body, file, parts.BodyLine)
        {
            People = people.Select(person => KnownNamesBuilder.KeyOfPerson(person.Value)).ToHashSet(StringComparer.Ordinal),
        };
        MarkdownBody body = Render(text, found);
        foreach (Diagnostic diagnostic in found.ToSortedList())
        {
            Diagnostics.Add(diagnostic);
        }

        return body;
    }

    private MarkdownBody Render(BodyText text, DiagnosticBag found) =>
        string.IsNullOrWhiteSpace(text.Text) ? MarkdownBody.Empty : Markdown.Read(text, found);
}
