namespace StaticNA;

/// <summary>A text. Nothing is made of it: <c>012</c> stays three characters, <c>no</c> stays a word.</summary>
/// <param name="Value">The text, escapes resolved.</param>
/// <param name="IsQuoted">Whether it stands in quotation marks.</param>
/// <param name="Location">Where it starts, quotation mark or block sign included.</param>
/// <param name="Content">Where the first character of the value stands.</param>
internal sealed record YamlScalar(string Value, bool IsQuoted, SourceLocation Location, SourceLocation Content)
    : YamlNode(Location)
{
    public override string Shape => "a text";

    /// <summary>A key without a value; YAML calls it null.</summary>
    public bool IsAbsent => !IsQuoted && Value is "" or "~" or "null";

    /// <summary>Place of a character of the value; exact as long as the value stands on one line without escapes.</summary>
    public SourceLocation At(int offset) => Content with { Column = Content.Column + offset };
}
