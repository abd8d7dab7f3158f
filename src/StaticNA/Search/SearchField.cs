namespace StaticNA;

/// <summary>Where in a document a word stands, from what counts most.</summary>
internal enum SearchField
{
    Title,

    /// <summary>People, parties, themes, places.</summary>
    Names,

    Summary,

    Body,
}
