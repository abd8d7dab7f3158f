using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
    private readonly Briefing _briefing;

    public Ledger(Briefing briefing)
    {
        _briefing = briefing;
        var commitments = ImmutableArray.CreateBuilder<Made<Commitment>>();
        var positions = ImmutableArray.CreateBuilder<Made<Position>>();
        foreach (Entry entry in briefing.Entries)
        {
            foreach (Commitment claim in entry.Commitments)
            {
                var made = new Made<Commitment>(entry, claim);
                commitments.Add(made);
                AddByTheme(_commitmentsByTheme, claim.Theme, made);
            }

            foreach (Position claim in entry.Positions)
            {
                var made = new Made<Position>(entry, claim);
                positions.Add(made);
                AddByTheme(_positionsByTheme, claim.Theme, made);
                AddByParty(made);
            }

            if (!entry.Quotations.IsEmpty || !entry.Body.Quotations.IsEmpty)
            {
                AddQuotations(entry);
            }
        }

        Commitments = commitments.DrainToImmutable();
        Positions = positions.DrainToImmutable();
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
    public IEnumerable<string> RelatedThemes(string slug)
    {
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Entry entry in _briefing.EntriesOfTheme(slug))
        {
            int times = TimesOf(slug, entry);
            foreach (Located<string> other in entry.Themes)
            {
                if (other.Value != slug)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, other.Value, out _) += times;
                }
            }
        }

        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key);
    }

    /// <summary>
    /// The one theme under which a commitment is listed: its own, or else the first of its entry; "" if neither.
    /// </summary>
    public static string ThemeOf(Made<Commitment> made) => made.Claim.Theme?.Value ?? FirstThemeOf(made.Entry);

    /// <summary>As for a commitment: a position's subject is a theme.</summary>
    public static string ThemeOf(Made<Position> made) => made.Claim.Theme?.Value ?? FirstThemeOf(made.Entry);

    private static string FirstThemeOf(Entry entry) => entry.Themes.Length > 0 ? entry.Themes[0].Value : "";

    /// <summary>Once, unless the entry lists the theme again.</summary>
    private static int TimesOf(string theme, Entry entry)
    {
        int times = 0;
        foreach (Located<string> own in entry.Themes)
        {
            times += own.Value == theme ? 1 : 0;
        }

        return times;
    }

    private void AddByParty(Made<Position> made)
    {
        foreach (string party in made.Claim.Parties.Select(party => party.Value).Distinct(StringComparer.Ordinal))
        {
            Add(_positionsByParty, party, made);
        }
    }

    private void AddQuotations(Entry entry)
    {
        foreach (Quotation quotation in entry.AllQuotations())
        {
            foreach (Located<string> speaker in quotation.Speakers)
            {
                Add(_quotationsBySpeaker, speaker.Value, new Made<Quotation>(entry, quotation));
            }
        }
    }

    private static void AddByTheme<TClaim>(Dictionary<string, List<Made<TClaim>>> index, Located<string>? own, Made<TClaim> made)
    {
        if (own is { } theme)
        {
            Add(index, theme.Value, made);
            return;
        }

        foreach (Located<string> ofEntry in made.Entry.Themes)
        {
            Add(index, ofEntry.Value, made);
        }
    }

    private static void Add<TClaim>(Dictionary<string, List<TClaim>> index, string key, TClaim claim)
    {
        (CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _) ??= []).Add(claim);
    }
}

/// <summary>A claim and the entry in which it is made.</summary>
internal readonly record struct Made<TClaim>(Entry Entry, TClaim Claim);
