namespace StaticNA;

/// <summary>Keys of a person in <c>input/people.yml</c>.</summary>
internal static class PersonKeys
{
    public static readonly TextKey Name = new("name", "The name as readers see it") { IsRequired = true };

    public static readonly TextKey SortAs = new("sort-as", "The form lists are sorted by, such as the family name first");

    public static readonly TextKey Country = new("country", "Id in `countries.yml`") { References = IdKinds.Country };

    public static readonly TextKey Note = new("note", "What a reader should know about the person");

    public static readonly MappingsKey Attested = new(
        "attested", "Roles as the documents attest them", AttestationKeys.Definition);

    public static readonly MappingDefinition Definition = new("a person", Name, SortAs, Country, Note, Attested);
}
