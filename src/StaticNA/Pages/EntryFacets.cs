using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StaticNA;

/// <summary>What an entry has in each <see cref="Facet"/>. Not thread-safe.</summary>
internal sealed class EntryFacets(Briefing briefing)
{
    // Used again for every entry. None has so many values that a set would find them sooner.
    private readonly List<string> _values = [];

    /// <summary>
    /// Slugs, ids or words, each once, in no particular order; only such as the briefing knows. Valid until the next are asked for.
    /// </summary>
    public ReadOnlySpan<string> Of(Entry entry, Facet facet)
    {
        _values.Clear();
        switch (facet)
        {
            case Facet.Theme:
                AddKnown(entry.Themes, briefing.ThemeBySlug);
                break;
            case Facet.Kind:
                _values.Add(KebabWords.Of(entry.Kind));
                break;
            case Facet.Country:
                AddCountries(entry);
                break;
            case Facet.Person:
                foreach (Participant taker in entry.Participants)
                {
                    AddIfKnown(taker.Person, briefing.PersonById);
                }

                AddKnown(entry.Mentions, briefing.PersonById);
                break;
            case Facet.Certainty:
                AddCertainties(entry);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(facet));
        }

        return CollectionsMarshal.AsSpan(_values);
    }

    private void AddCertainties(Entry entry)
    {
        Add(entry.Date.Basis switch
        {
            DateBasis.Inferred => Certainty.Inferred,
            DateBasis.External => Certainty.External,
            _ => Certainty.Stated,
        });
        DateQualifier doubt = entry.Date.Date.Qualifier;
        if ((doubt & DateQualifier.Uncertain) != 0)
        {
            Add(Certainty.Uncertain);
        }

        if ((doubt & DateQualifier.Approximate) != 0)
        {
            Add(Certainty.Approximate);
        }

        switch (entry.Status)
        {
            case EntryStatus.Planned:
                Add(Certainty.Planned);
                break;
            case EntryStatus.Ongoing:
                Add(Certainty.Ongoing);
                break;
            case EntryStatus.Unknown when entry.IsMeeting:
                Add(Certainty.Unknown);
                break;
        }

        void Add(Certainty certainty) => _values.Add(KebabWords.Of(certainty));
    }

    private void AddCountries(Entry entry)
    {
        AddIfKnown(entry.Place?.Country, briefing.CountryById);
        AddKnown(entry.Parties, briefing.CountryById);
        foreach (Participant taker in entry.Participants)
        {
            if (!AddIfKnown(taker.For, briefing.CountryById) && taker.Person is { } id
                && briefing.PersonById.TryGetValue(id.Value, out Person? person))
            {
                AddIfKnown(person.Country, briefing.CountryById);
            }
        }
    }

    private void AddKnown<T>(ImmutableArray<Located<string>> ids, IReadOnlyDictionary<string, T> known)
    {
        foreach (Located<string> id in ids)
        {
            AddIfKnown(id, known);
        }
    }

    /// <summary>Whether it is known, be it for the first time or again.</summary>
    private bool AddIfKnown<T>(Located<string>? id, IReadOnlyDictionary<string, T> known)
    {
        if (id is not { } located || !known.ContainsKey(located.Value))
        {
            return false;
        }

        if (!_values.Contains(located.Value))
        {
            _values.Add(located.Value);
        }

        return true;
    }
}
