namespace StaticNA;

/// <summary>Keys that several kinds of file share.</summary>
internal static class SharedKeys
{
    /// <summary>Most characters of a summary.</summary>
    public const int LongestSummary = 300;

    public static readonly TextsKey Aliases = new("aliases", "Addresses where the page once was, `/like/this/` or `/like/this.html`")
    {
        Form = TextForms.Alias,
    };

    public static readonly FlagKey Draft = new("draft", "`true` keeps it out of everything unless `--drafts`");

    public static readonly DateKey Updated = new("updated", "Date of the last change of substance, in EDTF");

    public static readonly MappingsKey Corrections = new("corrections", "What was wrong and has been put right", CorrectionKeys.Definition);

    public static TextKey Summary(bool isRequired) => new("summary", $"What it is about, in {LongestSummary} characters at most")
    {
        IsRequired = isRequired,
        Longest = LongestSummary,
    };

    /// <summary>Of a claim, which must cite something.</summary>
    public static CitationsKey RequiredSources() => new("sources", "The passages on which it rests") { IsRequired = true };

    /// <summary>Of what stands in a list.</summary>
    public static CitationsKey NamedIn() => new("sources", "The passages that name it");

    /// <summary>A title, a summary and a date are shown on one line or in a feed, so they are folded to one.</summary>
    public static string? Line(Located<string>? text) =>
        text is not { Value: string value } ? null
        : IsOneLine(value) ? value
        : string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static Correction? ReadCorrection(MappingReader reader)
    {
        BriefingDate? date = reader.Date(CorrectionKeys.Date);
        string? text = Line(reader.Text(CorrectionKeys.Text));
        return date is null || text is null ? null : new Correction(date, text);
    }

    /// <summary>A fact with what it rests on.</summary>
    public static Based<T>? ReadBased<T>(MappingReader reader, BasisKeys keys, T? value)
        where T : class
    {
        DateBasis? basis = reader.Word(keys.Basis);
        Located<string>? note = reader.Text(keys.Note);
        return value is null ? null : new Based<T>(value, basis ?? DateBasis.Stated, note?.Value)
        {
            Location = reader.LocationOf(keys.Of),
        };
    }

    /// <summary>Whether white space is only between words, and there a single blank; most texts are written so.</summary>
    private static bool IsOneLine(string text)
    {
        char before = ' ';
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ';
    }
}
