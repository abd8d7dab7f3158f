namespace StaticNA;

/// <summary>
/// Binds the templates of pages to their models: checks every expression, in branches that are taken or not, against the type that it
/// will be given, and makes of each template what writes it. A partial is bound once for each type that it is called with.
/// </summary>
internal sealed class TemplateBinder
{
    private readonly TemplateSet _templates;
    private readonly ExpressionBinder _expressions;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<Template, IReadOnlyDictionary<int, (MarkupPlace Place, string Attribute)>> _places = [];
    private readonly Dictionary<(string Partial, Type Type, Type Root), BoundTemplate> _partials = [];

    // Most partials never ask for @root, and then one does for all kinds of page.
    private readonly Dictionary<(string Partial, Type Type), BoundTemplate> _rootless = [];
    private readonly HashSet<(string Partial, Type Type, Type Root)> _open = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public TemplateBinder(TemplateSet templates, ExpressionBinder expressions, DiagnosticBag diagnostics)
    {
        _templates = templates;
        _expressions = expressions;
        _diagnostics = diagnostics;
        foreach (Template template in templates.Pages.Values.Concat(templates.Partials.Values))
        {
            _places.Add(template, TemplateMarkup.Scan(template, diagnostics));
        }
    }

    /// <summary>The templates of all kinds of page, by name; not to be used if there were mistakes.</summary>
    /// <param name="files">For places in diagnostics.</param>
    /// <param name="models">Template name and model type of every kind of page.</param>
    public IReadOnlyDictionary<string, BoundTemplate> Bind(SkinFiles files, IReadOnlyDictionary<string, Type> models)
    {
        var bound = new Dictionary<string, BoundTemplate>(StringComparer.Ordinal);
        foreach ((string name, Type model) in models)
        {
            if (_templates.Pages.TryGetValue(name, out Template? template))
            {
                bound.Add(name, BindNodes(template, template.Nodes, new TemplateScope(model, model)));
            }
            else
            {
                SourceLocation at = SourceLocation.StartOf(files.Shown($"templates/{name}.hbs"));
                _diagnostics.Add(SkinRules.TemplateIsMissing(at, name, _templates.Pages.Keys));
            }
        }

        ReportUnused(models);
        return bound;
    }

    private void ReportUnused(IReadOnlyDictionary<string, Type> models)
    {
        foreach (Template page in _templates.Pages.Values.Where(page => !models.ContainsKey(page.Name)))
        {
            _diagnostics.Add(SkinRules.TemplateIsUnused(page.File, Suggestion.Sentence(page.Name, models.Keys)));
        }

        foreach (Template partial in _templates.Partials.Values.Where(partial => !_used.Contains(partial.Name)))
        {
            _diagnostics.Add(SkinRules.TemplateIsUnused(partial.File, "remove it, or include it in a template"));
        }
    }

    private BoundTemplate BindNodes(Template template, IReadOnlyList<TemplateNode> nodes, TemplateScope scope)
    {
        var bound = new BoundTemplate();
        AddNodes(bound, template, nodes, scope);
        return bound.Finish();
    }

    private void AddNodes(BoundTemplate bound, Template template, IReadOnlyList<TemplateNode> nodes, TemplateScope scope)
    {
        foreach (TemplateNode node in nodes)
        {
            switch (node)
            {
                case TextNode text:
                    bound.AddLiteral(template.WrittenFor(text));
                    break;
                case ValueNode value:
                    AddValue(bound, template, value, scope);
                    break;
                case BlockNode block:
                    AddBlock(bound, template, block, scope);
                    break;
                case PartialNode { Name: PartialNode.CallerBody } body:
                    AddCallerBody(bound, template, body, scope);
                    break;
                case PartialNode partial:
                    AddPartial(bound, template, partial, scope);
                    break;
            }
        }
    }

    private void AddBlock(BoundTemplate bound, Template template, BlockNode block, TemplateScope scope)
    {
        TemplateScope inside = _expressions.Enter(template, block, scope, out IReadOnlyList<BoundValue?> values);
        BoundTemplate body = BindNodes(template, block.Body, inside);
        BoundTemplate inverse = BindNodes(template, block.Inverse, scope);
        switch (block.Call.Helper, values)
        {
            case ("if", [{ } value]):
                bound.AddIf(value, body, inverse);
                break;
            case ("unless", [{ } value]):
                bound.AddIf(value, inverse, body);
                break;
            case ("each", [{ } value]):
                bound.AddEach(value, body, inverse);
                break;
            case ("with", [{ } value]):
                bound.AddWith(value, body, inverse);
                break;
            case ("eq", [{ } left, { } right]):
                bound.AddComparison(left, right, body, inverse);
                break;
        }
    }

    private void AddValue(BoundTemplate bound, Template template, ValueNode node, TemplateScope scope)
    {
        if (_expressions.Bind(template, node.Value, scope) is BoundValue value)
        {
            CheckPlace(template, node, value.Type);
            bound.AddValue(value);
        }
    }

    /// <summary>Reports a value that may not be written where it stands.</summary>
    private void CheckPlace(Template template, ValueNode node, Type type)
    {
        if (!_places[template].TryGetValue(node.At, out (MarkupPlace Place, string Attribute) place))
        {
            return;
        }

        Type written = ModelType.WithoutNull(type);
        SourceLocation at = template.Locate(node.Value.At);
        string text = node.Value.Text;
        if (place.Place == MarkupPlace.Address && written != typeof(Href))
        {
            _diagnostics.Add(SkinRules.AddressIsUnchecked(at, text, place.Attribute));
        }
        else if (!ModelType.CanBeWritten(written))
        {
            string message = $"'{text}' is {ModelType.Describe(type)}, which can't be written";
            _diagnostics.Add(SkinRules.ValueIsMisused(at, message));
        }
        else if (place.Place != MarkupPlace.Text && written == typeof(RenderedHtml))
        {
            _diagnostics.Add(SkinRules.ValueIsMisused(
                at, $"'{text}' is HTML and can't stand in the attribute '{place.Attribute}'",
                "use a property that is text"));
        }
    }

    private void AddCallerBody(BoundTemplate bound, Template template, PartialNode node, TemplateScope scope)
    {
        if (scope.CallerBody is not TemplateBody body)
        {
            _diagnostics.Add(SkinRules.TemplateIsBroken(
                template.Locate(node.NameAt),
                $"'{template.Name}' is called without a body, so nothing can be put out here",
                "call it as {{#> name}}…{{/name}}"));
            return;
        }

        body.IsUsed = true;
        var inner = new TemplateScope(scope.Type, scope.Root) { CallerBody = body.CallerBody };
        AddNodes(bound, body.Template, body.Nodes, inner);
    }

    private void AddPartial(BoundTemplate bound, Template template, PartialNode node, TemplateScope scope)
    {
        BoundValue? argument = node.Argument is null ? null : _expressions.Bind(template, node.Argument, scope);
        Type? type = node.Argument is null ? scope.Type : argument?.Type;
        if (!_templates.Partials.TryGetValue(node.Name, out Template? partial))
        {
            SourceLocation at = template.Locate(node.NameAt);
            _diagnostics.Add(SkinRules.TemplateIsMissing(at, node.Name, _templates.Partials.Keys));
            return;
        }

        _used.Add(node.Name);
        if (type is null)
        {
            return;
        }

        var inner = new TemplateScope(ModelType.WithoutNull(type), scope.Root);
        if (node.Body is not null)
        {
            var body = new TemplateBody(template, node.Body, scope.CallerBody);
            bound.AddPartial(BindWithBody(partial, node, inner, body), argument);
        }
        else
        {
            bound.AddPartial(BindAlone(partial, inner), argument);
        }
    }

    private BoundTemplate BindAlone(Template partial, TemplateScope inner)
    {
        if (_rootless.TryGetValue((partial.Name, inner.Type!), out BoundTemplate? bound))
        {
            return bound;
        }

        (string, Type, Type) call = (partial.Name, inner.Type!, inner.Root);
        if (_partials.TryGetValue(call, out bound))
        {
            // It asks for @root, or calls itself and is not known well enough yet; so does what calls it.
            _expressions.RootUses++;
            return bound;
        }

        // Known before it is bound, since it may call itself.
        bound = _partials[call] = new BoundTemplate();
        int before = _expressions.RootUses;
        AddNodes(bound, partial, partial.Nodes, inner);
        bound.Finish();
        if (_expressions.RootUses == before)
        {
            _rootless.Add((partial.Name, inner.Type!), bound);
        }

        return bound;
    }

    /// <summary>Every call has its own body, so each is bound anew.</summary>
    private BoundTemplate BindWithBody(Template partial, PartialNode node, TemplateScope inner, TemplateBody body)
    {
        (string, Type, Type) call = (node.Name, inner.Type!, inner.Root);
        if (!_open.Add(call))
        {
            _diagnostics.Add(SkinRules.FeatureIsRefused(
                body.Template.Locate(node.At), "a partial that calls itself with a body", "call it without one"));
            return new BoundTemplate();
        }

        BoundTemplate bound = BindNodes(partial, partial.Nodes, inner with { CallerBody = body });
        _open.Remove(call);
        if (!body.IsUsed)
        {
            _diagnostics.Add(SkinRules.TemplateIsBroken(
                body.Template.Locate(node.At), $"'{node.Name}' never puts out what this encloses",
                "write {{> @partial-block}} in it, or call it without a body"));
        }

        return bound;
    }
}
