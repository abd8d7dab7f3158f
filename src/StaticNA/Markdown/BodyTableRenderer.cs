using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>
/// Writes tables inside <c>&lt;div class="table"&gt;</c>, which a skin can let scroll. Alignment is a class, since the
/// site allows no inline style; an empty cell of the header row is no header.
/// </summary>
internal sealed class BodyTableRenderer : BodyObjectRenderer<Table>
{
    protected override void Write(BodyRenderer renderer, Table node)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table\">").WriteLine("<table>");
        string? part = null;
        foreach (TableRow row in node.Cast<TableRow>())
        {
            string wanted = row.IsHeader ? "thead" : "tbody";
            if (part != wanted)
            {
                ClosePart(renderer, part);
                part = wanted;
                renderer.Write('<').Write(part).WriteLine(">");
            }

            WriteRow(renderer, node, row);
        }

        ClosePart(renderer, part);
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    private static void ClosePart(BodyRenderer renderer, string? part)
    {
        if (part is not null)
        {
            renderer.Write("</").Write(part).WriteLine(">");
        }
    }

    private static void WriteRow(BodyRenderer renderer, Table table, TableRow row)
    {
        renderer.WriteLine("<tr>");
        for (int column = 0; column < row.Count; column++)
        {
            var cell = (TableCell)row[column];
            TableColumnAlign? alignment =
                column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            WriteCell(renderer, cell, row.IsHeader && !IsBlank(cell) ? "th" : "td", alignment);
        }

        renderer.WriteLine("</tr>");
    }

    private static bool IsBlank(TableCell cell) =>
        cell.All(block => block is ParagraphBlock paragraph && (paragraph.Inline?.All(IsBlank) ?? true));

    private static bool IsBlank(Inline inline) =>
        inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace();

    private static void WriteCell(BodyRenderer renderer, TableCell cell, string element, TableColumnAlign? alignment)
    {
        renderer.Write('<').Write(element);
        renderer.Write(alignment switch
        {
            TableColumnAlign.Left => " class=\"left\"",
            TableColumnAlign.Center => " class=\"center\"",
            TableColumnAlign.Right => " class=\"right\"",
            _ => "",
        });
        renderer.Write('>');
        bool wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell is [ParagraphBlock];
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.Write("</").Write(element).WriteLine(">");
    }
}
