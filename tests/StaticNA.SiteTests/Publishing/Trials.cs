using System.Globalization;

namespace StaticNA.SiteTests.Publishing;

/// <summary>
/// Which of many like trials to run, by <c>STATICNA_TRIALS</c>: <c>all</c> (tests/slow.sh), or the numbers of those to repeat,
/// separated by commas; by default a tenth, always the same.
/// </summary>
internal static class Trials
{
    private const int OneIn = 10;
    private const int Seed = 20150131;

    private static readonly string? Wanted = Environment.GetEnvironmentVariable("STATICNA_TRIALS");

    internal static bool AreAll => Wanted == "all";

    /// <summary>The numbers of the trials to run, of so many; in order.</summary>
    internal static IReadOnlyList<int> Of(int count)
    {
        if (AreAll)
        {
            return [.. Enumerable.Range(0, count)];
        }

        if (Wanted is { Length: > 0 })
        {
            return [.. Wanted.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).Where(number => number < count)];
        }

        int[] shuffled = [.. Enumerable.Range(0, count)];
        new Random(Seed).Shuffle(shuffled);
        return [.. shuffled.Take((count + OneIn - 1) / OneIn).Order()];
    }

    /// <summary>Runs a trial; its failure says how to repeat it.</summary>
    internal static void Run(int number, Action trial)
    {
        try
        {
            trial();
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"STATICNA_TRIALS={number} repeats this: {failure.Message}", failure);
        }
    }
}
