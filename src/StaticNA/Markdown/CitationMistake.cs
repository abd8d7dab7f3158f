namespace StaticNA;

/// <summary>What can be wrong with the form of a citation.</summary>
internal enum CitationMistake
{
    /// <summary>No <c>@</c> stands before the id.</summary>
    Sign,

    /// <summary>The id is missing or holds a character that ids don't have.</summary>
    Source,

    /// <summary>No <c>¶</c> follows the id.</summary>
    NoPassage,

    /// <summary>What follows <c>¶</c> is no list of passage numbers.</summary>
    Passages,

    /// <summary>A span stands beside several passages.</summary>
    SpanOfSeveral,

    /// <summary>The span has no words, too many, or several ellipses.</summary>
    SpanWords,

    /// <summary>Something follows where the bracket should close.</summary>
    TextAfter,

    /// <summary>The closing bracket or quotation mark is missing.</summary>
    Unclosed,
}
