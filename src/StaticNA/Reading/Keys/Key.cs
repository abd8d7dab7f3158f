namespace StaticNA;

/// <summary>
/// A key of front matter or of a list: what it is called, what it holds, and whether it is needed. Parsers read by it, and the schema,
/// the templates of new files and the documentation are made from it, so that they can't disagree. Immutable.
/// </summary>
internal abstract class Key(string name, string description)
{
    public string Name { get; } = name;

    /// <summary>What it is for, to people who write content; sentences without an end mark at the last.</summary>
    public string Description { get; } = description;

    /// <summary>Whether its absence is a mistake, whatever else is given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether an empty text in quotation marks is a value.</summary>
    public bool AllowsEmpty { get; init; }

    /// <summary>What its absence means; <paramref name="what"/> needs it: <c>an entry</c>.</summary>
    public virtual Diagnostic Missing(SourceLocation at, string what) => FrontMatterRules.KeyIsMissing(at, Name, what);
}
