namespace StaticNA;

/// <summary>
/// Writes the first use of a known name as a link to its page or its place in the glossary, and of an acronym with its full form as
/// the title. A title alone would reach neither touch nor keyboard; the link does, and print styles write the title out.
/// </summary>
internal sealed class BodyTermRenderer : BodyObjectRenderer<TermInline>
{
    protected override void Write(BodyRenderer renderer, TermInline node)
    {
        if (node.Name.Href is { } href)
        {
            renderer.Write("<a class=\"term\"");
            renderer.WriteAttribute("href", href.Value);
            renderer.Write('>');
        }

        if (node.FullForm is { } full)
        {
            renderer.Write("<abbr");
            renderer.WriteAttribute("title", full);
            renderer.Write('>');
        }

        renderer.WriteChildren(node);
        renderer.Write(node.FullForm is null ? "" : "</abbr>").Write(node.Name.Href is null ? "" : "</a>");
    }
}
