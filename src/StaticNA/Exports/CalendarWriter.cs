using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticNA;

/// <summary>
/// Writes content lines of iCalendar (RFC 5545, section 3.1): ended by CRLF, folded so that none is longer than 75 octets, never inside a
/// character.
/// </summary>
internal sealed class CalendarWriter(Stream stream)
{
    /// <summary>Longest line in octets, without its end.</summary>
    public const int LongestLine = 75;

    // What is escaped, left out, or a line end; the tab is none of them, and harmless.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [';', ',', '\\', '\u2028', '\u2029', .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)]);

    private readonly ArrayBufferWriter<byte> _line = new();

    /// <summary>A property whose value is written as it is.</summary>
    public void Write(string property, string value)
    {
        _line.ResetWrittenCount();
        Encoding.UTF8.GetBytes(property, _line);
        _line.Write(":"u8);
        Encoding.UTF8.GetBytes(value, _line);
        ReadOnlySpan<byte> line = _line.WrittenSpan;

        // The space that begins what was folded counts.
        for (int room = LongestLine; line.Length > room; room = LongestLine - 1)
        {
            int end = room;
            while (IsInsideCharacter(line[end]))
            {
                end--;
            }

            stream.Write(line[..end]);
            stream.Write("\r\n "u8);
            line = line[end..];
        }

        stream.Write(line);
        stream.Write("\r\n"u8);
    }

    private static bool IsInsideCharacter(byte utf8) => (utf8 & 0b1100_0000) == 0b1000_0000;

    /// <summary>A property whose value is text (RFC 5545, section 3.3.11).</summary>
    public void WriteText(string property, string text) => Write(property, Escape(text));

    /// <summary>A property whose value is a list of texts.</summary>
    public void WriteTexts(string property, IEnumerable<string> texts) => Write(property, string.Join(',', texts.Select(Escape)));

    /// <summary>A property whose value is a day.</summary>
    public void WriteDay(string property, DateOnly day) =>
        Write(property + ";VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    /// <summary>A property whose value is the first moment of a day, in UTC.</summary>
    public void WriteMoment(string property, DateOnly day) =>
        Write(property, day.ToString("yyyyMMdd'T000000Z'", CultureInfo.InvariantCulture));

    /// <summary>Of control characters only line ends and tabs can be said; the others are left out.</summary>
    private static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (char sign in text.ReplaceLineEndings("\n"))
        {
            switch (sign)
            {
                case '\n':
                    escaped.Append("\\n");
                    break;
                case '\\' or ';' or ',':
                    escaped.Append('\\').Append(sign);
                    break;
                case var _ when sign == '\t' || !char.IsControl(sign):
                    escaped.Append(sign);
                    break;
            }
        }

        return escaped.ToString();
    }
}
