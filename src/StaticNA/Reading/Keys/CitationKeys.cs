namespace StaticNA;

/// <summary>Keys of a citation that is written as keys with values.</summary>
internal static class CitationKeys
{
    public static readonly TextKey Id = new("id", "Id of the source") { IsRequired = true, References = IdKinds.Source };

    public static readonly NumbersKey Paragraphs = new("paragraphs", "Numbers of its passages", PassageNumbers.Largest)
    {
        IsRequired = true,
    };

    public static readonly MappingDefinition Definition = new("a citation", Id, Paragraphs);
}
