using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StaticNA;

/// <summary>Reads and writes lists of passage numbers such as <c>3-4,7</c>.</summary>
public static class PassageNumbers
{
    /// <summary>Largest number that is read; no document has so many passages.</summary>
    public const int Largest = 9999;

    /// <summary>
    /// Most numbers in one list; a longer one is a slip, and would grow far beyond the text that it is written in.
    /// </summary>
    public const int MostNumbers = 200;

    /// <summary>
    /// Reads numbers and ranges separated by commas; a hyphen or an en dash makes a range. Null if the text is no such
    /// list, holds 0, a number above <see cref="Largest"/>, a reversed range, or more than <see cref="MostNumbers"/>
    /// numbers, repeated ones included.
    /// </summary>
    public static ImmutableArray<int>? Parse(ReadOnlySpan<char> text)
    {
        var numbers = new List<int>();
        foreach (Range part in text.Split(','))
        {
            ReadOnlySpan<char> range = text[part].Trim();
            int dash = range.IndexOfAny('-', '–');
            ReadOnlySpan<char> start = dash < 0 ? range : range[..dash].Trim();
            ReadOnlySpan<char> end = dash < 0 ? range : range[(dash + 1)..].Trim();
            if (!TryNumber(start, out int first) || !TryNumber(end, out int last)
                || last < first || last - first >= MostNumbers)
            {
                return null;
            }

            for (int number = first; number <= last; number++)
            {
                numbers.Add(number);
            }

            if (numbers.Count > MostNumbers)
            {
                return null;
            }
        }

        return numbers.Count == 0 ? null : Ascending(numbers);
    }

    /// <summary>The same numbers, sorted, each once.</summary>
    internal static ImmutableArray<int> Ascending(List<int> numbers) =>
        numbers.Count == 1 ? [numbers[0]] : [.. numbers.Distinct().Order()];

    /// <summary>Writes ranges with an en dash: <c>3–4, 7</c>.</summary>
    public static string Format(IReadOnlyList<int> ascending)
    {
        if (ascending.Count == 1)
        {
            return ascending[0].ToString(CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder();
        for (int i = 0; i < ascending.Count; i++)
        {
            int first = ascending[i];
            while (i + 1 < ascending.Count && ascending[i + 1] == ascending[i] + 1)
            {
                i++;
            }

            text.Append(text.Length == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"{first}");
            if (ascending[i] != first)
            {
                text.Append(CultureInfo.InvariantCulture, $"–{ascending[i]}");
            }
        }

        return text.ToString();
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is > 0 and <= Largest;
}
