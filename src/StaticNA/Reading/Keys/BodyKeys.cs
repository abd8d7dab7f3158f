namespace StaticNA;

/// <summary>Keys of a body in <c>input/bodies.yml</c>.</summary>
internal static class BodyKeys
{
    public static readonly TextKey Name = new("name", "Its full name") { IsRequired = true };

    public static readonly BasisKeys NameBasis = new("name");

    public static readonly TextKey Acronym = new("acronym", "How documents abbreviate it");

    public static readonly EnumKey<BodyKind> Kind = new("kind", "What sort it is");

    public static readonly TextsKey Parties = new("parties", "Ids of its members, as far as a document names them")
    {
        References = IdKinds.Party,
    };

    public static readonly TextKey Note = new("note", "What documents say of it, in your own words");

    public static readonly CitationsKey Sources = SharedKeys.NamedIn();

    public static readonly MappingDefinition Definition = new(
        "a body", Name, NameBasis.Basis, NameBasis.Note, Acronym, Kind, Parties, Note, Sources)
    {
        Conditions = [NameBasis.Condition],
    };
}
