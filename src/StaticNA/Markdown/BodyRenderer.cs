using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;

namespace StaticNA;

/// <summary>
/// Writes the HTML of one body after the other, and checks what it writes on the way, so that the syntax tree is walked
/// once. Not thread-safe; <see cref="MarkdownReader"/> keeps a pool.
/// </summary>
internal sealed class BodyRenderer : HtmlRenderer
{
    private readonly StringWriter _output;
    private readonly LastingBytes _kept = new();

    public BodyRenderer(MarkdownContext context)
        : this(context, new StringWriter(System.Globalization.CultureInfo.InvariantCulture))
    {
    }

    private BodyRenderer(MarkdownContext context, StringWriter output)
        : base(output)
    {
        _output = output;
        Context = context;
        Resolver = new LinkResolver(context);
        ObjectRenderers.Clear();
        ObjectRenderers.AddRange(
        [
            new ParagraphRenderer(), new BodyHeadingRenderer(), new ListRenderer(), new QuoteBlockRenderer(),
            new BodyCodeRenderer(), new BodyBreakRenderer(), new BodyTableRenderer(), new BodyFootnotesRenderer(),
            new BodyDefinitionsRenderer(), new LiteralInlineRenderer(), new EmphasisInlineRenderer(),
            new CodeInlineRenderer(), new BodyLineBreakRenderer(), new BodyEntityRenderer(), new BodyLinkRenderer(),
            new BodyAutolinkRenderer(), new BodyCitationRenderer(), new BodyFootnoteLinkRenderer(),
            new BodyTermRenderer(), new DelimiterInlineRenderer(),
        ]);
    }

    public MarkdownContext Context { get; }

    public LinkResolver Resolver { get; }

    /// <summary>The body being written.</summary>
    public BodyReading Reading { get; private set; } = null!;

    /// <summary>Level of the heading written last; 1, the page's title, at the start.</summary>
    public int HeadingLevel { get; set; }

    /// <summary>Whether what is written now is the text of a link.</summary>
    public bool IsInLink { get; set; }

    /// <summary>Length of what was written so far, in UTF-16 code units.</summary>
    public int Length => _output.GetStringBuilder().Length;

    public RenderedHtml Render(MarkdownDocument document, BodyReading reading)
    {
        Reset();
        Reading = reading;
        HeadingLevel = 1;
        IsInLink = false;
        Write(document);
        return RenderedHtml.Trusted(_output.GetStringBuilder(), _kept);
    }

    /// <summary>Leaves a place for a quotation, and gives it the next citation's number.</summary>
    public void KeepPlace(Quotation quotation)
    {
        CitationMark mark = Reading.Numbering.Next(quotation.Citation);
        Reading.Citations.Add(quotation.Citation);
        int offset = Encoding.UTF8.GetByteCount(_output.ToString());
        Reading.Quotations.Add(new BodyQuotation(quotation, mark, offset));
    }

    /// <summary>Writes ` name="value"`, escaped.</summary>
    public void WriteAttribute(string name, string value)
    {
        Write(' ').Write(name).Write("=\"");
        WriteEscape(value);
        Write('"');
    }
}
