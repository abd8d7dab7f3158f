namespace StaticNA;

/// <summary>What is known of a source, each fact with what it rests on.</summary>
internal sealed class SourceRecord(Source source, PlanningContext context)
{
    /// <summary>In a fixed order; what is not known is left out, but for the rights.</summary>
    public IReadOnlyList<SourceFact> Facts() =>
    [
        .. Fact("source.kind", new Based<string>(context.Labels.Of(source.Kind.Value), source.Kind.Basis, source.Kind.Note)),
        .. Fact("source.publisher", source.Publisher),
        .. Fact("source.author", source.Author),
        .. Fact("source.dated", source.Dated),
        .. Fact("source.published", source.Published),
        .. Fact("source.retrieved", source.Retrieved),
        .. Fact("source.language", LanguageOf(source)),
        .. Fact("source.url", source.Url).Select(fact => fact with { Href = Href.External(fact.Value) }),
        .. Fact("source.rights", new Based<string>(Rights(), source.Rights.Basis, source.Rights.Note)),
    ];

    private Based<string>? LanguageOf(Source source) =>
        source.Language is { } language ? language with { Value = context.Labels.OfLanguage(language.Value) } : null;

    private string Rights() =>
        source.Licence is null
            ? context.Labels.Of(source.Rights.Value)
            : $"{context.Labels.Of(source.Rights.Value)} ({source.Licence})";

    private IEnumerable<SourceFact> Fact(string key, Based<string>? fact)
    {
        if (fact is not null)
        {
            yield return new SourceFact(context.Strings.Text(key), fact.Value)
            {
                Basis = context.Labels.MarkOf(fact.Basis),
                Note = fact.Note,
            };
        }
    }

    private IEnumerable<SourceFact> Fact(string key, Based<BriefingDate>? fact)
    {
        if (fact is not null)
        {
            yield return new SourceFact(context.Strings.Text(key), "")
            {
                Date = context.Dates.Of(fact.Value, fact.Basis),
                Note = fact.Note,
            };
        }
    }
}

/// <summary>One fact of a source's record.</summary>
/// <param name="Label">Of what.</param>
/// <param name="Value">In words; empty where <see cref="Date"/> says it.</param>
internal sealed record SourceFact(string Label, string Value)
{
    public DateView? Date { get; init; }

    public Href? Href { get; init; }

    /// <summary>The mark of what it rests on; null if stated, and where <see cref="Date"/> carries it.</summary>
    public MarkView? Basis { get; init; }

    public string? Note { get; init; }
}
