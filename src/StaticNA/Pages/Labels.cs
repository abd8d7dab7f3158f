namespace StaticNA;

/// <summary>
/// The skin's words for the values of the data model: <c>kind.meeting</c>, <c>act.calls-on</c> and so on.
/// </summary>
internal sealed class Labels(UiStrings strings)
{
    public string Of(EntryKind kind) => strings.Text(Key("kind", kind));

    public string Of(EntryStatus status) => strings.Text(Key("status", status));

    public string Of(MeetingLevel level) => strings.Text(Key("level", level));

    public string Of(DateBasis basis) => strings.Text(Key("basis", basis));

    public string Of(CommitmentStatus status) => strings.Text(Key("commitment-status", status));

    public string Of(Rights rights) => strings.Text(Key("rights", rights));

    public string Of(SourceKind kind) => strings.Text(Key("source-kind", kind));

    public string Of(BodyKind kind) => strings.Text(Key("body-kind", kind));

    /// <summary>The verb, in agreement with the number of those who act.</summary>
    public string Of(PositionAct act, int actors) => strings.Count(Key("act", act), actors);

    /// <summary>An amount with its relation: <c>over 40 percent</c>.</summary>
    public string Of(Amount amount, FigureRelation relation) =>
        strings.Format(Key("relation", relation), ("amount", Of(amount)));

    public string Of(Amount amount) => $"{strings.Number(amount.Value)} {amount.Unit}";

    /// <summary>
    /// The name of a language, with the tag (BCP 47) behind it where that says more; the tag alone if the skin has no
    /// name for it.
    /// </summary>
    public string OfLanguage(string tag)
    {
        int end = tag.IndexOf('-', StringComparison.Ordinal);
        string key = "language." + (end < 0 ? tag : tag[..end]).ToLowerInvariant();
        return !strings.Has(key) ? tag : end < 0 ? strings.Text(key) : $"{strings.Text(key)} ({tag})";
    }

    /// <summary>The mark of a basis that readers should not overlook; null where the document states it.</summary>
    public MarkView? MarkOf(DateBasis basis) => basis == DateBasis.Stated ? null : MarkOfAny(basis);

    /// <summary>The mark of any basis, the stated one included.</summary>
    public MarkView MarkOfAny(DateBasis basis) => new(Of(basis), KebabWords.Of(basis));

    /// <summary>The mark of a passage that can't be relied on; null if it can.</summary>
    public MarkView? MarkOf(Assessment assessment) => assessment == Assessment.Sound
        ? null
        : new(strings.Text(Key("assessment", assessment)), KebabWords.Of(assessment));

    /// <summary>The title of an entry where its marks do not stand beside it: what is only planned says so.</summary>
    public string TitleAlone(Entry entry) =>
        entry.IsPlanned ? strings.Format("feed.planned", ("title", entry.Title.Value)) : entry.Title.Value;

    /// <summary>The mark of an entry of which it is not certain that it took place; null for others.</summary>
    public MarkView? MarkOf(Entry entry) => entry.Status switch
    {
        EntryStatus.Planned or EntryStatus.Ongoing => MarkOf(entry.Status),
        EntryStatus.Unknown when entry.IsMeeting => MarkOf(entry.Status),
        _ => null,
    };

    public MarkView MarkOf(EntryStatus status) => new(Of(status), KebabWords.Of(status));

    public MarkView MarkOf(CommitmentStatus status) => new(Of(status), KebabWords.Of(status));

    private static string Key<TEnum>(string prefix, TEnum value)
        where TEnum : struct, Enum => $"{prefix}.{KebabWords.Of(value)}";
}
