using System.Collections.Immutable;
using System.Text;

namespace StaticNA;

/// <summary>What was wrong on a page and has been put right.</summary>
/// <param name="Date">When it was put right.</param>
/// <param name="Text">What was changed, in plain text on one line.</param>
public sealed record Correction(BriefingDate Date, string Text)
{
    /// <summary>Its id on its page and in the feed: the same wherever it stands among others.</summary>
    public string Anchor =>
        $"correction-{Date.Latest:yyyy-MM-dd}-{ContentHash.Of(Encoding.UTF8.GetBytes(Text)).ToString()[..8]}";

    /// <summary>The latest of a day and the days of corrections; null if there is neither.</summary>
    public static BriefingDate? Latest(BriefingDate? day, ImmutableArray<Correction> corrections) =>
        corrections.IsEmpty ? day : corrections.Select(correction => correction.Date).Append(day).Max();
}
