namespace StaticNA;

/// <summary>What an entry has in each <see cref="Facet"/>.</summary>
internal sealed class EntryFacets(Briefing briefing)
{
    /// <summary>Slugs, ids or words, each once, in no particular order; only such as the briefing knows.</summary>
    public IEnumerable<string> Of(Entry entry, Facet facet) => facet switch
    {
        Facet.Theme => Known(entry.Themes, briefing.ThemeBySlug),
        Facet.Kind => [KebabWords.Of(entry.Kind)],
        Facet.Country => Countries(entry),
        Facet.Person => Known([.. entry.Participants.Select(taker => taker.Person).OfType<Located<string>>(), .. entry.Mentions],
            briefing.PersonById),
        Facet.Certainty => Certainties(entry).Select(KebabWords.Of),
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    private static IEnumerable<Certainty> Certainties(Entry entry)
    {
        yield return entry.Date.Basis switch
        {
            DateBasis.Inferred => Certainty.Inferred,
            DateBasis.External => Certainty.External,
            _ => Certainty.Stated,
        };
        if (entry.Date.Date.Qualifier.HasFlag(DateQualifier.Uncertain))
        {
            yield return Certainty.Uncertain;
        }

        if (entry.Date.Date.Qualifier.HasFlag(DateQualifier.Approximate))
        {
            yield return Certainty.Approximate;
        }

        switch (entry.Status)
        {
            case EntryStatus.Planned:
                yield return Certainty.Planned;
                break;
            case EntryStatus.Ongoing:
                yield return Certainty.Ongoing;
                break;
            case EntryStatus.Unknown when entry.IsMeeting:
                yield return Certainty.Unknown;
                break;
        }
    }

    private HashSet<string> Countries(Entry entry)
    {
        var countries = new HashSet<string>(StringComparer.Ordinal);
        AddCountry(entry.Place?.Country);
        foreach (Located<string> party in entry.Parties)
        {
            AddCountry(party);
        }

        foreach (Participant taker in entry.Participants)
        {
            if (!AddCountry(taker.For) && taker.Person is { } id
                && briefing.PersonById.TryGetValue(id.Value, out Person? person))
            {
                AddCountry(person.Country);
            }
        }

        return countries;

        bool AddCountry(Located<string>? id)
        {
            bool isCountry = id is { } located && briefing.CountryById.ContainsKey(located.Value);
            if (isCountry)
            {
                countries.Add(id!.Value.Value);
            }

            return isCountry;
        }
    }

    private static IEnumerable<string> Known<T>(
        IReadOnlyList<Located<string>> ids, IReadOnlyDictionary<string, T> known) =>
        ids.Select(id => id.Value).Where(known.ContainsKey).Distinct(StringComparer.Ordinal);
}
