namespace StaticNA;

/// <summary>A kind of file that holds keys with values, or of block in a text.</summary>
/// <param name="Name">Its name on the command line and in the names of schemas.</param>
/// <param name="Files">Where it stands in the input; <c>*</c> is any name.</param>
/// <param name="Keys">Its keys; of a list, those of each thing in it.</param>
/// <param name="Id">The form of the ids under which a list has its things; null if it is no list.</param>
internal sealed record FrontMatterType(string Name, string Files, MappingDefinition Keys, TextForm? Id = null)
{
    /// <summary>Whether it is the head of a Markdown file, between lines of three hyphens.</summary>
    public bool IsFrontMatter => Files.EndsWith(".md", StringComparison.Ordinal);
}
