namespace StaticNA;

/// <summary>What a sentence carries that a reader may want to look up.</summary>
[Flags]
public enum ClaimKinds
{
    None = 0,

    /// <summary>A number, in digits or in words that count something.</summary>
    Figure = 1,

    /// <summary>A year, a month, a day, or a day of the week.</summary>
    Date = 2,

    /// <summary>A name on the site's lists, or a word with a capital inside the sentence.</summary>
    Name = 4,
}
