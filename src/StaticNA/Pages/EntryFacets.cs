using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StaticNA;

/// <summary>What an entry has in each <see cref="Facet"/>. Not thread-safe.</summary>
internal sealed class EntryFacets(Briefing briefing)
{
    // Asked for everything that every entry names.
    private readonly HashSet<string> _themes = Known(briefing.ThemeBySlug.Keys);
    private readonly HashSet<string> _people = Known(briefing.PersonById.Keys);
    private readonly HashSet<string> _countries = Known(briefing.CountryById.Keys);

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
                AddKnown(entry.Themes, _themes);
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
                    AddIfKnown(taker.Person, _people);
                }

                AddKnown(entry.Mentions, _people);
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
        AddIfKnown(entry.Place?.Country, _countries);
        AddKnown(entry.Parties, _countries);
        foreach (Participant taker in entry.Participants)
        {
            if (!AddIfKnown(taker.For, _countries) && taker.Person is { } id
                && briefing.PersonById.TryGetValue(id.Value, out Person? person))
            {
                AddIfKnown(person.Country, _countries);
            }
        }
    }

    private void AddKnown(ImmutableArray<Located<string>> ids, HashSet<string> known)
    {
        foreach (Located<string> id in ids)
        {
            AddIfKnown(id, known);
        }
    }

    /// <summary>Whether it is known, be it for the first time or again.</summary>
    private bool AddIfKnown(Located<string>? id, HashSet<string> known)
    {
        if (id is not { } located || !known.Contains(located.Value))
        {
            return false;
        }

        if (!_values.Contains(located.Value))
        {
            _values.Add(located.Value);
        }

        return true;
    }

    private static HashSet<string> Known(IEnumerable<string> ids) => new(ids, StringComparer.Ordinal);
}
