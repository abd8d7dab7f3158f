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

    private readonly Dictionary<Entry, List<int>> _numbers;

    public FacetIndex(Briefing briefing)
    {
        var facets = new EntryFacets(briefing);
        var options = ImmutableArray.CreateBuilder<FacetOption>();
        foreach (Facet facet in Facets)
        {
            Dictionary<string, List<Entry>> found = ByValue(facet, facets, briefing);
            foreach (string value in Chosen(facet, briefing, found))
            {
                options.Add(new FacetOption(facet, value, [.. found[value]]));
            }
        }

        Options = options.ToImmutable();
        _numbers = ByEntry(Options, briefing.Entries.Length);
    }

    public static ImmutableArray<Facet> Facets { get; } = [.. Enum.GetValues<Facet>()];

    /// <summary>By facet, then as lists of the site order them; none is without entries.</summary>
    public ImmutableArray<FacetOption> Options { get; }

    /// <summary>The places of an entry's options in <see cref="Options"/>, from 0, ascending.</summary>
    public IReadOnlyList<int> NumbersOf(Entry entry) => _numbers.TryGetValue(entry, out List<int>? numbers) ? numbers : [];

    /// <summary>The numbers with a space between two.</summary>
    public string TextOf(Entry entry) => string.Join(' ', NumbersOf(entry));

    private static Dictionary<string, List<Entry>> ByValue(Facet facet, EntryFacets facets, Briefing briefing)
    {
        var found = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (Entry entry in briefing.Entries)
        {
            foreach (string value in facets.Of(entry, facet))
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(found, value, out _) ??= []).Add(entry);
            }
        }

        return found;
    }

    private static Dictionary<Entry, List<int>> ByEntry(ImmutableArray<FacetOption> options, int entries)
    {
        // Few entries have more, so that their lists need not grow.
        const int Usual = 8;
        var numbers = new Dictionary<Entry, List<int>>(entries, ReferenceEqualityComparer.Instance);
        for (int number = 0; number < options.Length; number++)
        {
            foreach (Entry entry in options[number].Entries)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(numbers, entry, out _) ??= new(Usual)).Add(number);
            }
        }

        return numbers;
    }

    private static IEnumerable<string> Chosen(Facet facet, Briefing briefing, Dictionary<string, List<Entry>> found)
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
