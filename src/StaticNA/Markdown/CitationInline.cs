using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>A well-formed citation in the syntax tree of a body.</summary>
internal sealed class CitationInline(Citation citation) : LeafInline
{
    public Citation Citation { get; } = citation;
}
