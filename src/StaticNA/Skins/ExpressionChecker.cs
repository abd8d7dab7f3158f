using System.Reflection;

namespace StaticNA;

/// <summary>Finds the type of each expression of a template, and reports names and arguments that do not fit.</summary>
internal sealed class ExpressionChecker
{
    private static readonly string[] Blocks = ["each", "eq", "if", "unless", "with"];
    private static readonly string[] Variables = ["@first", "@index", "@last", "@root"];

    private readonly CallChecker _calls;
    private readonly DiagnosticBag _diagnostics;

    public ExpressionChecker(UiStrings strings, IReadOnlyList<SkinAsset> assets, DiagnosticBag diagnostics)
    {
        _calls = new CallChecker(strings, assets, diagnostics);
        _diagnostics = diagnostics;
    }

    /// <summary>The declared type, or null when a diagnostic says what is wrong.</summary>
    public Type? TypeOf(Template template, TemplateExpression expression, TemplateScope scope) => expression switch
    {
        LiteralExpression literal => literal.IsNumber ? typeof(int) : typeof(string),
        CallExpression call => TypeOfCall(template, call, scope),
        _ => TypeOfPath(template, (PathExpression)expression, scope),
    };

    /// <summary>Checks what a block is given, and gives the scope of its body.</summary>
    public TemplateScope Enter(Template template, BlockNode block, TemplateScope scope)
    {
        CallExpression call = block.Call;
        int expected = call.Helper == "eq" ? 2 : 1;
        bool isKnown = Blocks.Contains(call.Helper);
        if (!isKnown || call.Arguments.Count != expected || call.Named.Count > 0)
        {
            SourceLocation at = template.Locate(call.At);
            string takes = expected == 1 ? "takes one value" : "takes two values";
            _diagnostics.Add(isKnown
                ? SkinRules.TemplateIsBroken(at, $"'{call.Helper}' {takes}")
                : SkinRules.HelperIsUnknown(at, call.Helper, Blocks));
            return scope.EnterEach(null, []);
        }

        Type?[] types = [.. call.Arguments.Select(argument => TypeOf(template, argument, scope))];
        switch (call.Helper)
        {
            case "each":
                CheckParameters(template, block, most: 2);
                return EnterEach(template, block, types[0], scope);
            case "with":
                CheckParameters(template, block, most: 1);
                return EnterWith(template, block, types[0], scope);
            case "eq":
                CheckComparison(template, call, types);
                break;
            default:
                CheckCondition(template, call.Arguments[0], types[0]);
                break;
        }

        CheckParameters(template, block, most: 0);
        return scope;
    }

    private TemplateScope EnterEach(Template template, BlockNode block, Type? type, TemplateScope scope)
    {
        Type? item = type is null ? null : ModelType.ItemOf(ModelType.WithoutNull(type));
        if (type is not null && item is null)
        {
            Misuse(template, block.Call.Arguments[0], $"is {ModelType.Describe(type)}, not a list");
        }

        return scope.EnterEach(item, [.. block.Parameters.Zip([item, typeof(int)])]);
    }

    private TemplateScope EnterWith(Template template, BlockNode block, Type? type, TemplateScope scope)
    {
        Type? inner = type is null ? null : ModelType.WithoutNull(type);
        if (inner is not null && !ModelType.HasProperties(inner))
        {
            Misuse(template, block.Call.Arguments[0], $"is {ModelType.Describe(inner)} and has no properties");
            inner = null;
        }

        return scope.EnterWith(inner, [.. block.Parameters.Select(name => (name, inner))]);
    }

    private void CheckParameters(Template template, BlockNode block, int most)
    {
        if (block.Parameters.Count > most)
        {
            _diagnostics.Add(SkinRules.TemplateIsBroken(
                template.Locate(block.At), $"'{block.Call.Helper}' gives at most {most} block parameters"));
        }
    }

    private void CheckComparison(Template template, CallExpression call, Type?[] types)
    {
        foreach ((TemplateExpression argument, Type? type) in call.Arguments.Zip(types))
        {
            if (type is not null && !ModelType.IsTextOrWholeNumber(type))
            {
                Misuse(template, argument, $"is {ModelType.Describe(type)}; 'eq' compares texts and whole numbers");
            }
        }
    }

    /// <summary>Handlebars takes every struct but false, 0 and an empty list for true, however empty it is.</summary>
    private void CheckCondition(Template template, TemplateExpression argument, Type? type)
    {
        bool isAlwaysTrue = type is { IsValueType: true } && type != typeof(bool) && !ModelType.IsWholeNumber(type)
            && Nullable.GetUnderlyingType(type) is null && ModelType.ItemOf(type) is null;
        if (isAlwaysTrue)
        {
            Misuse(template, argument, $"is {ModelType.Describe(type!)} and always there; make the property nullable");
        }
    }

    private Type? TypeOfCall(Template template, CallExpression call, TemplateScope scope)
    {
        Type?[] types = [.. call.Arguments.Select(argument => TypeOf(template, argument, scope))];
        Type?[] named = [.. call.Named.Select(pair => TypeOf(template, pair.Value, scope))];
        return _calls.Check(template, call, types, named);
    }

    private Type? TypeOfPath(Template template, PathExpression path, TemplateScope scope)
    {
        if (path.IsBareName && (CallChecker.Helpers.Contains(path.Text) || Blocks.Contains(path.Text)))
        {
            _diagnostics.Add(SkinRules.ValueIsMisused(
                template.Locate(path.At), $"'{path.Text}' is a helper and lacks its arguments",
                $"for a property of that name write this.{path.Text}"));
            return null;
        }

        if (path.Variable is not null)
        {
            return TypeOfVariable(template, path, scope) is Type variable ? Follow(template, path, variable, 0) : null;
        }

        if (ParameterOf(path, scope) is int parameter)
        {
            return scope.Parameters[parameter].Type is Type type ? Follow(template, path, type, 1) : null;
        }

        return OwnerOf(template, path, scope)?.Type is Type start ? Follow(template, path, start, 0) : null;
    }

    /// <summary>The scope that <c>../</c> leads to; null when a diagnostic says that it leads nowhere.</summary>
    private TemplateScope? OwnerOf(Template template, PathExpression path, TemplateScope scope)
    {
        TemplateScope? owner = scope;
        for (int i = 0; i < path.Ups && owner is not null; i++)
        {
            owner = owner.Parent;
        }

        if (owner is null)
        {
            _diagnostics.Add(SkinRules.ValueIsMisused(
                template.Locate(path.At), $"'{path.Text}' leads out of the template",
                "a partial sees only what it is given, and @root"));
        }

        return owner;
    }

    /// <summary>Which block parameter a path begins with; null if none.</summary>
    private static int? ParameterOf(PathExpression path, TemplateScope scope)
    {
        if (path.Names.Count == 0 || path.Names[0].At != path.At)
        {
            return null;
        }

        int index = scope.Parameters.ToList().FindIndex(pair => pair.Name == path.Names[0].Name);
        return index < 0 ? null : index;
    }

    private Type? TypeOfVariable(Template template, PathExpression path, TemplateScope scope)
    {
        SourceLocation at = template.Locate(path.At);
        string variable = "@" + path.Variable;
        if (path.Ups > 0 || !Variables.Contains(variable))
        {
            _diagnostics.Add(SkinRules.NameIsUnknown(at, path.Text, "a template", Variables));
            return null;
        }

        if (variable == "@root")
        {
            return scope.Root;
        }

        if (!scope.IsInEach)
        {
            _diagnostics.Add(SkinRules.ValueIsMisused(at, $"'{path.Text}' stands outside of any #each of this file"));
            return null;
        }

        return variable == "@index" ? typeof(int) : typeof(bool);
    }

    private Type? Follow(Template template, PathExpression path, Type start, int from)
    {
        Type type = start;
        foreach ((string name, int at) in path.Names.Skip(from))
        {
            Type owner = ModelType.WithoutNull(type);
            if (!ModelType.HasProperties(owner))
            {
                _diagnostics.Add(SkinRules.ValueIsMisused(
                    template.Locate(at), $"'{name}' is asked of {ModelType.Describe(type)}, which has no properties"));
                return null;
            }

            ModelType model = ModelType.Of(owner);
            if (!model.Properties.TryGetValue(name, out PropertyInfo? property))
            {
                _diagnostics.Add(SkinRules.NameIsUnknown(template.Locate(at), name, owner.Name, model.Properties.Keys));
                return null;
            }

            type = property.PropertyType;
        }

        return type;
    }

    private void Misuse(Template template, TemplateExpression expression, string message) =>
        _diagnostics.Add(SkinRules.ValueIsMisused(template.Locate(expression.At), $"'{expression.Text}' {message}"));
}
