namespace StaticNA;

/// <summary>A name between bars: <c>as |item index|</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of its value; null after a mistake.</param>
/// <param name="Depth">The <see cref="TemplateScope.Depth"/> of the block that gives it.</param>
/// <param name="IsIndex">Whether it is the index, not the item.</param>
internal sealed record BlockParameter(string Name, Type? Type, int Depth, bool IsIndex);
