namespace StaticNA;

/// <summary>
/// Checks every expression of every template, in branches that are taken or not, against the type of the model it will
/// be given. A partial is checked once for each type that it is called with.
/// </summary>
internal sealed class TemplateChecker
{
    private readonly TemplateSet _templates;
    private readonly ExpressionChecker _expressions;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<Template, IReadOnlyDictionary<int, (MarkupPlace Place, string Attribute)>> _places = [];
    private readonly HashSet<(string Partial, Type Type, Type Root)> _checked = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public TemplateChecker(TemplateSet templates, ExpressionChecker expressions, DiagnosticBag diagnostics)
    {
        _templates = templates;
        _expressions = expressions;
        _diagnostics = diagnostics;
        foreach (Template template in templates.Pages.Values.Concat(templates.Partials.Values))
        {
            _places.Add(template, TemplateMarkup.Scan(template, diagnostics));
        }
    }

    /// <param name="files">For places in diagnostics.</param>
    /// <param name="models">Template name and model type of every kind of page.</param>
    public void Check(SkinFiles files, IReadOnlyDictionary<string, Type> models)
    {
        foreach ((string name, Type model) in models)
        {
            if (_templates.Pages.TryGetValue(name, out Template? template))
            {
                CheckNodes(template, template.Nodes, new TemplateScope(model, model));
            }
            else
            {
                SourceLocation at = SourceLocation.StartOf(files.Shown($"templates/{name}.hbs"));
                _diagnostics.Add(SkinRules.TemplateIsMissing(at, name, _templates.Pages.Keys));
            }
        }

        ReportUnused(models);
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

    private void CheckNodes(Template template, IReadOnlyList<TemplateNode> nodes, TemplateScope scope)
    {
        foreach (TemplateNode node in nodes)
        {
            switch (node)
            {
                case ValueNode value:
                    CheckValue(template, value, scope);
                    break;
                case BlockNode block:
                    CheckNodes(template, block.Body, _expressions.Enter(template, block, scope));
                    CheckNodes(template, block.Inverse, scope);
                    break;
                case PartialNode { Name: PartialNode.CallerBody } body:
                    CheckCallerBody(template, body, scope);
                    break;
                case PartialNode partial:
                    CheckPartial(template, partial, scope);
                    break;
            }
        }
    }

    private void CheckValue(Template template, ValueNode node, TemplateScope scope)
    {
        Type? type = _expressions.TypeOf(template, node.Value, scope);
        if (type is null || !_places[template].TryGetValue(node.At, out (MarkupPlace Place, string Attribute) place))
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

    private void CheckCallerBody(Template template, PartialNode node, TemplateScope scope)
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
        CheckNodes(body.Template, body.Nodes, inner);
    }

    private void CheckPartial(Template template, PartialNode node, TemplateScope scope)
    {
        Type? type = node.Argument is null ? scope.Type : _expressions.TypeOf(template, node.Argument, scope);
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
            CheckPartialWithBody(partial, node, inner, new TemplateBody(template, node.Body, scope.CallerBody));
        }
        else if (_checked.Add((node.Name, inner.Type!, inner.Root)))
        {
            CheckNodes(partial, partial.Nodes, inner);
        }
    }

    /// <summary>Every call has its own body, so each is followed, unless the partial is calling itself.</summary>
    private void CheckPartialWithBody(Template partial, PartialNode node, TemplateScope inner, TemplateBody body)
    {
        (string, Type, Type) call = ("#" + node.Name, inner.Type!, inner.Root);
        if (!_checked.Add(call))
        {
            return;
        }

        CheckNodes(partial, partial.Nodes, inner with { CallerBody = body });
        _checked.Remove(call);
        if (!body.IsUsed)
        {
            _diagnostics.Add(SkinRules.TemplateIsBroken(
                body.Template.Locate(node.At), $"'{node.Name}' never puts out what this encloses",
                "write {{> @partial-block}} in it, or call it without a body"));
        }
    }
}
