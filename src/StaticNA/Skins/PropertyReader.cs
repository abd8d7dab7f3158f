using System.Reflection;

namespace StaticNA;

/// <summary>Reads a property of models through a delegate, which is made when the property is first read.</summary>
internal sealed class PropertyReader(PropertyInfo property)
{
    private Func<object, object?>? _read;

    public Type Type => property.PropertyType;

    /// <summary>The value; null if <paramref name="model"/> is null. Thread-safe.</summary>
    public object? Read(object? model) => model is null ? null : (_read ??= ReaderOf(property))(model);

    private static Func<object, object?> ReaderOf(PropertyInfo property)
    {
        if (property.DeclaringType!.IsValueType)
        {
            return property.GetValue;
        }

        return typeof(PropertyReader).GetMethod(nameof(TypedReader), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.DeclaringType, property.PropertyType)
            .CreateDelegate<Func<PropertyInfo, Func<object, object?>>>()(property);
    }

    private static Func<object, object?> TypedReader<TModel, TValue>(PropertyInfo property)
        where TModel : class
    {
        Func<TModel, TValue> read = property.GetMethod!.CreateDelegate<Func<TModel, TValue>>();
        return model => read((TModel)model);
    }
}
