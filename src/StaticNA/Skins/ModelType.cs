using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace StaticNA;

/// <summary>What templates can ask of a type. Immutable.</summary>
internal sealed class ModelType
{
    private static readonly ConcurrentDictionary<Type, ModelType> Known = new();
    private static readonly ModelType Opaque = new(null, []);
    private static volatile Func<Type, ModelType?> _find = static _ => null;

    /// <param name="item">What a list holds; null for what is no list.</param>
    /// <param name="properties">None for a list.</param>
    public ModelType(Type? item, IReadOnlyList<ModelProperty> properties)
    {
        Item = item;
        Properties = properties.ToFrozenDictionary(property => property.Name, StringComparer.Ordinal);
    }

    /// <summary>What a list holds; null for what #each can't go through.</summary>
    public Type? Item { get; }

    /// <summary>By the names that templates use.</summary>
    public FrozenDictionary<string, ModelProperty> Properties { get; }

    /// <summary>A type that no model leads to has no properties.</summary>
    public static ModelType Of(Type type) => Known.GetOrAdd(type, static type => _find(type) ?? Opaque);

    /// <summary>Makes types known; called by what StaticNA.Generators writes, when an assembly with models is loaded.</summary>
    public static void Register(Func<Type, ModelType?> find)
    {
        Func<Type, ModelType?> others = _find;
        _find = type => find(type) ?? others(type);
    }

    /// <summary>What a list holds; null for what #each can't go through.</summary>
    public static Type? ItemOf(Type type) => Of(type).Item;

    /// <summary>Whether values of the type have properties that templates may name.</summary>
    public static bool HasProperties(Type type) =>
        type != typeof(Href) && type != typeof(RenderedHtml) && Of(type).Properties.Count > 0;

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
}
