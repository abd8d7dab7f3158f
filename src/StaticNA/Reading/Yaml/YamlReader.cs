using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticNA;

/// <summary>
/// Reads YAML from YamlDotNet's parser events, so that every value keeps its place and nothing is guessed: scalars stay texts; tags,
/// anchors, aliases, repeated keys, further documents and deep nesting are refused (design.md §7, docs/decisions/0003).
/// </summary>
internal sealed class YamlReader
{
    /// <summary>Most levels of nesting.</summary>
    public const int Deepest = 32;

    /// <summary>From so many keys on, a mapping is indexed.</summary>
    private const int SmallMapping = 32;

    private readonly Parser _parser;
    private readonly string _yaml;
    private readonly string _file;
    private readonly int _lineOffset;

    private YamlReader(string yaml, string file, int firstLine)
    {
        _parser = new Parser(new Scanner(new StringReader(yaml), skipComments: true));
        _yaml = yaml;
        _file = file;
        _lineOffset = firstLine - 1;
    }

    /// <summary>
    /// The mapping that the text holds; an empty one for an empty text. Null, with a diagnostic, if it can't be read.
    /// </summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">The file it stands in.</param>
    /// <param name="firstLine">The line of the file on which the text starts, from 1.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static YamlMapping? Read(string yaml, string file, int firstLine, DiagnosticBag diagnostics) =>
        PlainYaml.Read(yaml, file, firstLine) ?? ReadEvents(yaml, file, firstLine, diagnostics);

    /// <summary>As <see cref="Read"/>, whether the text is plain or not.</summary>
    internal static YamlMapping? ReadEvents(string yaml, string file, int firstLine, DiagnosticBag diagnostics)
    {
        var reader = new YamlReader(yaml, file, firstLine);
        try
        {
            return reader.ReadDocument();
        }
        catch (RefusedException refused)
        {
            diagnostics.Add(refused.Diagnostic);
        }
        catch (YamlException broken)
        {
            diagnostics.Add(ReadingRules.YamlIsBroken(reader.PlaceOf(broken), Sentence(broken)));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 16.3 throws this for a plain text that runs over a line end inside brackets.
            SourceLocation at = reader._parser.Current is ParsingEvent last ? reader.At(last.End) : new(file, firstLine, 1);
            diagnostics.Add(ReadingRules.YamlIsBroken(at, "a bracket or brace that was opened before here is not closed"));
        }

        return null;
    }

    private YamlMapping ReadDocument()
    {
        _parser.MoveNext();
        if (!_parser.MoveNext() || _parser.Current is StreamEnd)
        {
            return new YamlMapping([], new SourceLocation(_file, _lineOffset + 1, 1));
        }

        _parser.MoveNext();
        YamlNode root = ReadNode(depth: 1);
        _parser.MoveNext();
        if (_parser.MoveNext() && _parser.Current is DocumentStart next)
        {
            throw new RefusedException(ReadingRules.YamlUses(At(next.Start), "a second document"));
        }

        return root switch
        {
            YamlMapping mapping => mapping,
            YamlScalar { IsAbsent: true } => new YamlMapping([], root.Location),
            _ => throw new RefusedException(
                ReadingRules.YamlIsBroken(root.Location, $"keys with values are expected here, not {root.Shape}")),
        };
    }

    /// <summary>Reads the node whose first event is current; leaves its last event current.</summary>
    private YamlNode ReadNode(int depth)
    {
        SourceLocation at = At(_parser.Current!.Start);
        if (depth > Deepest)
        {
            throw new RefusedException(ReadingRules.YamlIsTooDeep(at, Deepest));
        }

        switch (_parser.Current)
        {
            case AnchorAlias:
                throw new RefusedException(ReadingRules.YamlUses(at, "an alias (*)"));
            case NodeEvent { Anchor.IsEmpty: false }:
                throw new RefusedException(ReadingRules.YamlUses(at, "an anchor (&)"));
            case NodeEvent { Tag.IsEmpty: false }:
                throw new RefusedException(ReadingRules.YamlUses(at, "a tag (!)"));
            case Scalar scalar:
                bool quoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
                return new YamlScalar(WordPool.Get(scalar.Value), quoted, at, ContentOf(scalar, at));
            case SequenceStart:
                return ReadSequence(at, depth);
            default:
                return ReadMapping(at, depth);
        }
    }

    private YamlSequence ReadSequence(SourceLocation at, int depth)
    {
        var items = new List<YamlNode>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd)
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlSequence(items, at);
    }

    private YamlMapping ReadMapping(SourceLocation at, int depth)
    {
        var pairs = new List<KeyValuePair<YamlScalar, YamlNode>>();
        Dictionary<string, YamlScalar>? index = null;
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            if (ReadNode(depth + 1) is not YamlScalar key)
            {
                throw new RefusedException(ReadingRules.YamlIsBroken(At(_parser.Current!.Start), "a key must be a plain word"));
            }

            if (pairs.Count == SmallMapping)
            {
                index = pairs.ToDictionary(pair => pair.Key.Value, pair => pair.Key, StringComparer.Ordinal);
            }

            if (FindKey(key.Value, pairs, index) is YamlScalar first)
            {
                throw new RefusedException(ReadingRules.KeyIsRepeated(key.Location, key.Value, first.Location.Line));
            }

            index?.Add(key.Value, key);

            _parser.MoveNext();
            pairs.Add(new(key, ReadNode(depth + 1)));
        }

        return new YamlMapping(pairs, at);
    }

    /// <summary>Most mappings are small, and then looking through them is cheaper than an index.</summary>
    private static YamlScalar? FindKey(
        string key, List<KeyValuePair<YamlScalar, YamlNode>> pairs, Dictionary<string, YamlScalar>? index)
    {
        if (index is not null)
        {
            return index.GetValueOrDefault(key);
        }

        foreach (KeyValuePair<YamlScalar, YamlNode> pair in pairs)
        {
            if (pair.Key.Value == key)
            {
                return pair.Key;
            }
        }

        return null;
    }

    /// <summary>A block's text starts on the line after its sign, behind the indentation.</summary>
    private SourceLocation ContentOf(Scalar scalar, SourceLocation at)
    {
        switch (scalar.Style)
        {
            case ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted:
                return at with { Column = at.Column + 1 };
            case ScalarStyle.Literal or ScalarStyle.Folded:
                int start = _yaml.IndexOf('\n', (int)scalar.Start.Index) + 1;
                int indent = start == 0 ? 0 : _yaml.AsSpan(start).IndexOfAnyExcept(' ');
                return at with { Line = at.Line + 1, Column = Math.Max(indent, 0) + 1 };
            default:
                return at;
        }
    }

    /// <summary>For a tab, YamlDotNet names the start of what holds it.</summary>
    private SourceLocation PlaceOf(YamlException broken)
    {
        int tab = broken.Message.Contains(" tab ", StringComparison.Ordinal)
            ? _yaml.IndexOf('\t', (int)broken.Start.Index)
            : -1;
        if (tab < 0)
        {
            return At(broken.Start);
        }

        int lineStart = _yaml.LastIndexOf('\n', tab) + 1;
        return new SourceLocation(_file, _lineOffset + 1 + _yaml.AsSpan(0, tab).Count('\n'), tab - lineStart + 1);
    }

    private SourceLocation At(Mark mark) => new(_file, (int)mark.Line + _lineOffset, (int)mark.Column);

    /// <summary>YamlDotNet's message, as a sentence like ours.</summary>
    private static string Sentence(YamlException broken)
    {
        string message = broken.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return message.Length == 0 ? "this is not valid YAML" : char.ToLowerInvariant(message[0]) + message[1..];
    }

    /// <summary>Leaves the nested reading at the first refusal: what follows it can't be trusted.</summary>
    private sealed class RefusedException(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
}
