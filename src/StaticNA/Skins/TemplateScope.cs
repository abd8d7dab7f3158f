namespace StaticNA;

/// <summary>What an expression at some place of a template can name.</summary>
/// <param name="Type">The type of <c>this</c>; null after a mistake, so that it is not reported again and
/// again.</param>
/// <param name="Root">The type of <c>@root</c>.</param>
internal sealed record TemplateScope(Type? Type, Type Root)
{
    /// <summary>What <c>../</c> leads to; null in a template's or partial's own scope.</summary>
    public TemplateScope? Parent { get; init; }

    /// <summary>Whether <c>@index</c>, <c>@first</c> and <c>@last</c> are known.</summary>
    public bool IsInEach { get; init; }

    /// <summary>Block parameters, the inner ones first.</summary>
    public IReadOnlyList<(string Name, Type? Type)> Parameters { get; init; } = [];

    /// <summary>What the caller of this partial encloses; null if it encloses nothing.</summary>
    public TemplateBody? CallerBody { get; init; }

    /// <summary>The scope inside an <c>each</c>, where <paramref name="type"/> is that of the items.</summary>
    public TemplateScope EnterEach(Type? type, IReadOnlyList<(string, Type?)> parameters) =>
        EnterWith(type, parameters) with { IsInEach = true };

    /// <summary>The scope inside a <c>with</c>.</summary>
    public TemplateScope EnterWith(Type? type, IReadOnlyList<(string, Type?)> parameters) =>
        this with { Type = type, Parent = this, Parameters = [.. parameters, .. Parameters] };
}
