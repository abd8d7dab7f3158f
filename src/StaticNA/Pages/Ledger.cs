using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// The claims of all entries, gathered in one pass; each list is in the order of <see cref="Briefing.Entries"/>.
/// </summary>
internal sealed class Ledger
{
    private readonly Dictionary<string, List<Made<Commitment>>> _commitmentsByTheme = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Made<Position>>> _positionsByTheme = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Made<Position>>> _positionsByParty = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Made<Quotation>>> _quotationsBySpeaker = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> _sharedEntries = new(StringComparer.Ordinal);

    public Ledger(Briefing briefing)
    {
        foreach (Entry entry in briefing.Entries)
        {
            AddCommitments(entry);
            AddPositions(entry);
            foreach (Quotation quotation in entry.AllQuotations())
            {
                foreach (Located<string> speaker in quotation.Speakers)
                {
                    Add(_quotationsBySpeaker, speaker.Value, new Made<Quotation>(entry, quotation));
                }
            }

            CountShared(entry);
        }

        Commitments = [.. briefing.Entries.SelectMany(
            entry => entry.Commitments, (entry, claim) => new Made<Commitment>(entry, claim))];
        Positions = [.. briefing.Entries.SelectMany(
            entry => entry.Positions, (entry, claim) => new Made<Position>(entry, claim))];
    }

    public ImmutableArray<Made<Commitment>> Commitments { get; }

    public ImmutableArray<Made<Position>> Positions { get; }

    /// <summary>Commitments with this theme, or with none of their own in an entry with this theme.</summary>
    public IReadOnlyList<Made<Commitment>> CommitmentsOfTheme(string slug) =>
        _commitmentsByTheme.GetValueOrDefault(slug) ?? [];

    /// <summary>Positions with this theme, or with none of their own in an entry with this theme.</summary>
    public IReadOnlyList<Made<Position>> PositionsOfTheme(string slug) =>
        _positionsByTheme.GetValueOrDefault(slug) ?? [];

    public IReadOnlyList<Made<Position>> PositionsOf(string party) => _positionsByParty.GetValueOrDefault(party) ?? [];

    public IReadOnlyList<Made<Quotation>> QuotationsOf(string speaker) =>
        _quotationsBySpeaker.GetValueOrDefault(speaker) ?? [];

    /// <summary>
    /// Themes that entries of this theme also have, those with most entries in common first, then by slug.
    /// </summary>
    public IEnumerable<string> RelatedThemes(string slug) =>
        (_sharedEntries.GetValueOrDefault(slug) ?? [])
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key);

    /// <summary>
    /// The one theme under which a commitment is listed: its own, or else the first of its entry; "" if neither.
    /// </summary>
    public static string ThemeOf(Made<Commitment> made) => made.Claim.Theme?.Value ?? FirstThemeOf(made.Entry);

    /// <summary>As for a commitment: a position's subject is a theme.</summary>
    public static string ThemeOf(Made<Position> made) => made.Claim.Theme?.Value ?? FirstThemeOf(made.Entry);

    private static string FirstThemeOf(Entry entry) => entry.Themes.Length > 0 ? entry.Themes[0].Value : "";

    private void AddCommitments(Entry entry)
    {
        foreach (Commitment claim in entry.Commitments)
        {
            IEnumerable<Located<string>> themes = claim.Theme is { } own ? [own] : entry.Themes;
            foreach (Located<string> theme in themes)
            {
                Add(_commitmentsByTheme, theme.Value, new Made<Commitment>(entry, claim));
            }
        }
    }

    private void AddPositions(Entry entry)
    {
        foreach (Position claim in entry.Positions)
        {
            IEnumerable<Located<string>> themes = claim.Theme is { } own ? [own] : entry.Themes;
            foreach (Located<string> theme in themes)
            {
                Add(_positionsByTheme, theme.Value, new Made<Position>(entry, claim));
            }

            foreach (string party in claim.Parties.Select(party => party.Value).Distinct(StringComparer.Ordinal))
            {
                Add(_positionsByParty, party, new Made<Position>(entry, claim));
            }
        }
    }

    private void CountShared(Entry entry)
    {
        foreach (Located<string> theme in entry.Themes)
        {
            if (!_sharedEntries.TryGetValue(theme.Value, out Dictionary<string, int>? shared))
            {
                _sharedEntries[theme.Value] = shared = new Dictionary<string, int>(StringComparer.Ordinal);
            }

            foreach (Located<string> other in entry.Themes)
            {
                if (other.Value != theme.Value)
                {
                    shared[other.Value] = shared.GetValueOrDefault(other.Value) + 1;
                }
            }
        }
    }

    private static void Add<TClaim>(Dictionary<string, List<TClaim>> index, string key, TClaim claim)
    {
        if (!index.TryGetValue(key, out List<TClaim>? list))
        {
            index[key] = list = [];
        }

        list.Add(claim);
    }
}

/// <summary>A claim and the entry in which it is made.</summary>
internal readonly record struct Made<TClaim>(Entry Entry, TClaim Claim);
