namespace StaticNA;

/// <summary>Keys of <c>place</c>.</summary>
internal static class PlaceKeys
{
    public static readonly TextKey City = new("city", "The city");

    public static readonly TextKey Country = new("country", "Id in `countries.yml`") { References = IdKinds.Country };

    public static readonly TextKey Venue = new("venue", "The building or room");

    public static readonly MappingDefinition Definition = new("a place", City, Country, Venue);
}
