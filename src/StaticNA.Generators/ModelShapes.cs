using Microsoft.CodeAnalysis;

namespace StaticNA.Generators;

/// <summary>The types that templates can come to: models with their properties, and lists with what they hold.</summary>
internal sealed class ModelShapes
{
    private readonly HashSet<ITypeSymbol> _known = new(SymbolEqualityComparer.Default);
    private readonly List<(ITypeSymbol, IReadOnlyList<IPropertySymbol>)> _models = [];
    private readonly List<(ITypeSymbol, ITypeSymbol)> _lists = [];

    /// <summary>In the order in which they were come to.</summary>
    public IReadOnlyList<(ITypeSymbol Type, IReadOnlyList<IPropertySymbol> Properties)> Models => _models;

    /// <summary>In the order in which they were come to.</summary>
    public IReadOnlyList<(ITypeSymbol Type, ITypeSymbol Item)> Lists => _lists;

    /// <summary>Adds a type and all that its properties lead to.</summary>
    public void Add(ITypeSymbol type)
    {
        type = WithoutNull(type);
        if (IsSimple(type) || !_known.Add(type))
        {
            return;
        }

        if (ItemOf(type) is ITypeSymbol item)
        {
            _lists.Add((type, item));
            Add(item);
            return;
        }

        List<IPropertySymbol> properties = PropertiesOf(type);
        _models.Add((type, properties));
        foreach (IPropertySymbol property in properties)
        {
            Add(property.Type);
        }
    }

    private static ITypeSymbol WithoutNull(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.None);

    /// <summary>Whether templates write it, or do nothing with it, but never ask it for a property.</summary>
    private static bool IsSimple(ITypeSymbol type) =>
        type.SpecialType is not SpecialType.None and not SpecialType.System_Collections_Generic_IReadOnlyList_T
        || type.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Pointer or TypeKind.TypeParameter or TypeKind.Error;

    private static ITypeSymbol? ItemOf(ITypeSymbol type) =>
        type.AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : [])
            .Where(shape => shape.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            .Select(shape => shape.TypeArguments[0])
            .FirstOrDefault();

    private static List<IPropertySymbol> PropertiesOf(ITypeSymbol type)
    {
        var found = new Dictionary<string, IPropertySymbol>();
        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            foreach (IPropertySymbol property in level.GetMembers().OfType<IPropertySymbol>())
            {
                // What a type hides or overrides of its base counts once, as it is.
                if (IsReadable(property) && !found.ContainsKey(property.Name))
                {
                    found.Add(property.Name, property);
                }
            }
        }

        return [.. found.Values];
    }

    private static bool IsReadable(IPropertySymbol property) =>
        !property.IsStatic && !property.IsIndexer && property.DeclaredAccessibility == Accessibility.Public
        && !property.Type.IsRefLikeType && property.GetMethod is { DeclaredAccessibility: Accessibility.Public };
}
