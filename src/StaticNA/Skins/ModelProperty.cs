namespace StaticNA;

/// <summary>A property of models, as templates read it.</summary>
/// <param name="Name">As templates write it: <c>title</c> for <c>Title</c>.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="ReadOf">Reads it of a model, which is not null. Thread-safe.</param>
internal sealed record ModelProperty(string Name, Type Type, Func<object, object?> ReadOf)
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>The value; null if <paramref name="model"/> is null. Thread-safe.</summary>
    public object? Read(object? model) => model is null ? null : ReadOf(model);

    /// <summary>A truth value as an object, without allocating one.</summary>
    public static object Box(bool value) => value ? True : False;
}
