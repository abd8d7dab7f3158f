namespace StaticNA;

/// <summary>Keys of an item of a commitment's <c>history</c>.</summary>
internal static class StatusChangeKeys
{
    public static readonly DateKey Date = new("date", "When, in EDTF") { IsRequired = true };

    public static readonly EnumKey<CommitmentStatus> Status = new("status", "What it became") { IsRequired = true };

    public static readonly TextKey Note = new("note", "What a reader should know about it");

    public static readonly CitationsKey Sources = SharedKeys.RequiredSources();

    public static readonly MappingDefinition Definition = new("a change of status", Date, Status, Note, Sources);
}
