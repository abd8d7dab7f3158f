namespace StaticNA;

/// <summary>A text of a document that is searched, and shown where it matches.</summary>
/// <param name="Field">What it is.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Anchor">The id on the page nearest above it; null if none.</param>
internal readonly record struct SearchText(SearchField Field, ReadOnlyMemory<char> Text, string? Anchor = null)
{
    public SearchText(SearchField field, string text, string? anchor = null)
        : this(field, text.AsMemory(), anchor)
    {
    }
}
