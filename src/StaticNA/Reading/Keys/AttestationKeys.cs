namespace StaticNA;

/// <summary>Keys of an item of a person's <c>attested</c>.</summary>
internal static class AttestationKeys
{
    public static readonly TextKey Role = new("role", "The role as the document gives it") { IsRequired = true };

    public static readonly TextKey For = new("for", "Id of the country or body") { References = IdKinds.Party };

    public static readonly DateKey Date = new("date", "The date for which it is attested, in EDTF");

    public static readonly TextKey Note = new("note", "What a reader should know about it");

    public static readonly MappingDefinition Definition = new(
        "an attested role", Role, For, Date, PassageKeys.Source, PassageKeys.Passage, Note);
}
