using System.Collections.Concurrent;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace StaticNA;

/// <summary>
/// Reads Markdown bodies: checks their links, headings and limits, collects their citations, and renders them to HTML.
/// Raw HTML is shown as text. Thread-safe.
/// </summary>
/// <param name="context">What is the same for all bodies.</param>
public sealed class MarkdownReader(MarkdownContext context)
{
    // Picked by hand: Markdig's UseAdvancedExtensions lets authors set any attribute (design.md §7).
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly ConcurrentBag<BodyRenderer> _idleRenderers = [];

    /// <summary>
    /// Reads one body. What is wrong is added to <paramref name="diagnostics"/>; a body that can't be read safely
    /// becomes <see cref="MarkdownBody.Empty"/>.
    /// </summary>
    /// <param name="text">The body, without front matter.</param>
    /// <param name="file">
    /// The file it stands in, as in <see cref="SourceLocation.File"/>; relative links start at its folder.
    /// </param>
    /// <param name="firstLine">The 1-based line of the file on which <paramref name="text"/> starts.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public MarkdownBody Read(string text, string file, int firstLine, DiagnosticBag diagnostics) =>
        Read(new BodyText(text, file, firstLine), diagnostics);

    /// <inheritdoc cref="Read(string, string, int, DiagnosticBag)"/>
    internal MarkdownBody Read(BodyText body, DiagnosticBag diagnostics)
    {
        string text = body.Text;
        if (string.IsNullOrWhiteSpace(text))
        {
            return MarkdownBody.Empty;
        }

        var reading = new BodyReading(text, body.File, body.FirstLine, diagnostics)
        {
            Names = context.Names,
            People = body.People,
        };
        if (!IsWithinLimits(text, reading))
        {
            return MarkdownBody.Empty;
        }

        try
        {
            MarkdownDocument document = Markdown.Parse(text, Pipeline, reading.ToParserContext());
            RenderedHtml html = Render(document, reading);
            reading.CheckFragments();
            return new MarkdownBody(html, [.. reading.Citations], [.. reading.Links])
            {
                Uncited = context.Uncited?.Find(document, reading) ?? [],
                ExternalLinks = [.. reading.ExternalLinks],
                Quotations = [.. reading.Quotations],
                WrittenQuotations = [.. reading.WrittenQuotations],
            };
        }
        catch (ArgumentException exception) when (IsDepthLimit(exception))
        {
            reading.Report(MarkdownRules.TextNestsTooDeep(reading.At(0)));
            return MarkdownBody.Empty;
        }
    }

    private static bool IsWithinLimits(string text, BodyReading reading)
    {
        int control = MarkdownLimits.IndexOfControlCharacter(text);
        if (control >= 0)
        {
            reading.Report(MarkdownRules.HoldsControlCharacter(reading.At(control), text[control]));
            return false;
        }

        if (MarkdownLimits.FindExcess(text) is LimitExcess excess)
        {
            reading.Report(MarkdownRules.TextIsTooIntricate(reading.At(excess.Offset), excess.Limit, excess.What));
            return false;
        }

        return true;
    }

    // Markdig has its own limit against stack overflows, and throws the plainest exception for it.
    private static bool IsDepthLimit(ArgumentException exception) =>
        exception.GetType() == typeof(ArgumentException)
        && exception.Message.Contains("too deeply nested", StringComparison.Ordinal);

    private static MarkdownPipeline BuildPipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .DisableHtml()
            .UsePreciseSourceLocation();
        builder.BlockParsers.Replace<HeadingBlockParser>(new BodyHeadingParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationInlineParser());
        builder.Extensions.AddIfNotAlready<TermExtension>();
        return builder.Build();
    }

    private RenderedHtml Render(MarkdownDocument document, BodyReading reading)
    {
        if (!_idleRenderers.TryTake(out BodyRenderer? renderer))
        {
            renderer = new BodyRenderer(context);
        }

        RenderedHtml html = renderer.Render(document, reading);
        _idleRenderers.Add(renderer);
        return html;
    }
}
