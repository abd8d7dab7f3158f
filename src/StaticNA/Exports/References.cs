namespace StaticNA;

/// <summary>Makes the references by which entries and sources are cited. Thread-safe.</summary>
internal sealed class References(SiteSettings site, UiStrings strings)
{
    private readonly DatePhraser _dates = new(strings.Pattern);
    private readonly Labels _labels = new(strings);

    /// <summary>The page of an entry.</summary>
    public Reference To(Entry entry) => new("entry-" + entry.Slug, "webpage", entry.Title.Value)
    {
        Container = site.Title,
        Issued = entry.LastChanged,
        Url = site.Address.Absolute(entry.Route),
    };

    /// <summary>The document behind a source.</summary>
    public Reference To(Source source)
    {
        Based<BriefingDate>? issued = source.Published ?? source.Dated;
        IEnumerable<string?> notes =
        [
            Doubt("source.author", source.Author?.Basis),
            Doubt("source.publisher", source.Publisher?.Basis),
            DoubtOfDate(source.Published is null ? "source.dated" : "source.published", issued),
            site.IsEnabled("sources")
                ? strings.Format("reference.record", ("url", site.Address.Absolute(source.Route)))
                : null,
        ];
        string note = string.Join("; ", notes.OfType<string>());
        return new Reference("source-" + source.Id, "document", source.Title.Value)
        {
            Author = source.Author?.Value,
            Publisher = source.Publisher?.Value,
            Issued = issued?.Value,
            Url = source.Url?.Value,
            Note = note.Length == 0 ? null : note,
        };
    }

    /// <summary>The reference in one line of plain text.</summary>
    public string Phrase(Reference reference)
    {
        Span<string?> parts =
        [
            reference.Author, reference.Title, reference.Container ?? reference.Publisher,
            reference.Issued is { } issued ? _dates.Phrase(issued) : null, reference.Url, reference.Note,
        ];
        int known = 0;
        foreach (string? part in parts)
        {
            if (part is not null)
            {
                parts[known++] = part.TrimEnd('.');
            }
        }

        string text = string.Join(". ", parts[..known]);

        // A full stop behind an address would be taken for a part of it.
        return text.EndsWith('/') || reference.Url is not null ? text : text + ".";
    }

    /// <summary>As pages show it; null if that is disabled.</summary>
    public ReferenceView? View(Reference reference) => site.IsEnabled("references")
        ? new(Phrase(reference), BibTex.Of(reference), CslJson.Of(reference))
        : null;

    /// <summary>That a fact is not stated by the document; null if it is, or is not known.</summary>
    private string? Doubt(string fact, DateBasis? basis) =>
        basis is null or DateBasis.Stated ? null : Doubt(fact, _labels.Of(basis.Value));

    /// <summary>The same of a date, whose own doubt the formats that take only years and months would lose.</summary>
    private string? DoubtOfDate(string fact, Based<BriefingDate>? date) =>
        date is null || (date.Basis == DateBasis.Stated && date.Value.Qualifier == DateQualifier.None)
            ? null
            : Doubt(fact, $"{_dates.Phrase(date.Value)} ({_labels.Of(date.Basis)})");

    private string Doubt(string fact, string doubt) =>
        strings.Format("reference.doubt", ("fact", strings.Text(fact)), ("doubt", doubt));
}

/// <summary>A reference in the forms in which readers take it along.</summary>
/// <param name="Text">One line of plain text.</param>
/// <param name="BibTex">An entry of a BibTeX file.</param>
/// <param name="CslJson">An item of CSL-JSON.</param>
internal sealed record ReferenceView(string Text, string BibTex, string CslJson);
