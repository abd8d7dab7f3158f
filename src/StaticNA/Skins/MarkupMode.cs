namespace StaticNA;

/// <summary>What a character of a template's markup belongs to.</summary>
internal enum MarkupMode
{
    Text,
    TagName,

    /// <summary>Inside a tag, between attributes.</summary>
    Tag,
    AttributeName,
    AfterEquals,
    Value,
    Comment,

    /// <summary>A doctype.</summary>
    Declaration,

    /// <summary>Between <c>&lt;script src&gt;</c> and its end.</summary>
    Script,
}
