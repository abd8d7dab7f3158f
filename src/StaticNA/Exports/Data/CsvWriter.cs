using System.Buffers;
using System.Text;

namespace StaticNA;

/// <summary>Writes CSV (RFC 4180): UTF-8, comma-separated, records ended by CRLF. What a cell holds may be appended in parts.</summary>
internal sealed class CsvWriter(Stream stream)
{
    private const string Formula = "=+-@＝＋－＠";

    private readonly ArrayBufferWriter<byte> _cell = new();
    private readonly ArrayBufferWriter<byte> _record = new();

    /// <summary>
    /// Whether a spreadsheet would take a text for a formula. White space and control characters before the sign are no protection, since
    /// some programs drop them.
    /// </summary>
    public static bool MayBeFormula(string text)
    {
        foreach (char sign in text)
        {
            if (Formula.Contains(sign, StringComparison.Ordinal))
            {
                return true;
            }

            if (!char.IsWhiteSpace(sign) && !char.IsControl(sign) && sign is not '\ufeff' and not '\u200b')
            {
                break;
            }
        }

        return false;
    }

    /// <summary>
    /// A text of any kind: one that may be a formula gets an apostrophe before it, which is what spreadsheets take for "this is text"
    /// (OWASP, "CSV Injection").
    /// </summary>
    public void AppendText(string text)
    {
        if (MayBeFormula(text))
        {
            Append("'");
        }

        Append(text);
    }

    /// <summary>What can be no formula.</summary>
    public void Append(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _cell);

    /// <summary>Ends the cell, which is empty if nothing was appended.</summary>
    public void EndCell()
    {
        if (_record.WrittenCount > 0)
        {
            _record.Write(","u8);
        }

        ReadOnlySpan<byte> cell = _cell.WrittenSpan;
        if (cell.IsEmpty || cell.ContainsAny(",\"\r\n"u8))
        {
            // An empty cell is quoted too: without that, the first would not be told from none.
            WriteQuoted(cell);
        }
        else
        {
            _record.Write(cell);
        }

        _cell.ResetWrittenCount();
    }

    public void EndRecord()
    {
        _record.Write("\r\n"u8);
        stream.Write(_record.WrittenSpan);
        _record.ResetWrittenCount();
    }

    private void WriteQuoted(ReadOnlySpan<byte> cell)
    {
        _record.Write("\""u8);
        for (int at = cell.IndexOf((byte)'"'); at >= 0; at = cell.IndexOf((byte)'"'))
        {
            _record.Write(cell[..at]);
            _record.Write("\"\""u8);
            cell = cell[(at + 1)..];
        }

        _record.Write(cell);
        _record.Write("\""u8);
    }
}
