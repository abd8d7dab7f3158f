namespace StaticNA;

/// <summary>
/// The two keys that say on what another rests, <c>date-basis</c> and <c>date-note</c>; the note is needed whenever the basis is given
/// and not <c>stated</c>.
/// </summary>
internal sealed class BasisKeys
{
    /// <param name="of">Name of the key of which they speak.</param>
    /// <param name="isRequired">Whether the basis must be given.</param>
    public BasisKeys(string of, bool isRequired = false)
    {
        Of = of;
        Basis = new EnumKey<DateBasis>(of + "-basis",
            $"On what `{of}` rests: `stated` (the document gives it in its text), `inferred` (from a caption, a byline, “today”), "
            + "`external` (known from elsewhere)")
        {
            IsRequired = isRequired,
            Default = isRequired ? null : "stated",
        };
        Note = new TextKey(of + "-note", $"Why; needed whenever `{of}-basis` is `inferred` or `external`");
        Condition = new NeededWhen(Note, Basis, ["inferred", "external"],
            reader => FrontMatterRules.NoteIsMissing(reader.LocationOf(Basis), of, Note.Name));
    }

    /// <summary>Name of the key of which they speak.</summary>
    public string Of { get; }

    public EnumKey<DateBasis> Basis { get; }

    public TextKey Note { get; }

    public KeyCondition Condition { get; }
}
