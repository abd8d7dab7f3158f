using System.Buffers;

namespace StaticNA;

/// <summary>
/// Reads YAML that is written in the plain forms in which nearly all front matter is written, many times faster than YamlDotNet, which
/// reads all else: whatever is not certain to be read the same is not read here (docs/decisions/0020). No mistake is found here.
/// </summary>
/// <remarks>
/// Plain are block mappings and lists; keys of ASCII letters, digits, hyphens and underscores; texts on one line: bare ones that begin
/// with a letter or a digit, and quoted ones without escapes; lists and mappings in brackets on one line. Not plain are comments,
/// tabs, CR, control characters, keys without a value, and anything in the wrong place.
/// </remarks>
internal sealed class PlainYaml
{
    /// <summary>Deeper nesting is left to YamlDotNet, and to the limit there.</summary>
    private const int Deepest = 12;

    /// <summary>From so many keys on, a mapping is indexed.</summary>
    private const int SmallMapping = 32;

    /// <summary>YAML limits keys to 1,024 characters; ours are shorter.</summary>
    private const int LongestKey = 64;

    private static readonly SearchValues<char> KeySigns =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>What ends a bare text in brackets, or means something there.</summary>
    private static readonly SearchValues<char> FlowSigns = SearchValues.Create(",[]{}:#\"'&*!|>%@`?\n");

    private readonly string _yaml;
    private readonly string _file;

    private int _at;
    private int _line;
    private int _lineStart;

    private PlainYaml(string yaml, string file, int firstLine) => (_yaml, _file, _line) = (yaml, file, firstLine);

    /// <summary>The mapping; null if the text is not plain, which says nothing about whether it is right.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="firstLine">The line of the file on which it starts, from 1.</param>
    public static YamlMapping? Read(string yaml, string file, int firstLine)
    {
        if (HasOddSigns(yaml))
        {
            return null;
        }

        var reader = new PlainYaml(yaml, file, firstLine);
        reader.SkipEmptyLines();
        return reader.Indent() == 0 && reader.BlockMapping(indent: 0, depth: 1) is YamlMapping root && reader._at == yaml.Length
            ? root
            : null;
    }

    /// <summary>
    /// Whether there are signs for which a text is not read as it stands: CR and tabs, other control characters, line ends of Unicode, the byte
    /// order mark, and halves of pairs, which columns count in their own way.
    /// </summary>
    private static bool HasOddSigns(ReadOnlySpan<char> yaml) =>
        yaml.ContainsAnyInRange('\0', '\t') || yaml.ContainsAnyInRange('\v', '\u001F') || yaml.ContainsAnyInRange('\u007F', '\u009F')
        || yaml.ContainsAnyInRange('\uD800', '\uDFFF') || yaml.ContainsAny('\u2028', '\u2029', '\uFEFF')
        || yaml.ContainsAny('\uFFFE', '\uFFFF');

    private SourceLocation Here => new(_file, _line, _at - _lineStart + 1);

    private char Current => _at < _yaml.Length ? _yaml[_at] : '\n';

    /// <summary>The keys at this indentation; begins and ends at the start of a line, or begins behind the hyphen of a list.</summary>
    private YamlMapping? BlockMapping(int indent, int depth)
    {
        var pairs = new List<KeyValuePair<YamlScalar, YamlNode>>();
        HashSet<string>? keys = null;
        SourceLocation start = default;
        bool isFirst = true;
        while (isFirst || Indent() == indent)
        {
            if (isFirst && _at > _lineStart)
            {
                // Behind a hyphen, whose indentation was counted already.
            }
            else
            {
                _at += indent;
            }

            SourceLocation at = Here;
            if (depth > Deepest || Key() is not YamlScalar key || IsRepeated(key.Value, pairs, ref keys) || Value(indent, depth) is not YamlNode value)
            {
                return null;
            }

            start = isFirst ? at : start;
            isFirst = false;
            pairs.Add(new(key, value));
        }

        return Indent() < indent ? new YamlMapping(pairs, start) : null;
    }

    /// <summary>The items at this indentation; begins and ends at the start of a line.</summary>
    private YamlSequence? BlockSequence(int indent, int depth)
    {
        var items = new List<YamlNode>();
        SourceLocation start = new(_file, _line, indent + 1);
        while (Indent() == indent && IsItem(_at + indent))
        {
            _at += indent + 1;
            SkipBlanks();
            int column = _at - _lineStart;
            YamlNode? item = depth > Deepest ? null : IsKey() ? BlockMapping(column, depth + 1) : Text(indent, depth);
            if (item is null)
            {
                return null;
            }

            items.Add(item);
        }

        return Indent() <= indent ? new YamlSequence(items, start) : null;
    }

    /// <summary>What stands behind the colon of a key, on its line or below.</summary>
    private YamlNode? Value(int indent, int depth)
    {
        SkipBlanks();
        if (Current != '\n')
        {
            return Text(indent, depth);
        }

        EndLine();
        int inner = Indent();
        return inner >= indent && inner >= 0 && IsItem(_at + inner) ? BlockSequence(inner, depth + 1)
            : inner > indent ? BlockMapping(inner, depth + 1)
            : null;
    }

    /// <summary>A text, or a list or mapping in brackets, up to the end of its line; nothing of it may go on below.</summary>
    private YamlNode? Text(int indent, int depth)
    {
        YamlNode? node = Current switch
        {
            '[' => FlowSequence(depth + 1),
            '{' => FlowMapping(depth + 1),
            '"' or '\'' => Quoted(),
            _ => Bare(),
        };
        SkipBlanks();
        if (node is null || Current != '\n')
        {
            return null;
        }

        EndLine();
        return Indent() <= indent ? node : null;
    }

    /// <summary>A text without quotation marks, to the end of the line.</summary>
    private YamlScalar? Bare()
    {
        int end = _yaml.IndexOf('\n', _at);
        ReadOnlySpan<char> text = _yaml.AsSpan(_at, (end < 0 ? _yaml.Length : end) - _at).TrimEnd(' ');
        if (text.IsEmpty || !char.IsLetterOrDigit(text[0]) || text[^1] == ':' || text.Contains(": ", StringComparison.Ordinal)
            || text.Contains(" #", StringComparison.Ordinal))
        {
            return null;
        }

        return Scalar(text, isQuoted: false, text.Length);
    }

    private YamlScalar? Quoted()
    {
        char mark = Current;
        int length = _yaml.AsSpan(_at + 1).IndexOf(mark);
        if (length < 0)
        {
            return null;
        }

        ReadOnlySpan<char> text = _yaml.AsSpan(_at + 1, length);
        bool isEscaped = mark == '"' ? text.Contains('\\') : _at + length + 2 < _yaml.Length && _yaml[_at + length + 2] == mark;
        return isEscaped || text.Contains('\n') ? null : Scalar(text, isQuoted: true, length + 2);
    }

    private YamlSequence? FlowSequence(int depth)
    {
        SourceLocation start = Here;
        var items = new List<YamlNode>();
        do
        {
            Step();
            if (FlowValue(depth) is not YamlNode item)
            {
                return null;
            }

            items.Add(item);
        }
        while (Current == ',');

        return Close(']') ? new YamlSequence(items, start) : null;
    }

    private YamlMapping? FlowMapping(int depth)
    {
        SourceLocation start = Here;
        var pairs = new List<KeyValuePair<YamlScalar, YamlNode>>();
        HashSet<string>? keys = null;
        do
        {
            Step();
            if (Key() is not YamlScalar key || IsRepeated(key.Value, pairs, ref keys) || Current != ' ')
            {
                return null;
            }

            SkipBlanks();
            if (FlowValue(depth) is not YamlNode value)
            {
                return null;
            }

            pairs.Add(new(key, value));
        }
        while (Current == ',');

        return Close('}') ? new YamlMapping(pairs, start) : null;
    }

    private YamlNode? FlowValue(int depth)
    {
        YamlNode? node = depth > Deepest ? null : Current switch
        {
            '[' => FlowSequence(depth + 1),
            '{' => FlowMapping(depth + 1),
            '"' or '\'' => Quoted(),
            _ => BareInFlow(),
        };
        SkipBlanks();
        return node;
    }

    private YamlScalar? BareInFlow()
    {
        int length = _yaml.AsSpan(_at).IndexOfAny(FlowSigns);
        ReadOnlySpan<char> text = (length < 0 ? default : _yaml.AsSpan(_at, length)).TrimEnd(' ');
        return text.IsEmpty || !char.IsLetterOrDigit(text[0]) ? null : Scalar(text, isQuoted: false, text.Length);
    }

    private YamlScalar Scalar(ReadOnlySpan<char> text, bool isQuoted, int length)
    {
        SourceLocation at = Here;
        _at += length;
        return new YamlScalar(WordPool.Get(text), isQuoted, at, isQuoted ? at with { Column = at.Column + 1 } : at);
    }

    /// <summary>A key and its colon, behind which a blank or the end of the line follows.</summary>
    private YamlScalar? Key()
    {
        if (!IsKey())
        {
            return null;
        }

        int length = _yaml.AsSpan(_at).IndexOf(':');
        YamlScalar key = Scalar(_yaml.AsSpan(_at, length), isQuoted: false, length);
        _at++;
        return key;
    }

    private bool IsKey()
    {
        int length = _yaml.AsSpan(_at).IndexOfAnyExcept(KeySigns);
        return length is > 0 and <= LongestKey
            && char.IsAsciiLetterOrDigit(_yaml[_at])
            && _yaml[_at + length] == ':'
            && (_at + length + 1 == _yaml.Length || _yaml[_at + length + 1] is ' ' or '\n');
    }

    private bool IsItem(int at) => at + 1 < _yaml.Length && _yaml[at] == '-' && _yaml[at + 1] == ' ';

    /// <summary>Most mappings are small, and then looking through them is cheaper than an index.</summary>
    private static bool IsRepeated(string key, List<KeyValuePair<YamlScalar, YamlNode>> pairs, ref HashSet<string>? keys)
    {
        if (keys is null && pairs.Count == SmallMapping)
        {
            keys = pairs.Select(pair => pair.Key.Value).ToHashSet(StringComparer.Ordinal);
        }

        if (keys is not null)
        {
            return !keys.Add(key);
        }

        foreach (KeyValuePair<YamlScalar, YamlNode> pair in pairs)
        {
            if (pair.Key.Value == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How far the line that starts here is indented; less than nothing behind the last line.</summary>
    private int Indent()
    {
        int blanks = _yaml.AsSpan(_at).IndexOfAnyExcept(' ');
        return blanks < 0 ? -1 : blanks;
    }

    private void EndLine()
    {
        if (_at < _yaml.Length)
        {
            _at++;
            _line++;
            _lineStart = _at;
        }

        SkipEmptyLines();
    }

    private void SkipEmptyLines()
    {
        while (_at < _yaml.Length && _yaml[_at] == '\n')
        {
            _at++;
            _line++;
            _lineStart = _at;
        }
    }

    private void SkipBlanks()
    {
        while (_at < _yaml.Length && _yaml[_at] == ' ')
        {
            _at++;
        }
    }

    /// <summary>Goes over a bracket or comma, and the blanks behind it.</summary>
    private void Step()
    {
        _at++;
        SkipBlanks();
    }

    private bool Close(char bracket)
    {
        if (Current != bracket)
        {
            return false;
        }

        _at++;
        return true;
    }
}
