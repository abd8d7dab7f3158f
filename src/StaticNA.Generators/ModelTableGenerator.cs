using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StaticNA.Generators;

/// <summary>
/// Writes down, for all types that templates can come to from a <c>[TemplateModel]</c>, their properties and how to read each: so that
/// binding templates needs no reflection, which costs time at each start and can't be compiled ahead.
/// </summary>
[Generator]
public sealed class ModelTableGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<INamedTypeSymbol> models = context.SyntaxProvider.ForAttributeWithMetadataName(
            "StaticNA.TemplateModelAttribute", static (_, _) => true, static (found, _) => (INamedTypeSymbol)found.TargetSymbol);
        context.RegisterSourceOutput(models.Collect(), static (output, roots) => Write(output, roots));
    }

    private static void Write(SourceProductionContext output, ImmutableArray<INamedTypeSymbol> roots)
    {
        if (!roots.IsEmpty)
        {
            var shapes = new ModelShapes();
            foreach (INamedTypeSymbol root in roots.OrderBy(root => root.ToDisplayString(), System.StringComparer.Ordinal))
            {
                shapes.Add(root);
            }

            output.AddSource("ModelTable.g.cs", ModelTableText.Of(shapes));
        }
    }
}
