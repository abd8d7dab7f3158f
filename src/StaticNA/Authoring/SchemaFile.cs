namespace StaticNA;

/// <summary>The JSON Schema of a kind of file.</summary>
/// <param name="Type">The kind: <c>entry</c>, <c>people</c>.</param>
/// <param name="Files">Where files of that kind stand in the input, with <c>*</c> for any name; null for the block in texts.</param>
/// <param name="Json">The schema, ending in a line end.</param>
public sealed record SchemaFile(string Type, string? Files, string Json)
{
    /// <summary>Whether it describes the head of Markdown files, and not a whole file.</summary>
    public bool IsFrontMatter => Files?.EndsWith(".md", StringComparison.Ordinal) == true;

    /// <summary>The name it is written under.</summary>
    public string Name => Type + ".schema.json";
}
