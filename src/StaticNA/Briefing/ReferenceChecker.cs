using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Checks that whatever one file names, another declares. What could not be read is not reported a second time.</summary>
internal sealed class ReferenceChecker
{
    private readonly Content _published;
    private readonly DiagnosticBag _diagnostics;
    private readonly ImmutableHashSet<(InputKind Kind, string Slug)> _unreadable;
    private readonly HashSet<string> _people;
    private readonly HashSet<string> _countries;
    private readonly HashSet<string> _bodies;
    private readonly HashSet<string> _series;
    private readonly HashSet<string> _themes;
    private readonly HashSet<string> _entries;
    private readonly Dictionary<string, Source> _sources;
    private readonly HashSet<string> _draftThemes;
    private readonly HashSet<string> _draftEntries;
    private readonly HashSet<string> _draftSources;
    private readonly HashSet<Route> _draftRoutes;

    /// <param name="all">Everything that was parsed, drafts included.</param>
    /// <param name="published">What becomes part of the site.</param>
    /// <param name="diagnostics">Where broken references go.</param>
    public ReferenceChecker(Content all, Content published, DiagnosticBag diagnostics)
    {
        _published = published;
        _diagnostics = diagnostics;
        _unreadable = all.Unreadable;
        _people = Names(published.People.Select(person => person.Id));
        _countries = Names(published.Countries.Select(country => country.Id));
        _bodies = Names(published.Bodies.Select(body => body.Id));
        _series = Names(published.Series.Select(series => series.Id));
        _themes = Names(published.Themes.Select(theme => theme.Slug));
        _entries = Names(published.Entries.Select(entry => entry.Slug));
        _sources = published.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        _draftThemes = Names(all.Themes.Select(theme => theme.Slug).Where(slug => !_themes.Contains(slug)));
        _draftEntries = Names(all.Entries.Select(entry => entry.Slug).Where(slug => !_entries.Contains(slug)));
        _draftSources = Names(all.Sources.Select(source => source.Id).Where(id => !_sources.ContainsKey(id)));
        _draftRoutes =
        [
            .. all.Themes.Where(theme => _draftThemes.Contains(theme.Slug)).Select(theme => theme.Route),
            .. all.Entries.Where(entry => _draftEntries.Contains(entry.Slug)).Select(entry => entry.Route),
            .. all.Sources.Where(source => _draftSources.Contains(source.Id)).Select(source => source.Route),
        ];
    }

    public void Check()
    {
        CheckLists();
        CheckIds();
        foreach (Theme theme in _published.Themes)
        {
            CheckCitations(theme.Sources);
            CheckBody(theme.Body);
        }

        foreach (Source source in _published.Sources)
        {
            CheckBody(source.Body);
        }

        if (_published.Site.About is MarkdownBody about)
        {
            CheckBody(about);
        }

        foreach (Entry entry in _published.Entries)
        {
            CheckEntry(entry);
        }
    }

    private void CheckLists()
    {
        foreach (Person person in _published.People)
        {
            CheckCountry(person.Country);
            foreach (Attestation attestation in person.Attested)
            {
                CheckParty(attestation.For);
                CheckCitation(attestation.Citation);
            }
        }

        foreach (Body body in _published.Bodies)
        {
            CheckParties(body.Parties);
            CheckCitations(body.Sources);
        }

        CheckCitations([.. _published.Series.SelectMany(series => series.Sources)]);
        CheckCitations([.. _published.Terms.SelectMany(term => term.Sources)]);
    }

    /// <summary>Bodies, series, terms and countries share the glossary page; commitments share the ledger.</summary>
    private void CheckIds()
    {
        CheckUnique(_published.Bodies.Select(body => new Located<string>(body.Id, body.Location))
            .Concat(_published.Series.Select(series => new Located<string>(series.Id, series.Location)))
            .Concat(_published.Terms.Select(term => new Located<string>(term.Id, term.Location)))
            .Concat(_published.Countries.Select(country => new Located<string>(country.Id, country.Location))));
        CheckUnique(_published.Entries.SelectMany(entry => entry.Commitments).Select(commitment => commitment.Id));
    }

    private void CheckUnique(IEnumerable<Located<string>> ids)
    {
        var first = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (Located<string> id in ids.OrderBy(id => id.Location))
        {
            if (!first.TryAdd(id.Value, id.Location))
            {
                _diagnostics.Add(ReferenceRules.IdIsTaken(id, first[id.Value]));
            }
        }
    }

    private void CheckEntry(Entry entry)
    {
        CheckThemes(entry.Themes);
        CheckParties(entry.Parties);
        CheckPeople(entry.Mentions);
        CheckCountry(entry.Place?.Country);
        foreach (Located<string> body in entry.Bodies)
        {
            Require(body, InputKind.Bodies, _bodies, ReferenceRules.BodyIsUnknown);
        }

        if (entry.Series is Located<string> series)
        {
            Require(series, InputKind.Series, _series, ReferenceRules.SeriesIsUnknown);
        }

        foreach (Participant participant in entry.Participants)
        {
            CheckPeople(participant.Person is Located<string> person ? [person] : []);
            CheckParty(participant.For);
        }

        if (entry.AnnouncedBy is Located<string> itself && itself.Value == entry.Slug)
        {
            _diagnostics.Add(FrontMatterRules.KeysContradict(
                itself.Location, "the entry is announced by itself", "name the entry that announced it, or remove the key"));
        }

        CheckEntries(entry.Related);
        CheckEntries(entry.AnnouncedBy is Located<string> announcer ? [announcer] : []);
        CheckClaims(entry);
        CheckCitations(entry.AllCitations());
        CheckLinks(entry.Body);
    }

    private void CheckClaims(Entry entry)
    {
        foreach (Commitment commitment in entry.Commitments)
        {
            CheckParties(commitment.Parties);
            CheckThemes(commitment.Theme is Located<string> theme ? [theme] : []);
        }

        foreach (Position position in entry.Positions)
        {
            CheckSpeakers(position.Parties);
            CheckThemes(position.Theme is Located<string> theme ? [theme] : []);
        }

        CheckQuotations(entry.AllQuotations());
    }

    private void CheckQuotations(IEnumerable<Quotation> quotations)
    {
        foreach (Quotation quotation in quotations)
        {
            CheckSpeakers(quotation.Speakers);
        }
    }

    private void CheckBody(MarkdownBody body)
    {
        CheckCitations(body.Citations);
        CheckQuotations(body.Quotations.Select(block => block.Quotation));
        CheckLinks(body);
    }

    private void CheckLinks(MarkdownBody body)
    {
        foreach (InternalLink link in body.Links)
        {
            if (_draftRoutes.Contains(link.Target))
            {
                _diagnostics.Add(ReferenceRules.RefersToDraft(link.Location, $"the page {link.Target}"));
            }
        }
    }

    private void CheckThemes(ImmutableArray<Located<string>> themes)
    {
        foreach (Located<string> theme in themes)
        {
            if (_draftThemes.Contains(theme.Value))
            {
                _diagnostics.Add(ReferenceRules.RefersToDraft(theme.Location, $"the theme '{theme.Value}'"));
            }
            else
            {
                Require(theme, InputKind.Theme, _themes, ReferenceRules.ThemeIsUnknown);
            }
        }
    }

    private void CheckEntries(ImmutableArray<Located<string>> entries)
    {
        foreach (Located<string> entry in entries)
        {
            if (_draftEntries.Contains(entry.Value))
            {
                _diagnostics.Add(ReferenceRules.RefersToDraft(entry.Location, $"the entry '{entry.Value}'"));
            }
            else
            {
                Require(entry, InputKind.Entry, _entries, ReferenceRules.EntryIsUnknown);
            }
        }
    }

    private void CheckPeople(ImmutableArray<Located<string>> people)
    {
        foreach (Located<string> person in people)
        {
            Require(person, InputKind.People, _people, ReferenceRules.PersonIsUnknown);
        }
    }

    private void CheckCountry(Located<string>? country)
    {
        if (country is Located<string> id)
        {
            Require(id, InputKind.Countries, _countries, ReferenceRules.CountryIsUnknown);
        }
    }

    private void CheckParties(ImmutableArray<Located<string>> parties)
    {
        foreach (Located<string> party in parties)
        {
            CheckParty(party);
        }
    }

    private void CheckParty(Located<string>? party)
    {
        if (party is Located<string> id && !IsParty(id.Value))
        {
            _diagnostics.Add(ReferenceRules.PartyIsUnknown(id, _countries.Concat(_bodies)));
        }
    }

    /// <summary>A stance or a quotation may also be a person's.</summary>
    private void CheckSpeakers(ImmutableArray<Located<string>> speakers)
    {
        foreach (Located<string> speaker in speakers)
        {
            if (!_people.Contains(speaker.Value) && !IsUnreadable(InputKind.People) && !IsParty(speaker.Value))
            {
                _diagnostics.Add(ReferenceRules.PartyIsUnknown(speaker, _countries.Concat(_bodies).Concat(_people)));
            }
        }
    }

    private bool IsParty(string id) =>
        _countries.Contains(id) || _bodies.Contains(id) || IsUnreadable(InputKind.Countries) || IsUnreadable(InputKind.Bodies);

    private void CheckCitations(ImmutableArray<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            CheckCitation(citation);
        }
    }

    private void CheckCitation(Citation citation)
    {
        if (_sources.TryGetValue(citation.Source, out Source? source))
        {
            // Where the two differ, that is one mistake, and not one of each citation.
            int count = Math.Max(source.Digest.Length, source.Document?.Passages.Length ?? 0);
            if (citation.Passages[^1] > count)
            {
                int passage = citation.Passages.First(number => number > count);
                _diagnostics.Add(ReferenceRules.PassageIsUnknown(citation.PassagesLocation, citation.Source, passage, count));
            }
        }
        else if (_draftSources.Contains(citation.Source))
        {
            _diagnostics.Add(ReferenceRules.RefersToDraft(citation.Location, $"the source '{citation.Source}'"));
        }
        else if (!_unreadable.Contains((InputKind.Source, citation.Source)))
        {
            _diagnostics.Add(ReferenceRules.SourceIsUnknown(new(citation.Source, citation.Location), _sources.Keys));
        }
    }

    private void Require(
        Located<string> id,
        InputKind kind,
        HashSet<string> known,
        Func<Located<string>, IEnumerable<string>, Diagnostic> unknown)
    {
        if (!known.Contains(id.Value) && !IsUnreadable(kind) && !_unreadable.Contains((kind, id.Value)))
        {
            _diagnostics.Add(unknown(id, known));
        }
    }

    private bool IsUnreadable(InputKind list) =>
        list is not (InputKind.Entry or InputKind.Theme or InputKind.Source)
        && _unreadable.Any(file => file.Kind == list);

    private static HashSet<string> Names(IEnumerable<string> names) => new(names, StringComparer.Ordinal);
}
