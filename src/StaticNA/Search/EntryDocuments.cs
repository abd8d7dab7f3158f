using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// What readers can find of an entry: the entry itself, and each of its commitments. Uses the same memory for one entry after the other.
/// </summary>
internal sealed class EntryDocuments
{
    private readonly PlanningContext _context;
    private readonly Briefing _briefing;
    private readonly List<SearchText> _texts = [];
    private readonly RenderedText _body;
    private readonly NameList _names = new();

    public EntryDocuments(PlanningContext context)
    {
        _context = context;
        _briefing = _context.Briefing;
        _body = new RenderedText(_texts);
    }

    /// <summary>The entry; its texts may not be read any more once the next is made.</summary>
    public SearchDocument Of(Entry entry)
    {
        EntryRow row = _context.Row(entry);
        _texts.Clear();
        AddNames(entry);
        _texts.Add(new SearchText(SearchField.Summary, entry.Summary));
        _body.Add(entry.Body);
        AddClaims(entry);
        return new SearchDocument(row.Href, row.Title, _texts)
        {
            Date = row.Date,
            Status = entry.IsDraft ? new MarkView(_context.Strings.Text("draft.mark"), "draft") : row.Status,
        };
    }

    public IEnumerable<SearchDocument> CommitmentsOf(Entry entry) => entry.Commitments.Select(made => new SearchDocument(
        _context.Links.ToSibling(entry.Route, made.Id.Value), made.Text,
        [
            .. SearchContent.Names(
                [.. made.Parties.Select(Name), made.Theme is { } theme ? ThemeTitle(theme) : null, entry.Title.Value]),
            .. SearchContent.Body(made.History.Select(change => change.Note)),
        ])
    {
        Date = _context.Dates.Maybe(made.Due),
        Status = _context.Labels.MarkOf(made.Status),
    });

    private void AddNames(Entry entry)
    {
        foreach (Participant participant in entry.Participants)
        {
            _names.Add(participant.Person is { } id ? Name(id) : null);
            _names.Add(participant.Office);
        }

        AddParties(entry.Mentions);
        AddParties(entry.Parties);
        foreach (Located<string> id in entry.Bodies)
        {
            _names.Add(NameAndAcronym(id.Value));
        }

        foreach (Located<string> slug in entry.Themes)
        {
            _names.Add(ThemeTitle(slug));
        }

        _names.Add(entry.Series is { } series ? _briefing.SeriesById.GetValueOrDefault(series.Value)?.Name : null);
        _names.Add(entry.Place?.Venue);
        _names.Add(entry.Place?.City);
        _names.Add(entry.Place?.Country is { } country ? Name(country) : null);
        _names.MoveTo(_texts);
    }

    private void AddParties(ImmutableArray<Located<string>> ids)
    {
        foreach (Located<string> id in ids)
        {
            _names.Add(Name(id));
        }
    }

    private void AddClaims(Entry entry)
    {
        for (int i = 0; i < entry.Positions.Length; i++)
        {
            Position position = entry.Positions[i];
            string parties = string.Join(", ", position.Parties.Select(Name));
            AddBody($"{parties} {_context.Labels.Of(position.Act, position.Parties.Length)} {position.On}", Anchors.Position(i + 1));
        }

        string colon = _context.Strings.Text("layout.colon");
        for (int i = 0; i < entry.Figures.Length; i++)
        {
            Figure figure = entry.Figures[i];
            AddBody(figure.Label + colon + _context.Labels.Of(figure.Amount, figure.Relation), Anchors.Figure(i + 1));
        }

        foreach (Account account in entry.Accounts)
        {
            AddBody(account.Field.Value + colon + account.Value.Value);
        }

        if (entry.Date.Note is string note)
        {
            AddBody(note);
        }
    }

    private void AddBody(string text, string? anchor = null) => _texts.Add(new SearchText(SearchField.Body, text, anchor));

    private string Name(Located<string> id) => _briefing.PartyName(id.Value);

    private string NameAndAcronym(string id) =>
        _briefing.BodyById.TryGetValue(id, out Body? body)
            ? GlossaryDocuments.WithAcronym(body.Name, body.Acronym)
            : _briefing.PartyName(id);

    private string? ThemeTitle(Located<string> slug) => _briefing.ThemeBySlug.GetValueOrDefault(slug.Value)?.Title.Value;
}
