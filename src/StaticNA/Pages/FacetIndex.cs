using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StaticNA;

/// <summary>
/// All entries by what they have in each facet. The options that readers can choose are numbered through all facets, so that a row
/// names its own in few bytes.
/// </summary>
internal sealed class FacetIndex
{
    /// <summary>Of more people, those in most entries can be chosen.</summary>
    internal const int MostPeople = 200;

    private readonly Briefing _briefing;

    // The numbers of all entries, one entry after the other, and where those of each begin: two objects, whatever the size of the site.
    private readonly int[] _numbers;
    private readonly int[] _starts;

    public FacetIndex(Briefing briefing)
    {
        _briefing = briefing;
        var options = ImmutableArray.CreateBuilder<FacetOption>();
        var places = new List<List<int>>();
        Dictionary<string, List<int>>[] found = ByValue(briefing);
        foreach (Facet facet in Facets)
        {
            foreach (string value in Chosen(facet, briefing, found[(int)facet]))
            {
                List<int> entries = found[(int)facet][value];
                places.Add(entries);
                options.Add(new FacetOption(facet, value, EntriesAt(entries, briefing.Entries)));
            }
        }

        Options = options.ToImmutable();
        (_numbers, _starts) = ByEntry(places, briefing.Entries.Length);
    }

    public static ImmutableArray<Facet> Facets { get; } = [.. Enum.GetValues<Facet>()];

    /// <summary>By facet, then as lists of the site order them; none is without entries.</summary>
    public ImmutableArray<FacetOption> Options { get; }

    /// <summary>The places of an entry's options in <see cref="Options"/>, from 0, ascending.</summary>
    public ReadOnlySpan<int> NumbersOf(Entry entry)
    {
        int place = _briefing.PlaceOf(entry);
        return _numbers.AsSpan(_starts[place].._starts[place + 1]);
    }

    /// <summary>The numbers with a space between two.</summary>
    public string TextOf(Entry entry) => string.Join(' ', NumbersOf(entry).ToArray());

    /// <summary>For each facet the places of the entries that have a value, ascending.</summary>
    private static Dictionary<string, List<int>>[] ByValue(Briefing briefing)
    {
        int middle = briefing.Entries.Length / 2;
        Dictionary<string, List<int>>[] first = [], second = [];
        Parallel.Invoke(
            () => first = ByValue(briefing, 0, middle),
            () => second = ByValue(briefing, middle, briefing.Entries.Length));
        foreach (Facet facet in Facets)
        {
            foreach ((string value, List<int> places) in second[(int)facet])
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(first[(int)facet], value, out _) ??= []).AddRange(places);
            }
        }

        return first;
    }

    private static Dictionary<string, List<int>>[] ByValue(Briefing briefing, int start, int end)
    {
        var facets = new EntryFacets(briefing);
        Dictionary<string, List<int>>[] found = [.. Facets.Select(_ => new Dictionary<string, List<int>>(StringComparer.Ordinal))];
        for (int place = start; place < end; place++)
        {
            // All facets of one entry at a time, while it is near the processor.
            Entry entry = briefing.Entries[place];
            foreach (Facet facet in Facets)
            {
                foreach (string value in facets.Of(entry, facet))
                {
                    (CollectionsMarshal.GetValueRefOrAddDefault(found[(int)facet], value, out _) ??= []).Add(place);
                }
            }
        }

        return found;
    }

    private static ImmutableArray<Entry> EntriesAt(List<int> places, ImmutableArray<Entry> entries)
    {
        var found = new Entry[places.Count];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = entries[places[i]];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    private static (int[] Numbers, int[] Starts) ByEntry(List<List<int>> placesOf, int entries)
    {
        // Where each begins is the sum of those before it; each is filled in from there.
        var starts = new int[entries + 1];
        foreach (List<int> places in placesOf)
        {
            foreach (int place in places)
            {
                starts[place + 1]++;
            }
        }

        for (int place = 0; place < entries; place++)
        {
            starts[place + 1] += starts[place];
        }

        var numbers = new int[starts[entries]];
        int[] next = starts[..entries];
        for (int number = 0; number < placesOf.Count; number++)
        {
            foreach (int place in placesOf[number])
            {
                numbers[next[place]++] = number;
            }
        }

        return (numbers, starts);
    }

    private static IEnumerable<string> Chosen(Facet facet, Briefing briefing, Dictionary<string, List<int>> found)
    {
        IEnumerable<string> all = facet switch
        {
            Facet.Theme => briefing.Themes.Select(theme => theme.Slug),
            Facet.Kind => KebabWords.All<EntryKind>(),
            Facet.Country => briefing.CountryById.Values
                .OrderBy(country => country.Name, StringComparer.Ordinal).ThenBy(country => country.Id, StringComparer.Ordinal)
                .Select(country => country.Id),
            Facet.Person => briefing.People.Select(person => person.Id),
            _ => KebabWords.All<Certainty>(),
        };
        string[] present = [.. all.Where(found.ContainsKey)];
        if (facet != Facet.Person || present.Length <= MostPeople)
        {
            return present;
        }

        HashSet<string> most = [.. present.OrderByDescending(value => found[value].Count).Take(MostPeople)];
        return present.Where(most.Contains);
    }
}

/// <summary>What readers can choose in a facet, with the entries that have it, by date.</summary>
internal sealed record FacetOption(Facet Facet, string Value, ImmutableArray<Entry> Entries);
