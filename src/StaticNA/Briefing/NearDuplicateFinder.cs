using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Finds entries of one day that may be about one thing (docs/checking.md).</summary>
/// <remarks>
/// Two entries are compared only if they share a word of their titles that few entries of the day have, or all words; so the work grows
/// with the number of entries, and not with its square.
/// </remarks>
internal sealed class NearDuplicateFinder(Briefing briefing)
{
    /// <summary>A word that more entries of a day have tells little about which two are alike.</summary>
    private const int MostWithRareWord = 20;

    /// <summary>Share of the words of both titles that are common, from which two titles are much the same.</summary>
    private const double AlikeByTitle = 0.6;

    /// <summary>The same where participants or passages are common too.</summary>
    private const double AlikeByTitleAndMore = 0.4;

    private const double AlikeByMore = 0.5;

    private readonly ImmutableHashSet<string> _stopWords = [.. StopWords.Of(briefing.Site.Language.Value).Split(' ')];

    /// <summary>Pairs that were compared so far.</summary>
    internal int Compared { get; private set; }

    /// <summary>Each entry that is like one before it, with the one it is most like.</summary>
    public IEnumerable<(Entry Entry, Entry Other)> Find() => briefing.Entries
        .Where(entry => entry.Date.Date is { Precision: DatePrecision.Day, IsInterval: false })
        .GroupBy(entry => entry.Date.Date.Earliest)
        .Where(day => day.Skip(1).Any())
        .SelectMany(FindInDay);

    private IEnumerable<(Entry Entry, Entry Other)> FindInDay(IEnumerable<Entry> day)
    {
        Traits[] traitsOf = [.. day.Select(TraitsOf)];
        var withWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var withAllWords = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int index = 0; index < traitsOf.Length; index++)
        {
            Traits traits = traitsOf[index];
            var candidates = new SortedSet<int>();
            string allWords = string.Join(' ', traits.Words.Order(StringComparer.Ordinal));
            if (!withAllWords.TryAdd(allWords, index))
            {
                candidates.Add(withAllWords[allWords]);
            }

            foreach (string word in traits.Words)
            {
                if (!withWord.TryGetValue(word, out List<int>? others))
                {
                    withWord.Add(word, others = []);
                }

                if (others.Count < MostWithRareWord)
                {
                    candidates.UnionWith(others);
                    others.Add(index);
                }
            }

            int? best = candidates.Where(other => AreAlike(traits, traitsOf[other]))
                .Select(other => (int?)other).MaxBy(other => Share(traits.Words, traitsOf[other!.Value].Words));
            if (best is int found)
            {
                yield return (traits.Entry, traitsOf[found].Entry);
            }
        }
    }

    private bool AreAlike(Traits one, Traits other)
    {
        Compared++;
        if (AreTold(one.Entry, other.Entry))
        {
            return false;
        }

        double title = Share(one.Words, other.Words);
        return title >= AlikeByTitle
            || (title >= AlikeByTitleAndMore && one.Entry.Kind == other.Entry.Kind
                && (Share(one.People, other.People) >= AlikeByMore || Share(one.Passages, other.Passages) >= AlikeByMore));
    }

    /// <summary>Whether the author knows both: one names the other.</summary>
    private static bool AreTold(Entry one, Entry other) => Names(one, other.Slug) || Names(other, one.Slug);

    private static bool Names(Entry entry, string slug) =>
        entry.AnnouncedBy?.Value == slug || entry.Related.Any(related => related.Value == slug);

    /// <summary>What is common, as a share of all that either has; 0 if neither has anything.</summary>
    private static double Share<T>(ImmutableHashSet<T> one, ImmutableHashSet<T> other)
    {
        int common = one.Count(other.Contains);
        int all = one.Count + other.Count - common;
        return all == 0 ? 0 : (double)common / all;
    }

    private Traits TraitsOf(Entry entry) => new(
        entry,
        WordsOf(entry.Title.Value),
        [.. entry.Participants.Select(participant => participant.Person?.Value).OfType<string>()],
        [.. entry.AllCitations().SelectMany(citation => citation.Passages, (citation, passage) => (citation.Source, passage))]);

    private ImmutableHashSet<string> WordsOf(string title)
    {
        var words = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var reader = new WordReader(title, stackalloc char[WordReader.BufferSize]);
        while (reader.Next())
        {
            string word = reader.Word.ToString();
            if (!_stopWords.Contains(word))
            {
                words.Add(word);
            }
        }

        return words.ToImmutable();
    }

    private sealed record Traits(
        Entry Entry, ImmutableHashSet<string> Words, ImmutableHashSet<string> People, ImmutableHashSet<(string, int)> Passages);
}
