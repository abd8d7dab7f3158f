namespace StaticNA;

/// <summary>Keys of a country in <c>input/countries.yml</c>.</summary>
internal static class CountryKeys
{
    public static readonly TextKey Name = new("name", "Its name") { IsRequired = true };

    public static readonly TextKey Acronym = new("acronym", "How texts abbreviate it");

    public static readonly MappingDefinition Definition = new("a country", Name, Acronym);
}
