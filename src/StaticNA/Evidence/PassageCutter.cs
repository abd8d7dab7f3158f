using System.Globalization;
using System.Text;

namespace StaticNA;

/// <summary>Cuts a passage out of the lines of a document.</summary>
internal static class PassageCutter
{
    /// <summary>Columns count characters (Unicode code points) from 1; lines of one passage are joined by a space.</summary>
    /// <returns>What is wrong with the range, or null; <paramref name="passage"/> is then empty.</returns>
    public static string? Cut(string[] lines, PassageRange range, out string passage)
    {
        passage = "";
        if (range.EndLine > lines.Length)
        {
            return string.Create(CultureInfo.InvariantCulture, $"the document has {lines.Length} lines");
        }

        var text = new StringBuilder();
        for (int number = range.StartLine; number <= range.EndLine; number++)
        {
            string line = lines[number - 1];
            int length = line.EnumerateRunes().Count();
            int first = number == range.StartLine ? range.StartColumn : 1;
            int last = number == range.EndLine ? range.EndColumn ?? length : length;
            if (last > length || first > length + 1)
            {
                return string.Create(CultureInfo.InvariantCulture, $"line {number} has {length} characters");
            }

            text.Append(text.Length == 0 ? "" : " ").Append(line.AsSpan()[OffsetOf(line, first)..OffsetOf(line, last + 1)]);
        }

        passage = text.ToString().Trim();
        return passage.Length == 0 ? "there are no words" : null;
    }

    /// <summary>Index of a column's character; the line's length for the column after the last.</summary>
    private static int OffsetOf(string line, int column)
    {
        int offset = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            if (--column == 0)
            {
                return offset;
            }

            offset += rune.Utf16SequenceLength;
        }

        return offset;
    }
}
