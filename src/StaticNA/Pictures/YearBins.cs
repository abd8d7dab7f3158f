namespace StaticNA;

/// <summary>Runs of years of one length, such as decades, in which entries are counted.</summary>
/// <param name="Size">How many years a run has; runs start at its multiples.</param>
internal readonly record struct YearBins(int Size)
{
    private static readonly int[] Sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>The shortest runs of which at most <paramref name="most"/> cover the years.</summary>
    public static YearBins For(int years, int most) =>
        new(Sizes.FirstOrDefault(size => years <= size * most, Sizes[^1]));

    /// <summary>The first year of the run in which a year is.</summary>
    public int Of(int year) => year / Size * Size;

    /// <summary>The years of a run that a picture covers.</summary>
    public (int First, int Last) Inside(int bin, TimeScale scale) =>
        (Math.Max(bin, scale.FirstYear), Math.Min(bin + Size - 1, scale.LastYear));

    /// <summary>A year, or the first and the last.</summary>
    public static string TextOf(int first, int last) =>
        first == last ? EntryYear.TextOf(first) : $"{EntryYear.TextOf(first)}–{EntryYear.TextOf(last)}";
}
