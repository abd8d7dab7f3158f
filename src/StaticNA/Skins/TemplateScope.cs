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

    /// <summary>How many times <c>../</c> can be said.</summary>
    public int Depth { get; init; }

    /// <summary>Block parameters, the inner ones first.</summary>
    public IReadOnlyList<BlockParameter> Parameters { get; init; } = [];

    /// <summary>What the caller of this partial encloses; null if it encloses nothing.</summary>
    public TemplateBody? CallerBody { get; init; }

    /// <summary>The scope inside an <c>each</c>.</summary>
    /// <param name="item">The type of its items; null after a mistake.</param>
    /// <param name="names">Its block parameters: those of the item and of the index.</param>
    public TemplateScope EnterEach(Type? item, IReadOnlyList<string> names) => Enter(item) with
    {
        IsInEach = true,
        Parameters =
        [
            .. names.Take(2).Select((name, at) => new BlockParameter(name, at == 0 ? item : typeof(int), Depth + 1, at == 1)),
            .. Parameters,
        ],
    };

    /// <summary>The scope inside a <c>with</c>.</summary>
    /// <param name="type">The type of its value; null after a mistake.</param>
    /// <param name="names">Its block parameters.</param>
    public TemplateScope EnterWith(Type? type, IReadOnlyList<string> names) => Enter(type) with
    {
        Parameters = [.. names.Select(name => new BlockParameter(name, type, Depth + 1, IsIndex: false)), .. Parameters],
    };

    private TemplateScope Enter(Type? type) => this with { Type = type, Parent = this, Depth = Depth + 1 };
}
