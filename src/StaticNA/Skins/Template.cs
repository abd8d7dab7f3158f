namespace StaticNA;

/// <summary>A template, parsed.</summary>
internal sealed class Template
{
    /// <param name="name">File name without extension.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="text">As Handlebars compiles it.</param>
    public Template(string name, string file, string text) => (Name, File, Text) = (name, file, text);

    public string Name { get; }

    public string File { get; }

    public string Text { get; }

    public IReadOnlyList<TemplateNode> Nodes { get; private init; } = [];

    public Template WithNodes(IReadOnlyList<TemplateNode> nodes) => new(Name, File, Text) { Nodes = nodes };

    /// <summary>The place of an offset into <see cref="Text"/>.</summary>
    public SourceLocation Locate(int offset)
    {
        ReadOnlySpan<char> before = Text.AsSpan(0, offset);
        return new SourceLocation(File, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
