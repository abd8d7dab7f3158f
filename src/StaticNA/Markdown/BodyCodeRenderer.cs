using Markdig.Syntax;

namespace StaticNA;

/// <summary>
/// Writes blocks of code; the language of a fenced one becomes a class where it is a plain word. Those named <c>quote</c> are
/// quotations, for which a place is kept.
/// </summary>
internal sealed class BodyCodeRenderer : BodyObjectRenderer<CodeBlock>
{
    protected override void Write(BodyRenderer renderer, CodeBlock node)
    {
        renderer.EnsureLine();
        if (QuotationBlock.IsOne(node))
        {
            if (QuotationBlock.Read(node, renderer.Reading) is Quotation quotation)
            {
                renderer.KeepPlace(quotation);
            }

            return;
        }

        renderer.Write("<pre><code");
        if (node is FencedCodeBlock { Info: { Length: > 0 } info } && info.All(IsPlain))
        {
            renderer.WriteAttribute("class", "language-" + info);
        }

        renderer.Write('>');
        renderer.WriteLeafRawLines(node, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</code></pre>");
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#' or '.';
}
