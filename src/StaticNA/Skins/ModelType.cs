using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace StaticNA;

/// <summary>The properties of a model type, under the names that templates use: <c>Title</c> is <c>title</c>.</summary>
internal sealed class ModelType
{
    private static readonly ConcurrentDictionary<Type, ModelType> Known = new();

    private ModelType(Type type) => Properties = type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsPublic: true })
        .DistinctBy(property => property.Name)
        .ToFrozenDictionary(
            property => NameInTemplates(property.Name), property => new PropertyReader(property), StringComparer.Ordinal);

    public FrozenDictionary<string, PropertyReader> Properties { get; }

    public static ModelType Of(Type type) => Known.GetOrAdd(type, static type => new ModelType(type));

    /// <summary>What a list holds; null for what #each can't go through.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string))
        {
            return null;
        }

        return type.GetInterfaces().Append(type)
            .Where(shape => shape.IsGenericType && shape.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .Select(shape => shape.GetGenericArguments()[0])
            .FirstOrDefault();
    }

    /// <summary>Whether values of the type have properties that templates may name.</summary>
    public static bool HasProperties(Type type) =>
        !type.IsPrimitive && !type.IsEnum && type != typeof(string) && type != typeof(decimal) && type != typeof(object)
        && type != typeof(Href) && type != typeof(RenderedHtml) && ItemOf(type) is null;

    /// <summary>The type of a value that is there.</summary>
    public static Type WithoutNull(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static bool IsWholeNumber(Type type) => type == typeof(int) || type == typeof(long);

    /// <summary>Whether it is a text or a whole number, or would be if it were there.</summary>
    public static bool IsTextOrWholeNumber(Type type) => type == typeof(string) || IsWholeNumber(WithoutNull(type));

    /// <summary>Whether <c>{{value}}</c> may write it; anything else has more than one way to look.</summary>
    public static bool CanBeWritten(Type type) =>
        type == typeof(string) || type == typeof(Href) || type == typeof(RenderedHtml) || IsWholeNumber(type);

    /// <summary>The type in words, for messages.</summary>
    public static string Describe(Type type)
    {
        Type bare = WithoutNull(type);
        return bare switch
        {
            _ when bare == typeof(string) => "a text",
            _ when bare == typeof(bool) => "true or false",
            _ when IsWholeNumber(bare) => "a number",
            _ when bare == typeof(Href) => "an address",
            _ when bare == typeof(RenderedHtml) => "HTML",
            _ when ItemOf(bare) is not null => "a list",
            _ => $"a {bare.Name}",
        };
    }

    private static string NameInTemplates(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
