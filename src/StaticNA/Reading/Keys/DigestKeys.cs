namespace StaticNA;

/// <summary>Keys of an item of <c>digest</c>.</summary>
internal static class DigestKeys
{
    public static readonly TextKey Text = new("text", "What the passage says, in your own words; empty while it is to be written")
    {
        IsRequired = true,
        AllowsEmpty = true,
    };

    public static readonly EnumKey<Assessment> Assessment = new("assessment", "How far it can be relied on")
    {
        Default = "sound",
    };

    public static readonly TextKey Note = new("note", "In what the passage is `loose` or `wrong`; needed then");

    public static readonly TextKey NotUsed = new("not-used", "Why no entry rests on it");

    public static readonly MappingDefinition Definition = new("a digest item", Text, Assessment, Note, NotUsed)
    {
        Conditions =
        [
            new NeededWhen(Note, Assessment, ["loose", "wrong"],
                reader => FrontMatterRules.NoteIsMissing(reader.LocationOf(Assessment), Assessment.Name, Note.Name)),
        ],
    };
}
