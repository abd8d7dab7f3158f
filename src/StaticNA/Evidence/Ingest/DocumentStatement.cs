namespace StaticNA;

/// <summary>What a document states of itself, outside its text: in the head of a page, or in front matter.</summary>
/// <param name="Key">The key of a source's record.</param>
/// <param name="Value">Valid for that key.</param>
/// <param name="Where">Where the document states it.</param>
internal sealed record DocumentStatement(string Key, string Value, string Where);
