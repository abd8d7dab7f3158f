using System.Collections;

namespace StaticNA;

/// <summary>Parses the part of the Handlebars language that templates may use.</summary>
internal sealed class TemplateParser
{
    /// <summary>Most levels of blocks inside blocks; each else if is one.</summary>
    private const int Deepest = 100;

    private const string Open = "{{";
    private const string Close = "}}";

    private readonly Template _template;
    private readonly TemplateCursor _cursor;
    private readonly BitArray _swallowed;
    private int _depth;

    private TemplateParser(Template template)
    {
        _template = template;
        _cursor = new TemplateCursor(template);
        _swallowed = new BitArray(template.Text.Length);
    }

    /// <summary>
    /// The template with its nodes; without any, and with a diagnostic, at the first thing that can't be read.
    /// </summary>
    public static Template Parse(Template template, DiagnosticBag diagnostics)
    {
        try
        {
            var parser = new TemplateParser(template);
            return template.WithNodes(parser.ReadAll(), parser._swallowed);
        }
        catch (TemplateRefusedException refused)
        {
            diagnostics.Add(refused.Diagnostic);
            return template;
        }
    }

    private List<TemplateNode> ReadAll()
    {
        List<TemplateNode> nodes = ReadNodes();
        if (!_cursor.IsAtEnd)
        {
            throw _cursor.Broken(_cursor.At, "a block is closed or continued here, but none is open");
        }

        return nodes;
    }

    /// <summary>Reads up to the end, a closing tag or an else, which are left unread.</summary>
    private List<TemplateNode> ReadNodes()
    {
        var nodes = new List<TemplateNode>();
        while (!_cursor.IsAtEnd)
        {
            int start = _cursor.At;
            string text = _cursor.ReadUntil(Open);
            if (text.Length > 0)
            {
                nodes.Add(new TextNode(start, text));
            }

            if (_cursor.IsAtEnd)
            {
                break;
            }

            if (text.EndsWith('\\'))
            {
                throw _cursor.Refused(_cursor.At - 1, "a backslash before braces", "write the braces as &#123;&#123;");
            }

            if (_cursor.IsAtClosingOrElse())
            {
                break;
            }

            if (ReadTag() is TemplateNode node)
            {
                nodes.Add(node);
            }
        }

        return nodes;
    }

    /// <summary>Null for a comment.</summary>
    private TemplateNode? ReadTag()
    {
        int start = _cursor.At;
        if (_cursor.StartsWith("{{{"))
        {
            throw _cursor.Refused(start, "a triple brace", "use two; values of type RenderedHtml need no third");
        }

        _cursor.Take(Open);
        _cursor.TryTake("~");
        switch (_cursor.Current)
        {
            case '!':
                SkipComment(start);
                return null;
            case '&':
                throw _cursor.Refused(start, "{{&", "leave the & out; values of type RenderedHtml need none");
            case '^':
                throw _cursor.Refused(start, "{{^", "write {{else}}, or {{#unless …}}");
            case '>':
                _cursor.Take(">");
                return ReadPartialCall(start);
            case '#':
                _cursor.Take("#");
                return _cursor.TryTake(">") ? ReadPartialBlock(start) : ReadBlock(start);
            default:
                return ReadValue(start);
        }
    }

    private void SkipComment(int start)
    {
        bool isLong = _cursor.StartsWith("!--");
        do
        {
            _cursor.ReadUntil(Close);
            if (_cursor.IsAtEnd)
            {
                throw _cursor.Broken(start, "this comment is never closed");
            }

            _cursor.Take(Close);
        }
        while (isLong && !_cursor.HasRead("--" + Close) && !_cursor.HasRead("--~" + Close));
        SwallowSpace(start, ownsLine: true);
    }

    private ValueNode ReadValue(int start)
    {
        TemplateExpression value = _cursor.ReadCallOrOperand();
        _cursor.TakeClose(start);
        SwallowSpace(start, ownsLine: false);
        return new ValueNode(start, value);
    }

    private PartialNode ReadPartialCall(int start)
    {
        _cursor.SkipSpace();
        int nameAt = _cursor.At;
        string name = _cursor.ReadPartialName();
        _cursor.SkipSpace();
        TemplateExpression? argument = _cursor.IsAtClose ? null : _cursor.ReadOperand();
        TakeClose(start);
        return new PartialNode(start, name, nameAt) { Argument = argument };
    }

    private PartialNode ReadPartialBlock(int start)
    {
        EnterLevel(start);
        PartialNode call = ReadPartialCall(start);
        List<TemplateNode> body = ReadNodes();
        TakeClosing(call.Name, start);
        _depth--;
        return call with { Body = body };
    }

    private BlockNode ReadBlock(int start)
    {
        if (_cursor.Current == '*')
        {
            throw _cursor.Refused(start, "a decorator", "write a file in templates/partials/");
        }

        return ReadBlock(start, outermost: null);
    }

    /// <summary>
    /// Reads a block from its helper on; <paramref name="outermost"/> is the helper that the closing tag names.
    /// </summary>
    private BlockNode ReadBlock(int start, string? outermost)
    {
        EnterLevel(start);
        CallExpression call = _cursor.ReadCall();
        IReadOnlyList<string> parameters = _cursor.ReadBlockParameters();
        TakeClose(start);
        string closing = outermost ?? call.Helper;
        List<TemplateNode> body = ReadNodes();
        List<TemplateNode> inverse = [];
        int elseAt = _cursor.At;
        if (!_cursor.TryTakeElse())
        {
            TakeClosing(closing, start);
        }
        else if (_cursor.IsAtClose)
        {
            TakeClose(elseAt);
            inverse = ReadNodes();
            TakeClosing(closing, start);
        }
        else
        {
            inverse = [ReadBlock(elseAt, closing)];
        }

        _depth--;
        return new BlockNode(start, call, parameters) { Body = body, Inverse = inverse };
    }

    /// <summary>Every level is a call of this parser, and of what goes through its nodes after it.</summary>
    private void EnterLevel(int start)
    {
        if (++_depth > Deepest)
        {
            throw _cursor.Broken(start, $"blocks nest more than {Deepest} levels deep here");
        }
    }

    private void TakeClosing(string name, int openedAt)
    {
        if (_cursor.IsAtEnd)
        {
            throw _cursor.Broken(openedAt, $"the block '{name}' that starts here is never closed");
        }

        int start = _cursor.At;
        if (_cursor.TryTakeElse())
        {
            throw _cursor.Broken(start, $"'{name}' can't have this 'else'");
        }

        _cursor.Take(Open);
        _cursor.TryTake("~");
        _cursor.Take("/");
        _cursor.SkipSpace();
        string closed = _cursor.ReadPartialName();
        TakeClose(start);
        if (closed != name)
        {
            int line = _template.Locate(openedAt).Line;
            throw _cursor.Broken(start, $"'{closed}' is closed here, but '{name}' of line {line} is open");
        }
    }

    /// <summary>Ends a tag that takes its line with it.</summary>
    private void TakeClose(int openedAt)
    {
        _cursor.TakeClose(openedAt);
        SwallowSpace(openedAt, ownsLine: true);
    }

    /// <summary>
    /// Notes the white space that the tag between <paramref name="start"/> and here takes with it: all on the side of a <c>~</c>, and
    /// the whole line for a tag that writes nothing itself and stands alone there.
    /// </summary>
    private void SwallowSpace(int start, bool ownsLine)
    {
        string text = _template.Text;
        int end = _cursor.At;
        int left = start - text.AsSpan(0, start).TrimEnd(" \t").Length;
        int right = text.Length - end - text.AsSpan(end).TrimStart(" \t").Length;
        bool isAlone = (left == start || text[start - left - 1] == '\n')
            && (end + right == text.Length || text[end + right] == '\n');
        if (ownsLine && isAlone)
        {
            Swallow(start - left, start);
            Swallow(end, Math.Min(end + right + 1, text.Length));
        }

        if (text[start + Open.Length] == '~')
        {
            Swallow(text.AsSpan(0, start).TrimEnd().Length, start);
        }

        if (text[end - Open.Length - 1] == '~')
        {
            Swallow(end, text.Length - text.AsSpan(end).TrimStart().Length);
        }
    }

    private void Swallow(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            _swallowed[i] = true;
        }
    }
}
