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

    private readonly byte[] _character = new byte[4];

    /// <summary>A property whose value is written as it is.</summary>
    public void Write(string property, string value)
    {
        int used = 0;
        foreach (Rune character in $"{property}:{value}".EnumerateRunes())
        {
            int length = character.EncodeToUtf8(_character);
            if (used + length > LongestLine)
            {
                stream.Write("\r\n "u8);
                used = 1;
            }

            stream.Write(_character, 0, length);
            used += length;
        }

        stream.Write("\r\n"u8);
    }

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
