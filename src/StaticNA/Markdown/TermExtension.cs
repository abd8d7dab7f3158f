using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>
/// Gives the first use of each known name in a body its full form or a link; see <see cref="TermLinker"/>. It works on the syntax
/// tree, once all inlines of the document are there, and changes no character of the text.
/// </summary>
internal sealed class TermExtension : IMarkdownExtension
{
    private static readonly object Key = typeof(TermExtension);

    // Markdig tells extensions about a document only through its blocks: the first paragraph registers the work for the end.
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.BlockParsers.Find<ParagraphBlockParser>()!.Closed += Register;

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Register(BlockProcessor processor, Block block)
    {
        MarkdownDocument document = processor.Document;
        if (document.GetData(Key) is null)
        {
            document.SetData(Key, Key);
            document.ProcessInlinesEnd += Link;
        }
    }

    private static void Link(InlineProcessor processor, Inline? inline)
    {
        BodyReading reading = BodyReading.Of(processor);
        if (reading.Names is { IsEmpty: false } names)
        {
            new TermLinker(names, reading.People).Link(processor.Document);
        }
    }
}
