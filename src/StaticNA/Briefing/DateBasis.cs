namespace StaticNA;

/// <summary>On what a date, a name or a record rests (design.md §5).</summary>
public enum DateBasis
{
    /// <summary>The document gives it in its text.</summary>
    Stated,

    /// <summary>Read from a caption, a byline, “today” or “this year”.</summary>
    Inferred,

    /// <summary>Known from elsewhere.</summary>
    External,
}
