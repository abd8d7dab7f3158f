using System.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace StaticNA;

/// <summary>Reads a quotation block: a fenced block named <c>quote</c> that holds the keys of a quotation as front matter has them.</summary>
internal static class QuotationBlock
{
    public static bool IsOne(CodeBlock block) => block is FencedCodeBlock { Info: { } name }
        && (name.Equals("quote", StringComparison.OrdinalIgnoreCase) || name.Equals("quotes", StringComparison.OrdinalIgnoreCase));

    /// <summary>Null, with a diagnostic, if it can't be read.</summary>
    public static Quotation? Read(CodeBlock block, BodyReading reading)
    {
        SourceLocation start = reading.At(block.Span.Start);
        YamlMapping? mapping = YamlReader.Read(YamlOf(block, reading), reading.File, start.Line + 1, reading.Diagnostics);
        if (mapping is null)
        {
            return null;
        }

        var keys = new MappingReader(mapping with { Location = start }, QuotationKeys.Definition, reading.Diagnostics);
        Quotation? quotation = ClaimParser.ReadQuotation(keys);
        keys.Finish();
        return quotation;
    }

    /// <summary>
    /// The lines of the block. Inside a list or block quote, what stands before them becomes spaces, so that places stay right.
    /// </summary>
    private static string YamlOf(CodeBlock block, BodyReading reading)
    {
        var yaml = new StringBuilder();
        for (int i = 0; i < block.Lines.Count; i++)
        {
            StringLine line = block.Lines.Lines[i];
            int indent = line.Slice.IsEmpty ? 0 : reading.At(line.Slice.Start).Column - 1;
            yaml.Append(' ', indent).Append(line.Slice.AsSpan()).Append('\n');
        }

        return yaml.ToString();
    }
}
