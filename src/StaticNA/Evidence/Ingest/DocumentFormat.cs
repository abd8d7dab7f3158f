namespace StaticNA;

/// <summary>How a received document is written.</summary>
internal enum DocumentFormat
{
    PlainText,
    Markdown,
    Html,
}
