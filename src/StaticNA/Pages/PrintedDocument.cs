using System.Globalization;

namespace StaticNA;

/// <summary>
/// Makes one document out of many pages: every id is there once, links to what it holds lead inside, and citations are numbered by
/// source throughout.
/// </summary>
internal sealed class PrintedDocument
{
    private const string EntriesAnchor = "entries";

    private readonly PrintedPart _part;
    private readonly PlanningContext _site;
    private readonly PlanningContext _context;
    private readonly PrintedSources _sources;
    private readonly PrintedPlaces _places;
    private readonly List<PrintedSection> _contents = [];

    public PrintedDocument(PrintedPart part, PlanningContext site)
    {
        _part = part;
        _site = site;
        _sources = new PrintedSources(site.Briefing);
        _places = new PrintedPlaces(Anchors(), _sources);
        _context = site.InDocument(_places);
    }

    private Briefing Briefing => _site.Briefing;

    private bool IsWhole => _part.Year is null;

    private bool IsSplit => Briefing.Entries.Length > PrintPages.MostEntries;

    public PrintModel Model()
    {
        // In the order of the document, since that is how its sources are numbered.
        var numbers = new PrintedNumbers(
            Number("about", !AboutText.IsEmpty, "about"),
            Number("themes", HasSection("themes") && !Briefing.Themes.IsEmpty, "themes"),
            Number("chronology", HasChronology, "chronology"),
            Number(EntriesAnchor, !_part.Entries.IsEmpty, "timeline"))
        {
            Accounts = Number("accounts", HasSection("accounts") && !IsSplit && Briefing.HasAccounts, "accounts"),
            People = Number("people", HasSection("people") && !Briefing.People.IsEmpty, "people"),
            Glossary = Number("glossary", HasSection("glossary"), "glossary"),
            Sources = Number("sources", true, "sources"),
        };
        IReadOnlyList<BodyPiece> about = numbers.About.Length == 0 ? [] : Body(AboutText, "about", 1, 0);
        PrintedTheme[] themes = numbers.Themes.Length == 0
            ? []
            : [.. Briefing.Themes.Select((theme, index) => Theme(theme, $"{numbers.Themes}.{Text(index + 1)}"))];
        (IReadOnlyList<MeetingView> meetings, IReadOnlyList<MeetingView> background) = numbers.Chronology.Length == 0
            ? ([], [])
            : ChronologyPages.Views(_context, entry => !IsSplit || EntryYear.TextOf(entry.Date.Date.Year) == _part.Year);
        PrintedEntry[] entries = [.. _part.Entries.Select((entry, index) => Entry(entry, $"{numbers.Entries}.{Text(index + 1)}"))];
        PrintedPerson[] people = numbers.People.Length == 0 ? [] : [.. Briefing.People.Select(Person)];
        GlossaryItem[] glossary = numbers.Glossary.Length == 0 ? [] : [.. GlossaryPage.Items(_context).Select(Glossary)];
        return new PrintModel(Frame())
        {
            Description = Briefing.Site.Description,
            Period = _site.Dates.Maybe(Briefing.Site.Period),
            AsOf = _site.Dates.Of(Briefing.Site.AsOf),
            Year = _part.Year,
            Years = IsWhole && IsSplit ? Years() : [],
            Numbers = numbers,
            Contents = [.. _contents.Select(section => section with { Lines = Lines(section, themes, entries) })],
            About = about,
            Themes = themes,
            Meetings = meetings,
            Background = background,
            Entries = entries,
            Accounts = numbers.Accounts.Length == 0
                ? []
                : [.. Briefing.Entries.Where(entry => !entry.Accounts.IsEmpty).Select(_context.Row)],
            People = people,
            Glossary = glossary,
            Sources = Sources(),
        };
    }

    private MarkdownBody AboutText => HasSection("about") && Briefing.Site.About is { } about ? about : MarkdownBody.Empty;

    private bool HasChronology => Briefing.Site.IsEnabled("chronology")
        && (IsSplit ? _part.Entries.Any(entry => entry.IsMeeting) : !Briefing.Meetings.IsEmpty);

    /// <summary>Whether it holds a section that concerns the whole site.</summary>
    private bool HasSection(string name) => IsWhole && Briefing.Site.IsEnabled(name);

    private Dictionary<Route, string> Anchors()
    {
        var anchors = new Dictionary<Route, string> { [Route.Section("sources")] = "sources" };
        foreach (Entry entry in _part.Entries)
        {
            anchors[entry.Route] = AnchorOf(entry);
        }

        if (!_part.Entries.IsEmpty)
        {
            anchors[Route.Section("timeline")] = EntriesAnchor;
        }

        if (HasChronology)
        {
            anchors[Route.Section("chronology")] = "chronology";
        }

        if (!AboutText.IsEmpty)
        {
            anchors[Route.Section("about")] = "about";
        }

        if (HasSection("themes") && !Briefing.Themes.IsEmpty)
        {
            anchors[Route.Section("themes")] = "themes";
            foreach (Theme theme in Briefing.Themes)
            {
                anchors[theme.Route] = "theme-" + theme.Slug;
            }
        }

        if (HasSection("people") && !Briefing.People.IsEmpty)
        {
            anchors[Route.Section("people")] = "people";
            foreach (Person person in Briefing.People)
            {
                anchors[person.Route] = "person-" + person.Id;
            }
        }

        if (HasSection("glossary"))
        {
            anchors[Route.Glossary] = "glossary";
        }

        return anchors;
    }

    private static string AnchorOf(Entry entry) => "entry-" + entry.Slug;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The next number, with a line in the contents; empty if there is no such section.</summary>
    private string Number(string anchor, bool isThere, string key)
    {
        if (!isThere)
        {
            return "";
        }

        string number = Text(_contents.Count + 1);
        string title = _site.Strings.Text(anchor == EntriesAnchor ? "heading.entries" : "nav." + key);
        _contents.Add(new PrintedSection(number, title, Href.Internal("#" + anchor)));
        return number;
    }

    private static IReadOnlyList<PrintedLine> Lines(PrintedSection section, PrintedTheme[] themes, PrintedEntry[] entries) =>
        section.Href.Value switch
        {
            "#themes" => [.. themes.Select(theme => new PrintedLine(theme.Number, theme.Title, Href.Internal("#" + theme.Anchor)))],
            "#" + EntriesAnchor => [.. entries.Select(entry => new PrintedLine(entry.Number, entry.Title, Href.Internal("#" + entry.Anchor)))],
            _ => [],
        };

    private PageFrame Frame()
    {
        UiStrings strings = _site.Strings;
        string title = _part.Year is { } year ? strings.Format("print.year", ("year", year)) : strings.Text("print.title");
        var head = new PageHead(_part.Route, title, strings.Text("print.description"))
        {
            Trail = IsWhole ? [] : [new PageLink(strings.Text("print.title"), _site.Links.ToSection("print"))],
        };
        return _site.Frame(head) with { Title = IsWhole ? Briefing.Site.Title : title };
    }

    private IReadOnlyList<YearLink> Years() =>
    [
        .. _context.Years.Select(year => new YearLink(
            year.Text, _site.Links.ToSibling(Route.PrintYear(year.Year)), _site.Strings.Count("count.entries", year.Entries.Count))),
    ];

    private PrintedTheme Theme(Theme theme, string number) =>
        new("theme-" + theme.Slug, number, theme.Title.Value, theme.Summary)
        {
            Body = Body(theme.Body, "theme-" + theme.Slug, 2, 0),
            Entries = IsSplit ? [] : _context.Rows(Briefing.EntriesOfTheme(theme.Slug)),
        };

    private PrintedEntry Entry(Entry entry, string number)
    {
        ClaimViews claims = _context.Claims;
        string inside = AnchorOf(entry) + PrintedPlaces.Inside;
        return new PrintedEntry(AnchorOf(entry), number, entry.Title.Value, EntryPages.Facts(entry, _context))
        {
            IsDraft = entry.IsDraft,
            Participants = claims.Participants(entry.Participants),
            Body = Body(entry.Body, AnchorOf(entry), 2, entry.Quotations.Length),
            Commitments = [.. entry.Commitments.Select(claim => claims.Commitment(claim, _sources.Cite) with { Anchor = null })],
            Positions = [.. entry.Positions.Select(claim => claims.Position(claim, _sources.Cite))],
            Figures = [.. entry.Figures.Select(claim => claims.Figure(claim, _sources.Cite))],
            Quotations = [.. claims.Quotations(entry.Quotations, _sources.Cite)
                .Select(quotation => quotation with { Anchor = inside + quotation.Anchor })],
            Accounts = claims.Accounts(entry.Accounts, _sources.Cite),
        };
    }

    /// <param name="body">The text.</param>
    /// <param name="anchor">Where it stands.</param>
    /// <param name="depth">How much deeper its headings go.</param>
    /// <param name="earlier">Number of quotations that stand beside it.</param>
    private BodyPiece[] Body(MarkdownBody body, string anchor, int depth, int earlier)
    {
        // Numbered in their order, before the quotations ask for theirs.
        var marks = new Queue<EvidenceLink>(body.Citations.Select(_sources.Cite));
        var move = new BodyMove
        {
            Prefix = anchor + PrintedPlaces.Inside,
            Depth = depth,
            Address = address => _places.Of(address, Briefing.Site.Address),
            NextCitation = marks.Dequeue,
        };
        IReadOnlyList<BodyPiece> pieces = _context.Claims.Body(body, _sources.Cite, earlier);
        var moved = new BodyPiece[pieces.Count];
        for (int i = 0; i < moved.Length; i++)
        {
            RenderedHtml html = move.Move(pieces[i].Html);
            moved[i] = new BodyPiece(html, pieces[i].Quotation is { } quotation
                ? quotation with { Anchor = move.Prefix + quotation.Anchor, CiteAnchor = null, Cite = marks.Dequeue() }
                : null);
        }

        return moved;
    }

    private PrintedPerson Person(Person person) =>
        new("person-" + person.Id, person.Name, PeoplePages.Record(person, _context));

    private static GlossaryItem Glossary(GlossaryItem item) =>
        item with { Anchor = "glossary" + PrintedPlaces.Inside + item.Anchor, Entries = null };

    private PrintedSource[] Sources()
    {
        // Asking for a record may note no more sources, but the list must not change while it is read.
        var passages = new CitedSources(_site);
        return
        [
            .. _sources.All.ToArray().Select(cited =>
            {
                Source source = Briefing.SourceById[cited.Id];
                return new PrintedSource(
                    PrintedSources.AnchorOf(cited.Number), cited.Number, source.Title.Value, new SourceRecord(source, _site).Facts(),
                    [.. cited.Passages.Select(passage => new PrintedPassage(
                        PrintedSources.AnchorOf(cited.Number, passage), passage, passages.Passage(source, source.Id, passage)))]);
            }),
        ];
    }
}
