using System.Buffers;

namespace StaticNA;

/// <summary>
/// Finds what would make Markdig slow or nest too deep, in one pass over the lines before Markdig sees them. Its work
/// on a block of lines grows with the square of the brackets, emphasis signs and table cells in it; real texts stay far
/// below all limits.
/// </summary>
internal sealed class MarkdownLimits
{
    /// <summary>Most lines of a body.</summary>
    public const int Lines = 20_000;

    /// <summary>Most levels of lists and quotations; a column of indentation before a marker counts as one.</summary>
    public const int Nesting = 60;

    /// <summary>Most square brackets, and most emphasis signs, open at once.</summary>
    public const int Open = 40;

    /// <summary>Most square brackets, and most emphasis signs, in lines that no blank line parts.</summary>
    public const int SignsInBlock = 1_000;

    /// <summary>Most square brackets, and most emphasis signs, in a body.</summary>
    public const int SignsInBody = 20_000;

    /// <summary>Most columns of a table.</summary>
    public const int Columns = 100;

    /// <summary>Most cells of a table, and of lines that could be one.</summary>
    public const int CellsInBlock = 20_000;

    /// <summary>Most table cells of a body.</summary>
    public const int CellsInBody = 100_000;

    /// <summary>Most backticks in a row.</summary>
    public const int Backticks = 100;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[]*_|`");

    // Not allowed in HTML, which knows tab, line feed, form feed and carriage return; form feeds are of no use here.
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [
            .. Enumerable.Range(0, 0x20).Select(value => (char)value).Except(['\t', '\n', '\r']),
            .. Enumerable.Range(0x7F, 0x21).Select(value => (char)value),
            .. Enumerable.Range(0xFDD0, 0x20).Select(value => (char)value),
            '\uFFFE', '\uFFFF',
        ]);

    private readonly string _text;
    private LimitExcess? _excess;
    private int _lines;
    private int _brackets;
    private int _emphasis;
    private int _cells;
    private Block _block;

    private MarkdownLimits(string text) => _text = text;

    /// <summary>
    /// Where <paramref name="text"/> first goes beyond a limit, or null. Takes time in proportion to its length.
    /// </summary>
    public static LimitExcess? FindExcess(string text)
    {
        var limits = new MarkdownLimits(text);
        int start = 0;
        while (start < text.Length && limits._excess is null)
        {
            int length = text.AsSpan(start).IndexOfAny('\r', '\n');
            int end = length < 0 ? text.Length : start + length;
            limits.ScanLine(start, end);
            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return limits._excess;
    }

    /// <summary>Index of the first character that HTML forbids, or −1.</summary>
    public static int IndexOfControlCharacter(ReadOnlySpan<char> text) => text.IndexOfAny(Controls);

    private void ScanLine(int start, int end)
    {
        Check(++_lines, Lines, "lines", start);
        ReadOnlySpan<char> line = _text.AsSpan(start, end - start);
        if (line.IsWhiteSpace())
        {
            _block = default;
            return;
        }

        _block.Lines++;
        if (!IsBreak(line))
        {
            ScanMarkers(line, start);
            ScanSigns(line, start);
        }
    }

    /// <summary>Whether the line is a thematic break, which nests nothing however many signs it has.</summary>
    private static bool IsBreak(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> trimmed = line.Trim();
        return trimmed[0] is '*' or '-' or '_' && trimmed.IndexOfAnyExcept([trimmed[0], ' ', '\t']) < 0;
    }

    /// <summary>
    /// Counts the quotation and list markers that the line starts with, and the white space before each, which may
    /// continue lists of lines above; together they are at least as many as the blocks that the line nests in.
    /// </summary>
    private void ScanMarkers(ReadOnlySpan<char> line, int start)
    {
        int at = 0;
        int nesting = 0;
        while (true)
        {
            int indent = 0;
            while (at < line.Length && line[at] is ' ' or '\t')
            {
                indent += line[at++] == '\t' ? 4 : 1;
            }

            int marker = MarkerLength(line[at..]);
            if (marker == 0)
            {
                return;
            }

            // A list item is two blocks: the list and the item.
            nesting += indent + (line[at] == '>' ? 1 : 2);
            Check(nesting, Nesting, "levels of lists and quotations", start + at);
            at += marker;
        }
    }

    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return 0;
        }

        if (line[0] == '>')
        {
            return 1;
        }

        int digits = line.IndexOfAnyExceptInRange('0', '9');
        bool isNumber = digits is > 0 and < 10 && line[digits] is '.' or ')';
        int length = isNumber ? digits + 1 : line[0] is '-' or '+' or '*' ? 1 : 0;
        return length > 0 && (length == line.Length || line[length] is ' ' or '\t') ? length : 0;
    }

    private void ScanSigns(ReadOnlySpan<char> line, int start)
    {
        int pipes = 0;
        int at = 0;
        for (int next = line.IndexOfAny(Signs); next >= 0; next = line[at..].IndexOfAny(Signs))
        {
            at += next;
            int length = 1;
            switch (line[at])
            {
                case '[':
                    Check(++_block.OpenBrackets, Open, "square brackets open at once", start + at);
                    Check(++_block.Brackets, SignsInBlock, "square brackets without a blank line between", start + at);
                    Check(++_brackets, SignsInBody, "square brackets", start + at);
                    break;
                case ']':
                    _block.OpenBrackets = Math.Max(0, _block.OpenBrackets - 1);
                    break;
                case '|':
                    Check(++pipes, Columns, "columns", start + at);
                    break;
                case '`':
                    length = RunLength(line[at..]);
                    Check(length, Backticks, "backticks in a row", start + at);
                    break;
                default:
                    length = RunLength(line[at..]);
                    ScanEmphasis(line, at, length, start);
                    break;
            }

            at += length;
        }

        ScanCells(pipes, start);
    }

    private void ScanEmphasis(ReadOnlySpan<char> line, int at, int length, int start)
    {
        bool canClose = at > 0 && !char.IsWhiteSpace(line[at - 1]);
        bool canOpen = at + length < line.Length && !char.IsWhiteSpace(line[at + length]);
        if (canClose && _block.OpenEmphasis > 0)
        {
            _block.OpenEmphasis = Math.Max(0, _block.OpenEmphasis - length);
        }
        else if (canOpen)
        {
            _block.OpenEmphasis += length;
            Check(_block.OpenEmphasis, Open, "emphasis signs open at once", start + at);
        }

        _block.Emphasis += length;
        _emphasis += length;
        Check(_block.Emphasis, SignsInBlock, "emphasis signs without a blank line between", start + at);
        Check(_emphasis, SignsInBody, "emphasis signs", start + at);
    }

    /// <summary>Counts cells as Markdig makes them: each line of a table gets as many as the longest.</summary>
    private void ScanCells(int pipes, int start)
    {
        _block.Pipes = Math.Max(_block.Pipes, pipes);
        if (_block.Pipes == 0)
        {
            return;
        }

        int before = _block.Cells;
        _block.Cells = _block.Lines * (_block.Pipes + 1);
        _cells += _block.Cells - before;
        Check(_block.Cells, CellsInBlock, "table cells without a blank line between", start);
        Check(_cells, CellsInBody, "table cells", start);
    }

    private void Check(int count, int limit, string what, int offset)
    {
        if (count > limit)
        {
            _excess ??= new LimitExcess(offset, limit, what);
        }
    }

    private static int RunLength(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAnyExcept(text[0]);
        return length < 0 ? text.Length : length;
    }

    /// <summary>Counts since the last blank line.</summary>
    private struct Block
    {
        public int Lines;
        public int Brackets;
        public int OpenBrackets;
        public int Emphasis;
        public int OpenEmphasis;
        public int Pipes;
        public int Cells;
    }
}
