using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticNA;

/// <summary>Writes references for BibTeX, UTF-8. Names are braced, since none is known to be a person's.</summary>
internal static class BibTex
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&%$#_{}~^\\");

    public static string Of(Reference reference)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"@misc{{{reference.Id}");
        Add(text, "title", "{" + Escape(reference.Title) + "}");
        Add(text, "author", reference.Author is { } author ? "{" + Escape(author) + "}" : null);
        Add(text, "publisher", Escape(reference.Publisher));
        Add(text, "howpublished", Escape(reference.Container));
        AddDate(text, reference.Issued);
        Add(text, "url", reference.Url);
        Add(text, "note", Escape(reference.Note));
        return text.Append("\n}\n").ToString();
    }

    /// <summary>BibTeX knows years and months; a date that is not known to the year keeps its EDTF text.</summary>
    private static void AddDate(StringBuilder text, BriefingDate? date)
    {
        if (date is null)
        {
            return;
        }

        bool hasYear = date.Earliest.Year == date.Latest.Year;
        bool hasMonth = hasYear && date.Earliest.Month == date.Latest.Month;
        Add(text, "year", hasYear ? date.Year.ToString("D4", CultureInfo.InvariantCulture) : Escape(date.Text));
        Add(text, "month", hasMonth ? date.Earliest.Month.ToString(CultureInfo.InvariantCulture) : null);
    }

    private static void Add(StringBuilder text, string field, string? value)
    {
        if (value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $",\n  {field} = {{{value}}}");
        }
    }

    private static string? Escape(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (char sign in text)
        {
            _ = sign switch
            {
                '&' or '%' or '$' or '#' or '_' => escaped.Append('\\').Append(sign),

                // BibTeX counts braces even behind a backslash.
                '{' => escaped.Append("\\textbraceleft{}"),
                '}' => escaped.Append("\\textbraceright{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '\\' => escaped.Append("\\textbackslash{}"),
                _ => escaped.Append(sign),
            };
        }

        return escaped.ToString();
    }
}
