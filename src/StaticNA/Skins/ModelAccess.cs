using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using HandlebarsDotNet.MemberAccessors;
using HandlebarsDotNet.ObjectDescriptors;
using HandlebarsDotNet.PathStructure;

namespace StaticNA;

/// <summary>
/// Reads properties of models for Handlebars through delegates, made when a property is first read. Names are matched
/// with their case, which Handlebars' own access does not do.
/// </summary>
internal sealed class ModelAccess : IObjectDescriptorProvider
{
    public bool TryGetDescriptor(Type type, [MaybeNullWhen(false)] out ObjectDescriptor value)
    {
        if (!ModelType.HasProperties(type))
        {
            value = ObjectDescriptor.Empty;
            return false;
        }

        var accessor = new Accessor(ModelType.Of(type));
        value = new ObjectDescriptor(type, accessor, (_, _) => accessor.Names, static _ => null!);
        return true;
    }

    private sealed class Accessor : IMemberAccessor
    {
        private readonly Dictionary<ChainSegment, Lazy<Func<object, object?>>> _getters;

        public Accessor(ModelType type) => _getters = type.Properties.ToDictionary(
            pair => ChainSegment.Create(pair.Key),
            pair => new Lazy<Func<object, object?>>(() => Getter(pair.Value)));

        public IEnumerable<ChainSegment> Names => _getters.Keys;

        public bool TryGetValue(object instance, ChainSegment memberName, out object? value)
        {
            if (_getters.TryGetValue(memberName, out Lazy<Func<object, object?>>? getter))
            {
                value = getter.Value(instance);
                return true;
            }

            value = null;
            return false;
        }

        private static Func<object, object?> Getter(PropertyInfo property)
        {
            if (property.DeclaringType!.IsValueType)
            {
                return property.GetValue;
            }

            return typeof(Accessor).GetMethod(nameof(TypedGetter), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(property.DeclaringType, property.PropertyType)
                .CreateDelegate<Func<PropertyInfo, Func<object, object?>>>()(property);
        }

        private static Func<object, object?> TypedGetter<TModel, TValue>(PropertyInfo property)
            where TModel : class
        {
            Func<TModel, TValue> getter = property.GetMethod!.CreateDelegate<Func<TModel, TValue>>();
            return model => getter((TModel)model);
        }
    }
}
