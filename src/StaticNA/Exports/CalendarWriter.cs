using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace StaticNA;

/// <summary>
/// Writes content lines of iCalendar (RFC 5545, section 3.1): ended by CRLF, folded so that none is longer than 75 octets, never inside a
/// character.
/// </summary>
internal sealed class CalendarWriter
{
    /// <summary>Longest line in octets, without its end.</summary>
    public const int LongestLine = 75;

    // What is escaped, left out, or a line end; the tab is none of them, and harmless.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [';', ',', '\\', '\u2028', '\u2029', .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)]);

    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly ArrayBufferWriter<byte> _written = new();

    /// <summary>The lines since the last <see cref="Clear"/>, as UTF-8; valid until the next is written.</summary>
    public ReadOnlySpan<byte> Written => _written.WrittenSpan;

    public void Clear() => _written.ResetWrittenCount();

    /// <summary>A property whose value is written as it is.</summary>
    public void Write(string property, string value)
    {
        Begin(property);
        Append(value);
        End();
    }

    /// <summary>A property whose value is text (RFC 5545, section 3.3.11).</summary>
    public void WriteText(string property, string text)
    {
        Begin(property);
        AppendEscaped(text);
        End();
    }

    /// <summary>The same of a text in parts, of which no string is made.</summary>
    public void WriteText(string property, ref DefaultInterpolatedStringHandler text)
    {
        Begin(property);
        AppendEscaped(text.Text);
        text.Clear();
        End();
    }

    /// <summary>A property whose value is a list of texts.</summary>
    public void WriteTexts(string property, IEnumerable<string> texts)
    {
        Begin(property);
        string separator = "";
        foreach (string text in texts)
        {
            Append(separator);
            AppendEscaped(text);
            separator = ",";
        }

        End();
    }

    /// <summary>A property whose value is a day.</summary>
    public void WriteDay(string property, DateOnly day)
    {
        Append(property);
        Begin(";VALUE=DATE");
        AppendDay(day);
        End();
    }

    /// <summary>A property whose value is the first moment of a day, in UTC.</summary>
    public void WriteMoment(string property, DateOnly day)
    {
        Begin(property);
        AppendDay(day);
        Append("T000000Z");
        End();
    }

    private void Begin(string property)
    {
        Append(property);
        Append(":");
    }

    private void Append(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _line);

    private void AppendDay(DateOnly day)
    {
        Span<byte> digits = stackalloc byte[8];
        day.TryFormat(digits, out int length, "yyyyMMdd", CultureInfo.InvariantCulture);
        _line.Write(digits[..length]);
    }

    /// <summary>Of control characters only line ends and tabs can be said; the others are left out.</summary>
    private void AppendEscaped(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            Append(text[..at]);
            text = text[at..];
            int length = text is ['\r', '\n', ..] ? 2 : 1;
            switch (text[0])
            {
                case '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029':
                    Append("\\n");
                    break;
                case '\\' or ';' or ',':
                    Append("\\");
                    Append(text[..1]);
                    break;
                case '\t':
                    Append("\t");
                    break;
            }

            text = text[length..];
        }

        Append(text);
    }

    /// <summary>Folds the line.</summary>
    private void End()
    {
        ReadOnlySpan<byte> line = _line.WrittenSpan;

        // The space that begins what was folded counts.
        for (int room = LongestLine; line.Length > room; room = LongestLine - 1)
        {
            int end = room;
            while (IsInsideCharacter(line[end]))
            {
                end--;
            }

            _written.Write(line[..end]);
            _written.Write("\r\n "u8);
            line = line[end..];
        }

        _written.Write(line);
        _written.Write("\r\n"u8);
        _line.ResetWrittenCount();
    }

    private static bool IsInsideCharacter(byte utf8) => (utf8 & 0b1100_0000) == 0b1000_0000;
}
