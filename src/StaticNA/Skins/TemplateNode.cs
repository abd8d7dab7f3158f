namespace StaticNA;

/// <summary>A piece of a template.</summary>
/// <param name="At">Where it starts, as an offset into the template's text.</param>
internal abstract record TemplateNode(int At);

/// <summary>Literal markup.</summary>
internal sealed record TextNode(int At, string Text) : TemplateNode(At);

/// <summary><c>{{value}}</c>: something that is written.</summary>
internal sealed record ValueNode(int At, TemplateExpression Value) : TemplateNode(At);

/// <summary>
/// <c>{{#if …}}…{{else}}…{{/if}}</c>; an <c>{{else if …}}</c> is a block of its own inside the inverse.
/// </summary>
internal sealed record BlockNode(int At, CallExpression Call, IReadOnlyList<string> Parameters) : TemplateNode(At)
{
    public required IReadOnlyList<TemplateNode> Body { get; init; }

    /// <summary>What stands after <c>{{else}}</c>; empty if nothing does.</summary>
    public required IReadOnlyList<TemplateNode> Inverse { get; init; }
}

/// <summary><c>{{> name argument}}</c>, or <c>{{#> name argument}}…{{/name}}</c> with a body.</summary>
internal sealed record PartialNode(int At, string Name, int NameAt) : TemplateNode(At)
{
    /// <summary>The name under which a layout puts out what its caller encloses.</summary>
    public const string CallerBody = "@partial-block";

    /// <summary>Null if the partial sees what its caller sees.</summary>
    public TemplateExpression? Argument { get; init; }

    /// <summary>Null if it has no body.</summary>
    public IReadOnlyList<TemplateNode>? Body { get; init; }
}
