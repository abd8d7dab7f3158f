namespace StaticNA;

/// <summary>Keys of an item of <c>participants</c>.</summary>
internal static class ParticipantKeys
{
    public static readonly TextKey Person = new("person", "Id in `people.yml`; this or `office` is needed")
    {
        References = IdKinds.Person,
    };

    public static readonly TextKey Office = new("office", "The office, where the document does not name its holder");

    public static readonly TextKey Role = new("role", "The role that the person held then");

    public static readonly TextKey For = new("for", "Id of the country or body for which they acted")
    {
        References = IdKinds.Party,
    };

    public static readonly MappingDefinition Definition = new("a participant", Person, Office, Role, For)
    {
        Conditions = [new OneNeeded([Person, Office], reader => FrontMatterRules.ParticipantIsNobody(reader.Location))],
    };
}
