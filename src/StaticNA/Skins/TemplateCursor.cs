using System.Globalization;

namespace StaticNA;

/// <summary>Reads the signs, names and expressions of a template from left to right.</summary>
internal sealed class TemplateCursor
{
    /// <summary>Most levels of calls inside calls.</summary>
    private const int DeepestCall = 10;

    private static readonly string[] Constants = ["true", "false", "null", "undefined"];

    private readonly Template _template;
    private readonly string _text;
    private int _parentheses;

    public TemplateCursor(Template template) => (_template, _text) = (template, template.Text);

    public int At { get; private set; }

    public bool IsAtEnd => At >= _text.Length;

    /// <summary>The sign here; NUL at the end.</summary>
    public char Current => IsAtEnd ? '\0' : _text[At];

    /// <summary>Whether the braces close here.</summary>
    public bool IsAtClose => StartsWith("}}") || StartsWith("~}}");

    public bool StartsWith(string expected) => string.CompareOrdinal(_text, At, expected, 0, expected.Length) == 0;

    /// <summary>Whether what was read last ends with a text.</summary>
    public bool HasRead(string end) =>
        At >= end.Length && string.CompareOrdinal(_text, At - end.Length, end, 0, end.Length) == 0;

    /// <summary>The text up to <paramref name="sign"/>, or to the end.</summary>
    public string ReadUntil(string sign)
    {
        int start = At;
        int found = _text.IndexOf(sign, At, StringComparison.Ordinal);
        At = found < 0 ? _text.Length : found;
        return _text[start..At];
    }

    public bool TryTake(string expected)
    {
        if (!StartsWith(expected))
        {
            return false;
        }

        At += expected.Length;
        return true;
    }

    public void Take(string expected)
    {
        if (!TryTake(expected))
        {
            throw Unexpected($"'{expected}' is expected here");
        }
    }

    public void SkipSpace()
    {
        while (!IsAtEnd && char.IsWhiteSpace(Current))
        {
            At++;
        }
    }

    /// <param name="openedAt">Where the braces open.</param>
    public void TakeClose(int openedAt)
    {
        SkipSpace();
        TryTake("~");
        if (IsAtEnd)
        {
            throw Broken(openedAt, "these braces are never closed");
        }

        Take("}}");
        if (Current == '}')
        {
            throw Broken(At, "there is a third closing brace here");
        }
    }

    public bool IsAtClosingOrElse()
    {
        int start = At;
        bool found = TryTakeElse();
        At = start;
        return found || StartsWith("{{/") || StartsWith("{{~/");
    }

    /// <summary>Takes <c>{{else</c> and the space after it.</summary>
    public bool TryTakeElse()
    {
        int start = At;
        if (TryTake("{{"))
        {
            TryTake("~");
            SkipSpace();
            if (TryTake("else") && (IsAtClose || char.IsWhiteSpace(Current)))
            {
                SkipSpace();
                return true;
            }
        }

        At = start;
        return false;
    }

    /// <summary>Letters, digits and hyphens, or <c>@partial-block</c>.</summary>
    public string ReadPartialName()
    {
        if (Current == '(')
        {
            throw Refused(At, "a computed partial name", "name each partial; choose with {{#if}} or {{#eq}}");
        }

        int start = At;
        TryTake("@");
        while (char.IsAsciiLetterOrDigit(Current) || Current is '-' or '_')
        {
            At++;
        }

        return At > start ? _text[start..At] : throw Unexpected("a name is expected here");
    }

    /// <summary>A helper with arguments, or a value.</summary>
    public TemplateExpression ReadCallOrOperand()
    {
        SkipSpace();
        int start = At;
        TemplateExpression first = ReadOperand();
        SkipSpace();
        if (IsAtClose || IsAtEnd || Current == '}' || first is not PathExpression { IsBareName: true })
        {
            return first;
        }

        At = start;
        return ReadCall();
    }

    public CallExpression ReadCall()
    {
        SkipSpace();
        int start = At;
        string name = ReadName();
        var arguments = new List<TemplateExpression>();
        var named = new List<(string, TemplateExpression)>();
        for (SkipSpace(); !IsAtClose && !IsAtEnd && Current != ')' && !IsAtBlockParameters(); SkipSpace())
        {
            TemplateExpression operand = ReadOperand();
            if (operand is PathExpression { IsBareName: true } && TryTake("="))
            {
                named.Add((operand.Text, ReadOperand()));
            }
            else
            {
                arguments.Add(operand);
            }
        }

        return new CallExpression(start, _text[start..At].TrimEnd(), name) { Arguments = arguments, Named = named };
    }

    /// <summary>The names between bars in <c>as |item index|</c>; none if there are no bars.</summary>
    public IReadOnlyList<string> ReadBlockParameters()
    {
        var names = new List<string>();
        SkipSpace();
        if (TryTakeBlockParameters())
        {
            for (SkipSpace(); !TryTake("|"); SkipSpace())
            {
                names.Add(ReadName());
            }
        }

        return names;
    }

    private bool IsAtBlockParameters()
    {
        int start = At;
        bool found = TryTakeBlockParameters();
        At = start;
        return found;
    }

    /// <summary>Takes <c>as |</c>.</summary>
    private bool TryTakeBlockParameters()
    {
        int start = At;
        if (TryTake("as") && char.IsWhiteSpace(Current))
        {
            SkipSpace();
            if (TryTake("|"))
            {
                return true;
            }
        }

        At = start;
        return false;
    }

    /// <summary>A path, a literal, or a call in parentheses.</summary>
    public TemplateExpression ReadOperand()
    {
        int start = At;
        switch (Current)
        {
            case '"' or '\'':
                return ReadText(start);
            case >= '0' and <= '9':
                return ReadNumber(start);
            case '(':
                return ReadInParentheses();
            default:
                return ReadPath(start);
        }
    }

    private CallExpression ReadInParentheses()
    {
        if (++_parentheses > DeepestCall)
        {
            throw Broken(At, $"calls nest more than {DeepestCall} levels deep here");
        }

        Take("(");
        CallExpression call = ReadCall();
        Take(")");
        _parentheses--;
        return call;
    }

    public TemplateRefusedException Broken(int at, string message) =>
        new(SkinRules.TemplateIsBroken(_template.Locate(at), message));

    public TemplateRefusedException Refused(int at, string feature, string help) =>
        new(SkinRules.FeatureIsRefused(_template.Locate(at), feature, help));

    private LiteralExpression ReadText(int start)
    {
        char quote = Current;
        int end = _text.IndexOf(quote, At + 1);
        if (end < 0 || _text.AsSpan(At, end - At).Contains('\n'))
        {
            throw Broken(start, "this text is never closed");
        }

        string value = _text[(start + 1)..end];
        At = end + 1;
        return value.Contains('\\', StringComparison.Ordinal)
            ? throw Refused(start, "a backslash in a text", "texts of templates hold no escapes; use a UI string")
            : new LiteralExpression(start, _text[start..At], value, IsNumber: false);
    }

    private LiteralExpression ReadNumber(int start)
    {
        while (char.IsAsciiDigit(Current))
        {
            At++;
        }

        string digits = _text[start..At];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? new LiteralExpression(start, digits, digits, IsNumber: true)
            : throw Broken(start, "this number is too large");
    }

    private PathExpression ReadPath(int start)
    {
        int ups = 0;
        bool more = true;
        while (more && TryTake(".."))
        {
            ups++;
            more = TryTake("/");
        }

        var names = new List<(string, int)>();
        string? variable = null;
        if (more)
        {
            variable = TryTake("@") ? ReadName() : null;
            TryTake("./");
            bool isThis = variable is not null || TryTakeThis();
            if (!isThis || TryTake("."))
            {
                ReadNames(names);
            }
        }

        string text = _text[start..At];
        return Constants.Contains(text)
            ? throw Refused(start, $"the constant '{text}'", "use {{#if}} and {{#unless}}")
            : new PathExpression(start, text) { Ups = ups, Variable = variable, Names = names };
    }

    private bool TryTakeThis()
    {
        int start = At;
        if (TryTake("this") && !IsNameSign(Current))
        {
            return true;
        }

        At = start;
        return TryTake(".");
    }

    private void ReadNames(List<(string Name, int At)> names)
    {
        do
        {
            int at = At;
            names.Add((ReadName(), at));
        }
        while (TryTake("."));
    }

    private string ReadName()
    {
        int start = At;
        while (IsNameSign(Current))
        {
            At++;
        }

        return At > start ? _text[start..At] : throw Unexpected("a name is expected here");
    }

    private TemplateRefusedException Unexpected(string expected) =>
        Broken(At, IsAtEnd ? $"{expected}, but the template ends" : $"{expected}, not '{Current}'");

    private static bool IsNameSign(char sign) => char.IsAsciiLetterOrDigit(sign) || sign == '_';
}
