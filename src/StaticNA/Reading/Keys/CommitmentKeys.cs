namespace StaticNA;

/// <summary>Keys of an item of <c>commitments</c>.</summary>
internal static class CommitmentKeys
{
    public static readonly TextKey Id = new("id", "Its id, unique on the site") { IsRequired = true, Form = TextForms.Slug };

    public static readonly TextsKey Parties = new("parties", "Ids of the countries and bodies that committed themselves")
    {
        IsRequired = true,
        References = IdKinds.Party,
    };

    public static readonly TextKey Text = new("text", "What they said they would do, in your own words") { IsRequired = true };

    public static readonly DateKey Due = new("due", "By when, in EDTF");

    public static readonly TextKey DueWords = new("due-words", "The document's own words for that");

    public static readonly TextKey Theme = new(
        "theme", "The theme under which the ledger lists it; otherwise the first of the entry")
    {
        References = IdKinds.Theme,
    };

    public static readonly EnumKey<CommitmentStatus> Status = new(
        "status", "That of the last change in `history`; without one, `open` or `unknown`")
    {
        IsRequired = true,
    };

    public static readonly MappingsKey History = new(
        "history", "Changes of status, the earliest first", StatusChangeKeys.Definition);

    public static readonly CitationsKey Sources = SharedKeys.RequiredSources();

    public static readonly MappingDefinition Definition = new(
        "a commitment", Id, Parties, Text, Due, DueWords, Theme, Status, History, Sources);
}
