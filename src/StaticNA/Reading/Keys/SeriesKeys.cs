namespace StaticNA;

/// <summary>Keys of a series in <c>input/series.yml</c>.</summary>
internal static class SeriesKeys
{
    public static readonly TextKey Name = new("name", "Its name") { IsRequired = true };

    public static readonly TextKey Frequency = new("frequency", "How often it meets, in words");

    public static readonly EnumKey<MeetingLevel> Level = new("level", "Who meets");

    public static readonly TextKey Note = new("note", "What a reader should know about it");

    public static readonly CitationsKey Sources = SharedKeys.NamedIn();

    public static readonly MappingDefinition Definition = new("a series", Name, Frequency, Level, Note, Sources);
}
