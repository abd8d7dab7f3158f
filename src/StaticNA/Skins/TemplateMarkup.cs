using System.Collections.Frozen;

namespace StaticNA;

/// <summary>
/// Follows the HTML of a template through its expressions and blocks, so that each expression is known to stand in text
/// or in a double-quoted attribute, where escaping protects it, and nothing stands inline that the content security
/// policy forbids.
/// </summary>
internal sealed class TemplateMarkup
{
    private static readonly FrozenSet<string> AddressAttributes = new[]
    {
        "action", "background", "cite", "data", "formaction", "href", "manifest", "ping", "poster", "src", "srcdoc",
        "srcset", "xlink:href",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Template _template;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<int, (MarkupPlace Place, string Attribute)> _places = [];
    private MarkupState _state = MarkupState.Start;
    private (char BeforeLast, char Last) _lastTwo;
    private bool _isLost;

    private TemplateMarkup(Template template, DiagnosticBag diagnostics) =>
        (_template, _diagnostics) = (template, diagnostics);

    /// <summary>
    /// Where each expression that is written stands, by <see cref="TemplateNode.At"/>; mistakes are reported.
    /// </summary>
    public static IReadOnlyDictionary<int, (MarkupPlace Place, string Attribute)> Scan(
        Template template, DiagnosticBag diagnostics)
    {
        var markup = new TemplateMarkup(template, diagnostics);
        markup.ReadNodes(template.Nodes);
        markup.ExpectText(template.Text.Length, "the template ends inside a tag");
        return markup._places;
    }

    private void ReadNodes(IReadOnlyList<TemplateNode> nodes)
    {
        foreach (TemplateNode node in nodes.TakeWhile(_ => !_isLost))
        {
            switch (node)
            {
                case TextNode text:
                    ReadText(text);
                    break;
                case ValueNode value:
                    ReadValue(value);
                    break;
                case BlockNode block:
                    ReadBlock(block);
                    break;
                case PartialNode partial:
                    ReadPartial(partial);
                    break;
            }
        }
    }

    private void ReadPartial(PartialNode partial)
    {
        ExpectText(partial.At, "a partial can't stand inside a tag");
        if (partial.Body is not null)
        {
            ReadNodes(partial.Body);
            ExpectText(partial.At, "the body of this block ends inside a tag");
        }
    }

    private void ExpectText(int at, string message)
    {
        if (_state.Mode != MarkupMode.Text && !_isLost)
        {
            Report(SkinRules.MarkupIsBroken(_template.Locate(at), message));
            _state = MarkupState.Start;
        }
    }

    private void ReadBlock(BlockNode block)
    {
        bool inName = _state.Mode is MarkupMode.TagName or MarkupMode.AttributeName;
        if (inName && !(CanFollowName(block.Body) && CanFollowName(block.Inverse)))
        {
            Report(SkinRules.MarkupIsBroken(
                _template.Locate(block.At), "a block can't continue the name of a tag or attribute",
                "start it with a space"));
        }

        MarkupState before = _state.Settled();
        _state = before;
        ReadNodes(block.Body);
        MarkupState afterBody = _state;
        _state = before;
        ReadNodes(block.Inverse);
        if (_isLost)
        {
            return;
        }

        if (afterBody.Join(_state) is MarkupState joined)
        {
            _state = joined;
            return;
        }

        Report(SkinRules.MarkupIsBroken(
            _template.Locate(block.At), "the branches of this block leave the markup in different places",
            "open and close tags and quotation marks in the same branch"));
        _isLost = true;
    }

    private void ReadValue(ValueNode value)
    {
        SourceLocation at = _template.Locate(value.At);
        switch (_state.Mode)
        {
            case MarkupMode.Text:
                _places[value.At] = (MarkupPlace.Text, "");
                break;
            case MarkupMode.Value when _state.Quote == '"':
                PlaceInAttribute(value);
                break;
            case MarkupMode.Value:
                break;
            case MarkupMode.AfterEquals:
                Report(SkinRules.AttributeIsUnquoted(at, _state.Attribute));
                StartValue(' ');
                break;
            default:
                Report(SkinRules.MarkupIsBroken(at, $"'{value.Value.Text}' stands in {NameOf(_state.Mode)}"));
                break;
        }

        _state = _state with { IsValueStart = false };
        _lastTwo = default;
    }

    private void PlaceInAttribute(ValueNode value)
    {
        bool isAddress = AddressAttributes.Contains(_state.Attribute) && !_state.IsFragment;
        if (isAddress && !_state.IsValueStart)
        {
            SourceLocation at = _template.Locate(value.Value.At);
            Report(SkinRules.AddressIsUnchecked(at, value.Value.Text, _state.Attribute));
            return;
        }

        _places[value.At] = (isAddress ? MarkupPlace.Address : MarkupPlace.Attribute, _state.Attribute);
    }

    private void ReadText(TextNode node)
    {
        for (int i = 0; i < node.Text.Length; i++)
        {
            if (!_template.IsSwallowed(node.At + i))
            {
                Read(node.Text[i], node, i);
                _lastTwo = (_lastTwo.Last, node.Text[i]);
            }
        }
    }

    private void Read(char sign, TextNode node, int index)
    {
        int at = node.At + index;
        switch (_state.Mode)
        {
            case MarkupMode.Text when sign == '<':
                OpenTag(node, index);
                break;
            case MarkupMode.TagName or MarkupMode.Tag or MarkupMode.AttributeName:
                ReadInTag(sign, at);
                break;
            case MarkupMode.AfterEquals when !char.IsWhiteSpace(sign):
                ReadValueStart(sign, at);
                break;
            case MarkupMode.Value:
                ReadInValue(sign);
                break;
            case MarkupMode.Comment when sign == '>' && _lastTwo == ('-', '-'):
            case MarkupMode.Declaration when sign == '>':
                _state = MarkupState.Start;
                break;
            case MarkupMode.Script when sign == '<':
                OpenTag(node, index);
                break;
            case MarkupMode.Script when !char.IsWhiteSpace(sign):
                Report(SkinRules.CodeIsInline(_template.Locate(_state.TagAt), "script inside <script>"));
                _state = MarkupState.Start;
                break;
        }
    }

    private void OpenTag(TextNode node, int index)
    {
        string rest = _template.WrittenFor(node, index + 1);
        if (rest.StartsWith("!--", StringComparison.Ordinal))
        {
            _state = new MarkupState { Mode = MarkupMode.Comment };
        }
        else if (rest.StartsWith('!'))
        {
            _state = new MarkupState { Mode = MarkupMode.Declaration };
        }
        else if (rest.Length == 0 || rest[0] == '/' || char.IsAsciiLetter(rest[0]))
        {
            _state = new MarkupState { Mode = MarkupMode.TagName, TagAt = node.At + index };
        }
    }

    private void ReadInTag(char sign, int at)
    {
        if (sign == '>')
        {
            CheckTag();
        }
        else if (char.IsWhiteSpace(sign) || (sign == '/' && _state.Tag.Length > 0))
        {
            _state = _state with { Mode = MarkupMode.Tag, HasAlternative = _state.HasAlternative || IsAfterBareAlternative };
        }
        else if (sign == '=')
        {
            CheckAttribute();
        }
        else if (_state.Mode == MarkupMode.TagName)
        {
            _state = _state with { Tag = _state.Tag + char.ToLowerInvariant(sign) };
        }
        else if (_state.Mode == MarkupMode.Tag)
        {
            string name = char.ToLowerInvariant(sign).ToString();
            _state = _state with { Mode = MarkupMode.AttributeName, Attribute = name, AttributeAt = at };
        }
        else
        {
            _state = _state with { Attribute = _state.Attribute + char.ToLowerInvariant(sign) };
        }
    }

    /// <summary>An <c>alt</c> without a value is an empty one.</summary>
    private bool IsAfterBareAlternative => _state is { Mode: MarkupMode.AttributeName, Attribute: "alt" };

    private void CheckAttribute()
    {
        string name = _state.Attribute;
        if (name == "style" || name.StartsWith("on", StringComparison.Ordinal))
        {
            Report(SkinRules.CodeIsInline(_template.Locate(_state.AttributeAt), $"the attribute '{name}'"));
        }

        _state = _state with
        {
            Mode = MarkupMode.AfterEquals,
            HasSource = _state.HasSource || name == "src",
            HasAlternative = _state.HasAlternative || name == "alt",
        };
    }

    private void CheckTag()
    {
        bool isStyle = _state.Tag == "style";
        bool isScript = _state.Tag == "script";
        if (isStyle || (isScript && !_state.HasSource))
        {
            string what = isStyle ? "<style>" : "<script> without src";
            Report(SkinRules.CodeIsInline(_template.Locate(_state.TagAt), what));
        }

        if (_state is { Tag: "img" or "area", HasAlternative: false } && !IsAfterBareAlternative)
        {
            Report(SkinRules.ImageIsNotDescribed(_template.Locate(_state.TagAt), _state.Tag));
        }

        _state = isScript && _state.HasSource
            ? new MarkupState { Mode = MarkupMode.Script, TagAt = _state.TagAt }
            : MarkupState.Start;
    }

    private void ReadValueStart(char sign, int at)
    {
        if (sign != '"')
        {
            Report(SkinRules.AttributeIsUnquoted(_template.Locate(at), _state.Attribute));
        }

        StartValue(sign is '"' or '\'' ? sign : ' ');
    }

    private void StartValue(char quote) =>
        _state = _state with { Mode = MarkupMode.Value, Quote = quote, IsValueStart = true, IsFragment = false };

    private void ReadInValue(char sign)
    {
        bool isUnquoted = _state.Quote == ' ';
        if (sign == _state.Quote || (isUnquoted && char.IsWhiteSpace(sign)))
        {
            _state = _state with { Mode = MarkupMode.Tag, Quote = '\0', IsValueStart = false, IsFragment = false };
        }
        else if (isUnquoted && sign == '>')
        {
            CheckTag();
        }
        else
        {
            _state = _state with { IsValueStart = false, IsFragment = _state.IsFragment || sign == '#' };
        }
    }

    private void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Whether a branch writes nothing, or a space first.</summary>
    private bool CanFollowName(IReadOnlyList<TemplateNode> nodes) =>
        nodes.Count == 0 || (nodes[0] is TextNode text && _template.WrittenFor(text) is [var first, ..] && char.IsWhiteSpace(first));

    private static string NameOf(MarkupMode mode) => mode switch
    {
        MarkupMode.TagName => "the name of a tag",
        MarkupMode.Tag => "a tag, outside of any attribute",
        MarkupMode.AttributeName => "the name of an attribute",
        MarkupMode.Comment => "a comment",
        MarkupMode.Script => "a script",
        _ => "a declaration",
    };
}
