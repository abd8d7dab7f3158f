namespace StaticNA;

/// <summary>What stands between braces in a template.</summary>
/// <param name="At">Where it starts, as an offset into the template's text.</param>
/// <param name="Text">As written.</param>
internal abstract record TemplateExpression(int At, string Text);

/// <summary><c>title</c>, <c>../title</c>, <c>this</c>, <c>@root.site.title</c>.</summary>
internal sealed record PathExpression(int At, string Text) : TemplateExpression(At, Text)
{
    /// <summary>How many <c>../</c> it starts with.</summary>
    public required int Ups { get; init; }

    /// <summary>The name after <c>@</c>; null if it has none.</summary>
    public required string? Variable { get; init; }

    /// <summary>
    /// Property after property, each with its place; empty for <c>this</c>, <c>..</c> and a bare variable.
    /// </summary>
    public required IReadOnlyList<(string Name, int At)> Names { get; init; }

    /// <summary>Whether it is one bare name, so that Handlebars would take a helper of that name first.</summary>
    public bool IsBareName => Names.Count == 1 && Ups == 0 && Variable is null && Text == Names[0].Name;
}

/// <summary><c>"a text"</c> or <c>12</c>.</summary>
internal sealed record LiteralExpression(int At, string Text, string Value, bool IsNumber)
    : TemplateExpression(At, Text);

/// <summary>A helper with its arguments.</summary>
internal sealed record CallExpression(int At, string Text, string Helper) : TemplateExpression(At, Text)
{
    public required IReadOnlyList<TemplateExpression> Arguments { get; init; }

    /// <summary><c>name=value</c>, in the order written.</summary>
    public required IReadOnlyList<(string Name, TemplateExpression Value)> Named { get; init; }
}
