namespace StaticNA;

/// <summary>A passage of an updated document, and what it was before.</summary>
/// <param name="Range">Where it stands now; null if it is gone.</param>
/// <param name="Before">Its number in the record as it was; null if it is new.</param>
/// <param name="HasSameWords">Whether its words are as they were, marks and white space apart.</param>
internal sealed record PassageMove(PassageRange? Range, int? Before, bool HasSameWords)
{
    /// <summary>The range as a record has it.</summary>
    public string Written => Range is null ? "" : Start(Range) + End(Range);

    private static string Start(PassageRange range) =>
        range.StartColumn == 1 && range.EndColumn is null
            ? FormattableString.Invariant($"{range.StartLine}")
            : FormattableString.Invariant($"{range.StartLine}:{range.StartColumn}");

    private static string End(PassageRange range) => range switch
    {
        { EndColumn: int column } => FormattableString.Invariant($"-{range.EndLine}:{column}"),
        _ when range.EndLine > range.StartLine => FormattableString.Invariant($"-{range.EndLine}"),
        _ => "",
    };
}
