namespace StaticNA;

/// <summary>The two keys that name a single passage.</summary>
internal static class PassageKeys
{
    public static readonly TextKey Source = new("source", "Id of the source") { IsRequired = true, References = IdKinds.Source };

    public static readonly NumberKey Passage = new("passage", "Number of the passage, from 1", PassageNumbers.Largest)
    {
        IsRequired = true,
    };
}
