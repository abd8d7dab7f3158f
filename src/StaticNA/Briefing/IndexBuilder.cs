using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Builds the indexes of a briefing in one walk over its entries.</summary>
internal static class IndexBuilder
{
    /// <param name="content">Sorted; its references are checked already, broken ones are simply not found.</param>
    public static BriefingIndexes Build(Content content)
    {
        var byTheme = new Index();
        var byParticipant = new Index();
        var byMention = new Index();
        var byBody = new Index();
        var bySeries = new Index();
        var announcedBy = new Index();
        var uses = new Dictionary<(string, int), ImmutableArray<PassageUse>.Builder>();
        foreach (Entry entry in content.Entries)
        {
            byTheme.Add(entry, entry.Themes);
            foreach (Participant participant in entry.Participants)
            {
                byParticipant.Add(entry, participant.Person);
            }

            byMention.Add(entry, entry.Mentions);
            byBody.Add(entry, entry.Bodies);
            byBody.Add(entry, entry.Parties);
            bySeries.Add(entry, entry.Series);
            announcedBy.Add(entry, entry.AnnouncedBy);
            AddUses(uses, PassageUseKind.Entry, new(entry.Title.Value, entry.Route, null), entry.AllCitations());
            AddClaims(uses, entry);
        }

        AddOtherUses(uses, content);
        return new BriefingIndexes
        {
            ByTheme = byTheme.ToDictionary(),
            ByParticipant = byParticipant.ToDictionary(),
            ByMention = byMention.ToDictionary(),
            ByBody = byBody.ToDictionary(),
            BySeries = bySeries.ToDictionary(),
            AnnouncedBy = announcedBy.ToDictionary(),
            Uses = uses.ToDictionary(
                pair => pair.Key,
                pair => pair.Value.OrderBy(use => use.Kind).ToImmutableArray()),
        };
    }

    private static void AddClaims(Dictionary<(string, int), ImmutableArray<PassageUse>.Builder> uses, Entry entry)
    {
        if (!entry.Quotations.IsEmpty || !entry.Body.Quotations.IsEmpty)
        {
            AddQuotations(uses, new(entry.Title.Value, entry.Route, null), entry.AllQuotations());
        }

        foreach (Commitment commitment in entry.Commitments)
        {
            var use = new PassageUse(commitment.Text, entry.Route, commitment.Id.Value);
            AddUses(uses, PassageUseKind.Commitment, use, commitment.Sources);
            foreach (StatusChange change in commitment.History)
            {
                AddUses(uses, PassageUseKind.Commitment, use, change.Sources);
            }
        }

        for (int i = 0; i < entry.Positions.Length; i++)
        {
            Position position = entry.Positions[i];
            var use = new PassageUse(position.On, entry.Route, Anchors.Position(i + 1)) { Position = position };
            AddUses(uses, PassageUseKind.Position, use, position.Sources);
        }

        for (int i = 0; i < entry.Figures.Length; i++)
        {
            Figure figure = entry.Figures[i];
            var use = new PassageUse(figure.Label, entry.Route, Anchors.Figure(i + 1)) { Figure = figure };
            AddUses(uses, PassageUseKind.Figure, use, figure.Sources);
        }
    }

    private static void AddOtherUses(Dictionary<(string, int), ImmutableArray<PassageUse>.Builder> uses, Content content)
    {
        foreach (Theme theme in content.Themes)
        {
            var use = new PassageUse(theme.Title.Value, theme.Route, null);
            AddUses(uses, PassageUseKind.Theme, use, theme.Body.Citations.AddRange(theme.Sources));
            AddQuotations(uses, use, theme.Body.Quotations.Select(block => block.Quotation));
        }

        if (content.Site.About is MarkdownBody about)
        {
            var use = new PassageUse(content.Site.Title, Route.Section("about"), null);
            AddQuotations(uses, use, about.Quotations.Select(block => block.Quotation));
        }

        foreach (Source source in content.Sources)
        {
            var use = new PassageUse(source.Title.Value, source.Route, null);
            AddQuotations(uses, use, source.Body.Quotations.Select(block => block.Quotation));
        }

        foreach (Person person in content.People)
        {
            var use = new PassageUse(person.Name, person.Route, null);
            AddUses(uses, PassageUseKind.Person, use, [.. person.Attested.Select(attestation => attestation.Citation)]);
        }

        foreach (Body body in content.Bodies)
        {
            AddUses(uses, PassageUseKind.Body, new(body.Name, Route.Glossary, body.Id), body.Sources);
        }

        foreach (Series series in content.Series)
        {
            AddUses(uses, PassageUseKind.Series, new(series.Name, Route.Glossary, series.Id), series.Sources);
        }

        foreach (Term term in content.Terms)
        {
            AddUses(uses, PassageUseKind.Term, new(term.Name, Route.Glossary, term.Id), term.Sources);
        }
    }

    private static void AddQuotations(
        Dictionary<(string, int), ImmutableArray<PassageUse>.Builder> uses, PassageUse page, IEnumerable<Quotation> quotations)
    {
        int number = 0;
        foreach (Quotation quotation in quotations)
        {
            PassageUse use = page with { Fragment = Anchors.Quotation(++number) };
            AddUses(uses, PassageUseKind.Quotation, use, [quotation.Citation]);
        }
    }

    /// <summary>Adds one use per passage, however often it is cited.</summary>
    private static void AddUses(
        Dictionary<(string, int), ImmutableArray<PassageUse>.Builder> uses,
        PassageUseKind kind,
        PassageUse use,
        ImmutableArray<Citation> citations)
    {
        PassageUse kept = use with { Kind = kind };
        foreach (Citation citation in citations)
        {
            foreach (int passage in citation.Passages)
            {
                if (!uses.TryGetValue((citation.Source, passage), out ImmutableArray<PassageUse>.Builder? list))
                {
                    uses[(citation.Source, passage)] = list = ImmutableArray.CreateBuilder<PassageUse>();
                }

                // Citations of one thing come together but for an entry's commitments, whose use follows its entry's.
                if (list.Count == 0 || !ReferenceEquals(list[^1], kept))
                {
                    list.Add(kept);
                }
            }
        }
    }

    /// <summary>Entries by a key; an entry that names a key twice is listed once.</summary>
    private sealed class Index
    {
        private readonly Dictionary<string, ImmutableArray<Entry>.Builder> _lists = new(StringComparer.Ordinal);

        public void Add(Entry entry, ImmutableArray<Located<string>> keys)
        {
            foreach (Located<string> key in keys)
            {
                Add(entry, key);
            }
        }

        public void Add(Entry entry, Located<string>? key)
        {
            if (key is not { Value: string value })
            {
                return;
            }

            if (!_lists.TryGetValue(value, out ImmutableArray<Entry>.Builder? list))
            {
                _lists[value] = list = ImmutableArray.CreateBuilder<Entry>();
            }

            if (list.Count == 0 || !ReferenceEquals(list[^1], entry))
            {
                list.Add(entry);
            }
        }

        public Dictionary<string, ImmutableArray<Entry>> ToDictionary() =>
            _lists.ToDictionary(pair => pair.Key, pair => pair.Value.DrainToImmutable(), StringComparer.Ordinal);
    }
}
