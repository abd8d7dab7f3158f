using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StaticNA;

/// <summary>Writes one kind of syntax node of a body.</summary>
internal abstract class BodyObjectRenderer<T> : HtmlObjectRenderer<T>
    where T : MarkdownObject
{
    protected sealed override void Write(HtmlRenderer renderer, T obj) => Write((BodyRenderer)renderer, obj);

    protected abstract void Write(BodyRenderer renderer, T node);
}
