using System.Globalization;

namespace StaticNA;

/// <summary>Finds the type and value of each expression of a template, and reports names and arguments that do not fit.</summary>
internal sealed class ExpressionBinder
{
    private static readonly string[] Blocks = ["each", "eq", "if", "unless", "with"];
    private static readonly string[] Variables = ["@first", "@index", "@last", "@root"];

    private readonly CallChecker _calls;
    private readonly SkinHelpers _helpers;
    private readonly DiagnosticBag _diagnostics;

    public ExpressionBinder(CallChecker calls, SkinHelpers helpers, DiagnosticBag diagnostics) =>
        (_calls, _helpers, _diagnostics) = (calls, helpers, diagnostics);

    /// <summary>How many times <c>@root</c> was bound so far.</summary>
    public int RootUses { get; set; }

    /// <summary>Null when a diagnostic says what is wrong.</summary>
    public BoundValue? Bind(Template template, TemplateExpression expression, TemplateScope scope) => expression switch
    {
        LiteralExpression { IsNumber: true } literal => BoundValue.Of(int.Parse(literal.Value, CultureInfo.InvariantCulture)),
        LiteralExpression literal => BoundValue.Of(literal.Value),
        CallExpression call => BindCall(template, call, scope),
        _ => BindPath(template, (PathExpression)expression, scope),
    };

    /// <summary>Binds what a block is given, and finds the scope of its body.</summary>
    /// <param name="template">Where it stands.</param>
    /// <param name="block">The block.</param>
    /// <param name="scope">The scope around it.</param>
    /// <param name="values">What it is given; null for what is wrong, as a diagnostic says.</param>
    public TemplateScope Enter(
        Template template, BlockNode block, TemplateScope scope, out IReadOnlyList<BoundValue?> values)
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
            values = [];
            return scope.EnterEach(null, []);
        }

        values = [.. call.Arguments.Select(argument => Bind(template, argument, scope))];
        Type?[] types = [.. values.Select(value => value?.Type)];
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

        return scope.EnterEach(item, block.Parameters);
    }

    private TemplateScope EnterWith(Template template, BlockNode block, Type? type, TemplateScope scope)
    {
        Type? inner = type is null ? null : ModelType.WithoutNull(type);
        if (inner is not null && !ModelType.HasProperties(inner))
        {
            Misuse(template, block.Call.Arguments[0], $"is {ModelType.Describe(inner)} and has no properties");
            inner = null;
        }

        return scope.EnterWith(inner, block.Parameters);
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

    /// <summary>Every struct but false, 0 and an empty list is true, however empty it is.</summary>
    private void CheckCondition(Template template, TemplateExpression argument, Type? type)
    {
        bool isAlwaysTrue = type is { IsValueType: true } && type != typeof(bool) && !ModelType.IsWholeNumber(type)
            && Nullable.GetUnderlyingType(type) is null && ModelType.ItemOf(type) is null;
        if (isAlwaysTrue)
        {
            Misuse(template, argument, $"is {ModelType.Describe(type!)} and always there; make the property nullable");
        }
    }

    private BoundValue? BindCall(Template template, CallExpression call, TemplateScope scope)
    {
        BoundValue?[] arguments = [.. call.Arguments.Select(argument => Bind(template, argument, scope))];
        BoundValue?[] named = [.. call.Named.Select(pair => Bind(template, pair.Value, scope))];
        Type? type = _calls.Check(
            template, call, [.. arguments.Select(value => value?.Type)], [.. named.Select(value => value?.Type)]);
        return type is null ? null : _helpers.Bind(call, arguments!, named!);
    }

    private BoundValue? BindPath(Template template, PathExpression path, TemplateScope scope)
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
            return BindVariable(template, path, scope) is BoundValue variable ? Follow(template, path, variable, 0) : null;
        }

        if (ParameterOf(path, scope) is BlockParameter parameter)
        {
            return BindParameter(parameter, scope) is BoundValue value ? Follow(template, path, value, 1) : null;
        }

        return OwnerOf(template, path, scope)?.Type is Type start
            ? Follow(template, path, ValueOf(start, path.Ups), 0)
            : null;
    }

    /// <summary>The <c>this</c> of the scope that lies so many steps outward.</summary>
    private static BoundValue ValueOf(Type type, int steps) =>
        new(type, steps == 0 ? frame => frame.Value : frame => frame.Outward(steps).Value);

    private static BoundValue? BindParameter(BlockParameter parameter, TemplateScope scope)
    {
        int steps = scope.Depth - parameter.Depth;
        return parameter.Type is null ? null
            : parameter.IsIndex ? new BoundValue(parameter.Type, frame => frame.Outward(steps).Index)
            : ValueOf(parameter.Type, steps);
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

    /// <summary>The block parameter that a path begins with; null if it begins with none.</summary>
    private static BlockParameter? ParameterOf(PathExpression path, TemplateScope scope) =>
        path.Names.Count == 0 || path.Names[0].At != path.At
            ? null
            : scope.Parameters.FirstOrDefault(parameter => parameter.Name == path.Names[0].Name);

    private BoundValue? BindVariable(Template template, PathExpression path, TemplateScope scope)
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
            RootUses++;
            return new BoundValue(scope.Root, frame => frame.Root);
        }

        if (!scope.IsInEach)
        {
            _diagnostics.Add(SkinRules.ValueIsMisused(at, $"'{path.Text}' stands outside of any #each of this file"));
            return null;
        }

        return variable switch
        {
            "@index" => new BoundValue(typeof(int), frame => frame.Index),
            "@first" => new BoundValue(typeof(bool), frame => frame.Index == 0),
            _ => new BoundValue(typeof(bool), frame => frame.Index == frame.Count - 1),
        };
    }

    private BoundValue? Follow(Template template, PathExpression path, BoundValue start, int from)
    {
        BoundValue value = start;
        foreach ((string name, int at) in path.Names.Skip(from))
        {
            Type owner = ModelType.WithoutNull(value.Type);
            if (!ModelType.HasProperties(owner))
            {
                _diagnostics.Add(SkinRules.ValueIsMisused(
                    template.Locate(at), $"'{name}' is asked of {ModelType.Describe(value.Type)}, which has no properties"));
                return null;
            }

            ModelType model = ModelType.Of(owner);
            if (!model.Properties.TryGetValue(name, out ModelProperty? property))
            {
                _diagnostics.Add(SkinRules.NameIsUnknown(template.Locate(at), name, owner.Name, model.Properties.Keys));
                return null;
            }

            Func<TemplateFrame, object?> read = value.Read;
            value = new BoundValue(property.Type, frame => property.Read(read(frame)));
        }

        return value;
    }

    private void Misuse(Template template, TemplateExpression expression, string message) =>
        _diagnostics.Add(SkinRules.ValueIsMisused(template.Locate(expression.At), $"'{expression.Text}' {message}"));
}
