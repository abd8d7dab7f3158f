using System.Globalization;

namespace StaticNA;

/// <summary>
/// Numbers the sources of a document in the order in which it first cites them, and notes which of their passages it cites. Not
/// thread-safe.
/// </summary>
internal sealed class PrintedSources(Briefing briefing)
{
    private readonly Dictionary<string, (int Number, SortedSet<int> Passages)> _cited = new(StringComparer.Ordinal);

    /// <summary>Id, number and cited passages of each source, by number.</summary>
    public IEnumerable<(string Id, int Number, IReadOnlyCollection<int> Passages)> All =>
        _cited.OrderBy(pair => pair.Value.Number).Select(pair => (pair.Key, pair.Value.Number, (IReadOnlyCollection<int>)pair.Value.Passages));

    public static string AnchorOf(int number) => string.Create(CultureInfo.InvariantCulture, $"source-{number}");

    public static string AnchorOf(int number, int passage) =>
        string.Create(CultureInfo.InvariantCulture, $"source-{number}{PrintedPlaces.Inside}p{passage}");

    /// <summary>Cites by the source's number in the document and the passages: <c>2 ¶3</c>.</summary>
    public EvidenceLink Cite(Citation citation)
    {
        (int number, SortedSet<int> passages) = Noted(citation.Source);
        passages.UnionWith(citation.Passages.Where(passage => HasPassage(citation.Source, passage)));
        string text = number.ToString(CultureInfo.InvariantCulture);
        string mark = $"{text}\u00A0¶{citation.PassageText}";
        return new EvidenceLink(
            mark,
            $"[{mark}]",
            PlaceOf(citation.Source, string.Create(CultureInfo.InvariantCulture, $"p{citation.Passages[0]}")));
    }

    /// <param name="id">A source's.</param>
    /// <param name="fragment">Null for the source as a whole, else the anchor of a passage on its page.</param>
    public Href? PlaceOf(string id, string? fragment)
    {
        if (!briefing.SourceById.ContainsKey(id))
        {
            return null;
        }

        (int number, SortedSet<int> passages) = Noted(id);
        if (fragment is ['p', .. string digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int passage)
            && HasPassage(id, passage))
        {
            passages.Add(passage);
            return Href.Internal("#" + AnchorOf(number, passage));
        }

        return Href.Internal("#" + AnchorOf(number));
    }

    private bool HasPassage(string id, int passage) =>
        briefing.SourceById.TryGetValue(id, out Source? source) && passage <= source.Digest.Length;

    private (int Number, SortedSet<int> Passages) Noted(string id)
    {
        if (!_cited.TryGetValue(id, out (int Number, SortedSet<int> Passages) known))
        {
            _cited.Add(id, known = (_cited.Count + 1, []));
        }

        return known;
    }
}
