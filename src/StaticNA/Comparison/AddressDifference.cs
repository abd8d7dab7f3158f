namespace StaticNA;

/// <summary>An address of the old site at which the new one has nothing, or only a way on.</summary>
/// <param name="Address">From the site's root: <c>/themes/trade/</c>, <c>/calendar.ics</c>.</param>
/// <param name="IsPage">Whether readers open it, rather than programs.</param>
public sealed record AddressDifference(string Address, bool IsPage)
{
    /// <summary>Where the new site leads on to, from its root, or the whole address on another host; null if it does not.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Whether it can't be told if the new site leads on, since its files were not to be had.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>Whether whoever follows it finds nothing.</summary>
    public bool IsBroken => MovedTo is null;
}
