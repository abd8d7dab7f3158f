using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticNA;

/// <summary>Writes references for BibTeX, UTF-8. Names are braced, since none is known to be a person's.</summary>
internal static class BibTex
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&%$#_{}~^\\");

    // Each thread's own, used again for every reference.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _text;

    public static string Of(Reference reference)
    {
        ArrayBufferWriter<byte> text = _text ??= new(1024);
        text.ResetWrittenCount();
        Write(text, reference);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    public static void Write(IBufferWriter<byte> text, Reference reference)
    {
        Append(text, "@misc{");
        Append(text, reference.Id);
        AddEscaped(text, "title", "{{", reference.Title, "}}");
        AddEscaped(text, "author", "{{", reference.Author, "}}");
        AddEscaped(text, "publisher", "{", reference.Publisher, "}");
        AddEscaped(text, "howpublished", "{", reference.Container, "}");
        AddDate(text, reference.Issued);
        Add(text, "url", reference.Url);
        AddEscaped(text, "note", "{", reference.Note, "}");
        Append(text, "\n}\n");
    }

    /// <summary>BibTeX knows years and months; a date that is not known to the year keeps its EDTF text.</summary>
    private static void AddDate(IBufferWriter<byte> text, BriefingDate? date)
    {
        if (date is null)
        {
            return;
        }

        if (date.Earliest.Year != date.Latest.Year)
        {
            AddEscaped(text, "year", "{", date.Text, "}");
            return;
        }

        Add(text, "year", date.Year.ToString("D4", CultureInfo.InvariantCulture));
        if (date.Earliest.Month == date.Latest.Month)
        {
            Add(text, "month", date.Earliest.Month.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Add(IBufferWriter<byte> text, string field, string? value)
    {
        if (value is not null)
        {
            AppendName(text, field);
            Append(text, "{");
            Append(text, value);
            Append(text, "}");
        }
    }

    private static void AddEscaped(IBufferWriter<byte> text, string field, string open, string? value, string close)
    {
        if (value is not null)
        {
            AppendName(text, field);
            Append(text, open);
            AppendEscaped(text, value);
            Append(text, close);
        }
    }

    private static void AppendName(IBufferWriter<byte> text, string field)
    {
        Append(text, ",\n  ");
        Append(text, field);
        Append(text, " = ");
    }

    private static void AppendEscaped(IBufferWriter<byte> text, ReadOnlySpan<char> value)
    {
        for (int at = value.IndexOfAny(Special); at >= 0; at = value.IndexOfAny(Special))
        {
            Append(text, value[..at]);
            Append(text, value[at] switch
            {
                '&' => "\\&",
                '%' => "\\%",
                '$' => "\\$",
                '#' => "\\#",
                '_' => "\\_",

                // BibTeX counts braces even behind a backslash.
                '{' => "\\textbraceleft{}",
                '}' => "\\textbraceright{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                _ => "\\textbackslash{}",
            });
            value = value[(at + 1)..];
        }

        Append(text, value);
    }

    private static void Append(IBufferWriter<byte> text, ReadOnlySpan<char> value) => Encoding.UTF8.GetBytes(value, text);
}
