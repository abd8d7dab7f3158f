namespace StaticNA;

/// <summary>
/// EDTF as <see cref="BriefingDateParser"/> reads it, as a regular expression that means the same in ECMAScript and .NET: days that no
/// month has and leap days of other years are refused; only that an interval may not end before it starts can't be said so.
/// </summary>
internal static class DatePattern
{
    private const string Year = "(?!0000)[0-9]{4}";

    private const string LeapYear =
        "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";

    private const string Day =
        "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8])"
        + "|(?:0[1-9]|1[0-2])-XX|XX-XX)";

    private const string Month = "(?:0[1-9]|1[0-2]|2[1-4]|XX)";

    private const string Single = "(?:" + Year + "(?:-(?:" + Day + "|" + Month + "))?|" + LeapYear + "-02-29|[0-9]{3}X|[0-9]{2}XX)[?~%]?";

    /// <summary>For the whole of a text.</summary>
    public const string Text = "^(?:" + Single + "(?:/(?:" + Single + @"|\.\.))?|\.\./" + Single + ")$";
}
