using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>The first use of a known name in a body; its children are the author's own words.</summary>
internal sealed class TermInline(KnownName name) : ContainerInline
{
    public KnownName Name { get; } = name;

    /// <summary>What the acronym stands for; null for other forms, and where the text says it itself.</summary>
    public string? FullForm { get; init; }
}
