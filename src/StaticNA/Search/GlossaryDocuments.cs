namespace StaticNA;

/// <summary>What readers can find in the glossary: institutions, series of meetings, terms, countries.</summary>
internal sealed class GlossaryDocuments(PlanningContext context)
{
    private readonly Briefing _briefing = context.Briefing;

    /// <summary>A name with its acronym in brackets, where it has another one than itself.</summary>
    public static string WithAcronym(string name, string? acronym) =>
        acronym is null || acronym == name ? name : $"{name} ({acronym})";

    public IEnumerable<SearchDocument> All() =>
        context.Links.ToSection("glossary") is null
            ? []
            : _briefing.Bodies.Select(Of)
                .Concat(_briefing.Series.Select(Of))
                .Concat(_briefing.Terms.Select(Of))
                .Concat(_briefing.CountryById.Values.OrderBy(country => country.Id, StringComparer.Ordinal).Select(Of));

    private SearchDocument Of(Body body) => Item(
        body.Id, WithAcronym(body.Name, body.Acronym),
        [
            .. SearchContent.Names(body.Parties.Select(party => _briefing.PartyName(party.Value))),
            .. SearchContent.Body(body.Note, body.NameNote),
        ]);

    private SearchDocument Of(Series series) => Item(
        series.Id, series.Name, SearchContent.Body(series.Frequency, series.Note));

    private SearchDocument Of(Term term) => Item(
        term.Id, WithAcronym(term.Name, term.Acronym), SearchContent.Body(term.Definition, term.BasisNote));

    private SearchDocument Of(Country country) => Item(country.Id, WithAcronym(country.Name, country.Acronym), []);

    private SearchDocument Item(string anchor, string title, IEnumerable<SearchText> texts) =>
        new(context.Links.ToGlossary(anchor)!.Value, title, [.. texts]);
}
