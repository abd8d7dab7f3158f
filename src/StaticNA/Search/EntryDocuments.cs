namespace StaticNA;

/// <summary>What readers can find of an entry: the entry itself, and each of its commitments.</summary>
internal sealed class EntryDocuments(PlanningContext context)
{
    private readonly Briefing _briefing = context.Briefing;

    public SearchDocument Of(Entry entry)
    {
        EntryRow row = context.Row(entry);
        return new SearchDocument(row.Href, row.Title, TextsOf(entry))
        {
            Date = row.Date,
            Status = entry.IsDraft ? new MarkView(context.Strings.Text("draft.mark"), "draft") : row.Status,
        };
    }

    public IEnumerable<SearchDocument> CommitmentsOf(Entry entry) => entry.Commitments.Select(made => new SearchDocument(
        context.Links.ToSibling(entry.Route, made.Id.Value), made.Text,
        [
            .. SearchContent.Names(
                [.. made.Parties.Select(Name), made.Theme is { } theme ? ThemeTitle(theme) : null, entry.Title.Value]),
            .. SearchContent.Body(made.History.Select(change => change.Note)),
        ])
    {
        Date = context.Dates.Maybe(made.Due),
        Status = context.Labels.MarkOf(made.Status),
    });

    private List<SearchText> TextsOf(Entry entry)
    {
        List<SearchText> texts = RenderedText.Of(entry.Body);
        texts.InsertRange(0, [.. SearchContent.Names(NamesOf(entry)), new SearchText(SearchField.Summary, entry.Summary)]);
        AddClaims(texts, entry);
        return texts;
    }

    private IEnumerable<string?> NamesOf(Entry entry) =>
    [
        .. entry.Participants.SelectMany(participant => new[] { participant.Person is { } id ? Name(id) : null, participant.Office }),
        .. entry.Mentions.Select(Name),
        .. entry.Parties.Select(Name),
        .. entry.Bodies.Select(id => NameAndAcronym(id.Value)),
        .. entry.Themes.Select(ThemeTitle),
        entry.Series is { } series ? _briefing.SeriesById.GetValueOrDefault(series.Value)?.Name : null,
        entry.Place?.Venue,
        entry.Place?.City,
        entry.Place?.Country is { } country ? Name(country) : null,
    ];

    private void AddClaims(List<SearchText> texts, Entry entry)
    {
        for (int i = 0; i < entry.Positions.Length; i++)
        {
            Position position = entry.Positions[i];
            string act = context.Labels.Of(position.Act, position.Parties.Length);
            texts.Add(new SearchText(
                SearchField.Body, $"{string.Join(", ", position.Parties.Select(Name))} {act} {position.On}", Anchors.Position(i + 1)));
        }

        for (int i = 0; i < entry.Figures.Length; i++)
        {
            Figure figure = entry.Figures[i];
            string amount = context.Labels.Of(figure.Amount, figure.Relation);
            texts.Add(new SearchText(
                SearchField.Body, figure.Label + context.Strings.Text("layout.colon") + amount, Anchors.Figure(i + 1)));
        }

        texts.AddRange(SearchContent.Body(
            entry.Accounts.Select(account => account.Field.Value + context.Strings.Text("layout.colon") + account.Value.Value)));
        texts.AddRange(SearchContent.Body(entry.Date.Note));
    }

    private string Name(Located<string> id) => _briefing.PartyName(id.Value);

    private string NameAndAcronym(string id) =>
        _briefing.BodyById.TryGetValue(id, out Body? body)
            ? GlossaryDocuments.WithAcronym(body.Name, body.Acronym)
            : _briefing.PartyName(id);

    private string? ThemeTitle(Located<string> slug) => _briefing.ThemeBySlug.GetValueOrDefault(slug.Value)?.Title.Value;
}
