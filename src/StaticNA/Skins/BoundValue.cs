namespace StaticNA;

/// <summary>An expression of a template with its type, ready to be read.</summary>
/// <param name="Type">The declared type.</param>
/// <param name="Read">The value; null if it, or something on the way to it, is absent.</param>
internal sealed record BoundValue(Type Type, Func<TemplateFrame, object?> Read)
{
    /// <summary>The value if it is the same on every page, else null.</summary>
    public object? Constant { get; private init; }

    public static BoundValue Of(object constant) => new(constant.GetType(), _ => constant) { Constant = constant };
}
