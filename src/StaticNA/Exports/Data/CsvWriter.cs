using System.Buffers;
using System.Text;

namespace StaticNA;

/// <summary>Writes CSV (RFC 4180): UTF-8, comma-separated, records ended by CRLF.</summary>
internal sealed class CsvWriter(Stream stream)
{
    private const string Formula = "=+-@＝＋－＠";

    private readonly ArrayBufferWriter<byte> _record = new();

    /// <summary>
    /// The text as it can stand in a cell: one that a spreadsheet would take for a formula gets an apostrophe before it, which is what
    /// spreadsheets take for "this is text" (OWASP, "CSV Injection"). White space and control characters before the sign are no
    /// protection, since some programs drop them.
    /// </summary>
    public static string WithoutFormula(string text)
    {
        foreach (char sign in text)
        {
            if (Formula.Contains(sign, StringComparison.Ordinal))
            {
                return "'" + text;
            }

            if (!char.IsWhiteSpace(sign) && !char.IsControl(sign) && sign is not '\ufeff' and not '\u200b')
            {
                break;
            }
        }

        return text;
    }

    public void WriteRecord(IEnumerable<string> cells)
    {
        _record.ResetWrittenCount();
        foreach (string cell in cells)
        {
            if (_record.WrittenCount > 0)
            {
                _record.Write(","u8);
            }

            Append(cell);
        }

        _record.Write("\r\n"u8);
        stream.Write(_record.WrittenSpan);
    }

    private void Append(string cell)
    {
        if (cell.Length == 0 || cell.AsSpan().ContainsAny(",\"\r\n"))
        {
            // An empty cell is quoted too: without that, the first would not be told from none.
            _record.Write("\""u8);
            Encoding.UTF8.GetBytes(cell.Replace("\"", "\"\"", StringComparison.Ordinal), _record);
            _record.Write("\""u8);
        }
        else
        {
            Encoding.UTF8.GetBytes(cell, _record);
        }
    }
}
