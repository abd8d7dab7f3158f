using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
    private readonly EntriesBySlug _entries;
    private readonly Dictionary<string, Source> _sources;
    private readonly HashSet<string> _draftThemes;
    private readonly HashSet<string> _draftEntries;
    private readonly HashSet<string> _draftSources;
    private readonly HashSet<Route> _draftRoutes;

    // Used again for every entry.
    private readonly List<Citation> _citations = [];

    /// <param name="all">Everything that was parsed, drafts included.</param>
    /// <param name="published">What becomes part of the site.</param>
    /// <param name="entries">The entries of that.</param>
    /// <param name="diagnostics">Where broken references go.</param>
    public ReferenceChecker(Content all, Content published, EntriesBySlug entries, DiagnosticBag diagnostics)
    {
        _published = published;
        _diagnostics = diagnostics;
        _unreadable = all.Unreadable;
        _people = Names(published.People.Select(person => person.Id));
        _countries = Names(published.Countries.Select(country => country.Id));
        _bodies = Names(published.Bodies.Select(body => body.Id));
        _series = Names(published.Series.Select(series => series.Id));
        _themes = Names(published.Themes.Select(theme => theme.Slug));
        _entries = entries;
        _sources = published.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        _draftThemes = Names(all.Themes.Select(theme => theme.Slug).Where(slug => !_themes.Contains(slug)));
        Entry[] draftEntries = all.Entries.Length == entries.Count ? [] : [.. all.Entries.Where(entry => !_entries.ContainsKey(entry.Slug))];
        _draftEntries = Names(draftEntries.Select(entry => entry.Slug));
        _draftSources = Names(all.Sources.Select(source => source.Id).Where(id => !_sources.ContainsKey(id)));
        _draftRoutes =
        [
            .. all.Themes.Where(theme => _draftThemes.Contains(theme.Slug)).Select(theme => theme.Route),
            .. draftEntries.Select(entry => entry.Route),
            .. all.Sources.Where(source => _draftSources.Contains(source.Id)).Select(source => source.Route),
        ];
    }

    public void Check()
    {
        CheckLists();
        CheckIds();
        foreach (Theme theme in _published.Themes)
        {
            CheckCitations(theme.Sources.AsSpan());
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
            CheckCitations(body.Sources.AsSpan());
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
        CheckUnique(_published.Entries.Where(entry => !entry.Commitments.IsEmpty)
            .SelectMany(entry => entry.Commitments).Select(commitment => commitment.Id));
    }

    private void CheckUnique(IEnumerable<Located<string>> ids)
    {
        Located<string>[] all = [.. ids];
        if (Names(all.Select(id => id.Value)).Count == all.Length)
        {
            // Their order matters only where one is taken.
            return;
        }

        var first = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        foreach (Located<string> id in all.OrderBy(id => id.Location))
        {
            if (!first.TryAdd(id.Value, id.Location))
            {
                _diagnostics.Add(ReferenceRules.IdIsTaken(id, first[id.Value]));
            }
        }
    }

    private void CheckEntry(Entry entry)
    {
        foreach (Located<string> theme in entry.Themes)
        {
            CheckTheme(theme);
        }

        CheckParties(entry.Parties);
        foreach (Located<string> person in entry.Mentions)
        {
            CheckPerson(person);
        }

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
            CheckPerson(participant.Person);
            CheckParty(participant.For);
        }

        if (entry.AnnouncedBy is Located<string> itself && itself.Value == entry.Slug)
        {
            _diagnostics.Add(FrontMatterRules.KeysContradict(
                itself.Location, "the entry is announced by itself", "name the entry that announced it, or remove the key"));
        }

        foreach (Located<string> related in entry.Related)
        {
            CheckEntry(related);
        }

        CheckEntry(entry.AnnouncedBy);
        CheckClaims(entry);
        entry.ListCitations(_citations);
        CheckCitations(CollectionsMarshal.AsSpan(_citations));
        CheckLinks(entry.Body);
    }

    private void CheckClaims(Entry entry)
    {
        foreach (Commitment commitment in entry.Commitments)
        {
            CheckParties(commitment.Parties);
            CheckTheme(commitment.Theme);
        }

        foreach (Position position in entry.Positions)
        {
            CheckSpeakers(position.Parties);
            CheckTheme(position.Theme);
        }

        if (!entry.Quotations.IsEmpty || !entry.Body.Quotations.IsEmpty)
        {
            CheckQuotations(entry.AllQuotations());
        }
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
        CheckCitations(body.Citations.AsSpan());
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

    private void CheckTheme(Located<string>? theme)
    {
        if (theme is not Located<string> slug)
        {
            return;
        }

        if (_draftThemes.Contains(slug.Value))
        {
            _diagnostics.Add(ReferenceRules.RefersToDraft(slug.Location, $"the theme '{slug.Value}'"));
        }
        else
        {
            Require(slug, InputKind.Theme, _themes, ReferenceRules.ThemeIsUnknown);
        }
    }

    private void CheckEntry(Located<string>? entry)
    {
        if (entry is not Located<string> slug)
        {
            return;
        }

        if (_draftEntries.Contains(slug.Value))
        {
            _diagnostics.Add(ReferenceRules.RefersToDraft(slug.Location, $"the entry '{slug.Value}'"));
        }
        else
        {
            Require(slug, InputKind.Entry, _entries.Keys, ReferenceRules.EntryIsUnknown);
        }
    }

    private void CheckPerson(Located<string>? person)
    {
        if (person is Located<string> id)
        {
            Require(id, InputKind.People, _people, ReferenceRules.PersonIsUnknown);
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

    private void CheckCitations(ReadOnlySpan<Citation> citations)
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
        ICollection<string> known,
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
