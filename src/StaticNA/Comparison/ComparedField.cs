using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A field as text; of a list, an item each.</summary>
/// <param name="Name">See <see cref="FieldDifference.Name"/>.</param>
/// <param name="Values">One, unless it is a list; none if it has no value.</param>
/// <param name="Separator">What stands between the items that are shown of a list.</param>
internal sealed record ComparedField(string Name, ImmutableArray<string> Values, string Separator = "; ")
{
    /// <summary>Blocks of text.</summary>
    public const string BetweenBlocks = " ¶ ";

    public static ComparedField Of(string name, string? value) => new(name, value is { Length: > 0 } ? [value] : []);

    /// <summary>
    /// Null if both hold the same, in the same order; of lists only what is not in both, unless nothing but the order changed.
    /// </summary>
    public static FieldDifference? Compare(string name, ComparedField? old, ComparedField? current)
    {
        ImmutableArray<string> before = old?.Values ?? [];
        ImmutableArray<string> after = current?.Values ?? [];
        if (before.SequenceEqual(after, StringComparer.Ordinal))
        {
            return null;
        }

        string separator = (current ?? old)!.Separator;
        ImmutableArray<string> gone = Without(before, after);
        ImmutableArray<string> added = Without(after, before);
        bool isOrder = gone.IsEmpty && added.IsEmpty;
        return new FieldDifference(name, Joined(isOrder ? before : gone), Joined(isOrder ? after : added));

        string? Joined(ImmutableArray<string> values) => values.IsEmpty ? null : string.Join(separator, values);
    }

    /// <summary>The values that <paramref name="others"/> does not hold as often, in order.</summary>
    private static ImmutableArray<string> Without(ImmutableArray<string> values, ImmutableArray<string> others)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string other in others)
        {
            counts[other] = counts.GetValueOrDefault(other) + 1;
        }

        var rest = ImmutableArray.CreateBuilder<string>();
        foreach (string value in values)
        {
            int count = counts.GetValueOrDefault(value);
            if (count == 0)
            {
                rest.Add(value);
            }
            else
            {
                counts[value] = count - 1;
            }
        }

        return rest.DrainToImmutable();
    }
}
