using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace StaticNA;

/// <summary>
/// Writes nothing, since definitions are not shown; reports those whose author thought that they would be: footnotes
/// that nothing refers to, and what looks like a citation or footnote but is the definition of a link.
/// </summary>
internal sealed class BodyDefinitionsRenderer : BodyObjectRenderer<LinkReferenceDefinitionGroup>
{
    protected override void Write(BodyRenderer renderer, LinkReferenceDefinitionGroup node)
    {
        BodyReading reading = renderer.Reading;
        foreach (LinkReferenceDefinition definition in node.OfType<LinkReferenceDefinition>())
        {
            string label = definition.Label ?? "";
            SourceLocation at = reading.At(definition.Span.Start);
            if (definition is FootnoteLinkReferenceDefinition footnote)
            {
                if (footnote.Footnote.Links.Count == 0)
                {
                    reading.Report(MarkdownRules.FootnoteIsUnused(at, label));
                }
            }
            else if (label.StartsWith('@') || label.StartsWith('^'))
            {
                reading.Report(MarkdownRules.DefinitionIsMisplaced(at, label));
            }
        }
    }
}
