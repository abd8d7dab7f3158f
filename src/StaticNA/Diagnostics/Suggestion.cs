namespace StaticNA;

/// <summary>Finds the known name that somebody most likely meant.</summary>
public static class Suggestion
{
    /// <summary>
    /// The nearest of <paramref name="known"/> by edit distance (insert, delete, change, swap of neighbours), when it is near
    /// enough to be a slip: at most a third of the longer name, and at most three. Ties go to the ordinally first. Null if none.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        string? best = null;
        int bestDistance = int.MaxValue;
        foreach (string candidate in known)
        {
            int allowed = Math.Min(3, Math.Max(written.Length, candidate.Length) / 3);
            if (Math.Abs(written.Length - candidate.Length) > allowed)
            {
                continue;
            }

            int distance = Distance(written, candidate);
            bool better = distance < bestDistance
                || (distance == bestDistance && string.CompareOrdinal(candidate, best) < 0);
            if (distance <= allowed && better)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>
    /// A sentence for <see cref="Diagnostic.Help"/>: “did you mean …?” with the nearest name, or with those that have a word as near;
    /// else the known names, of many only a few, those first that share a word with what is written.
    /// </summary>
    public static string Sentence(string written, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        if (Nearest(written, names) is string nearest)
        {
            return $"did you mean '{nearest}'?";
        }

        List<string> akin = [.. names.Where(name => name.Contains('-') && Nearest(written, name.Split('-')) is not null)];
        if (akin.Count is > 0 and <= 3)
        {
            return $"did you mean {string.Join(" or ", akin.Select(name => $"'{name}'"))}?";
        }

        const int All = 24;
        const int Few = 8;
        return names.Count switch
        {
            0 => "none is declared",
            <= All => "known are: " + string.Join(", ", names),
            _ => $"{names.Count} are known, among them {string.Join(", ", names.OrderBy(name => !SharesWord(written, name)).Take(Few))}",
        };
    }

    private static bool SharesWord(string written, string name) =>
        written.Split('-').Where(word => word.Length > 3).Intersect(name.Split('-'), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>Optimal string alignment distance, case-insensitive.</summary>
    private static int Distance(string first, string second)
    {
        int[,] cost = new int[first.Length + 1, second.Length + 1];
        for (int i = 0; i <= first.Length; i++)
        {
            cost[i, 0] = i;
        }

        for (int j = 0; j <= second.Length; j++)
        {
            cost[0, j] = j;
        }

        for (int i = 1; i <= first.Length; i++)
        {
            for (int j = 1; j <= second.Length; j++)
            {
                int change = Same(first[i - 1], second[j - 1]) ? 0 : 1;
                int least = Math.Min(Math.Min(cost[i - 1, j] + 1, cost[i, j - 1] + 1), cost[i - 1, j - 1] + change);
                bool swapped = i > 1 && j > 1 && Same(first[i - 1], second[j - 2]) && Same(first[i - 2], second[j - 1]);
                cost[i, j] = swapped ? Math.Min(least, cost[i - 2, j - 2] + 1) : least;
            }
        }

        return cost[first.Length, second.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
