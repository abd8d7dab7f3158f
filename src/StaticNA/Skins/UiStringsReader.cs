using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticNA;

/// <summary>Reads <c>strings/LANGUAGE.yml</c>: one mapping of keys to texts, from YamlDotNet's parser events.</summary>
internal sealed class UiStringsReader
{
    /// <summary>Texts that the program itself needs.</summary>
    private static readonly string[] Required = ["number.decimal", "number.group"];

    private readonly Parser _parser;
    private readonly string _file;
    private readonly DiagnosticBag _diagnostics;

    private UiStringsReader(string yaml, string file, DiagnosticBag diagnostics)
    {
        _parser = new Parser(new StringReader(yaml));
        _file = file;
        _diagnostics = diagnostics;
    }

    /// <summary>Null, with diagnostics, if the strings can't be read.</summary>
    public static UiStrings? Read(SkinFiles files, Located<string> language, DiagnosticBag diagnostics)
    {
        SkinFile? file = files.Find($"strings/{language.Value}.yml");
        LanguageRules? rules = LanguageRules.Of(language.Value);
        if (file is null || rules is null)
        {
            IEnumerable<string> known = LanguageRules.Languages.Where(name => files.Find($"strings/{name}.yml") is not null);
            diagnostics.Add(SkinRules.LanguageIsMissing(language, files.Name, known));
            return null;
        }

        string shown = files.Shown(file);
        if (new UiStringsReader(Encoding.UTF8.GetString(file.Bytes), shown, diagnostics).ReadTexts() is not { } texts)
        {
            return null;
        }

        string[] missing = [.. Required.Where(key => !texts.ContainsKey(key))];
        foreach (string key in missing)
        {
            diagnostics.Add(SkinRules.StringIsMissing(SourceLocation.StartOf(shown), key, texts.Keys));
        }

        return missing.Length > 0 ? null : new UiStrings(language.Value, rules, texts);
    }

    /// <summary>Null, with a diagnostic, at the first mistake.</summary>
    private Dictionary<string, UiText>? ReadTexts()
    {
        try
        {
            _parser.Consume<StreamStart>();
            _parser.Consume<DocumentStart>();
            _parser.Consume<MappingStart>();
            var texts = new Dictionary<string, UiText>(StringComparer.Ordinal);
            var lines = new Dictionary<string, int>(StringComparer.Ordinal);
            while (_parser.Current is not MappingEnd)
            {
                if (!TryReadPair(texts, lines))
                {
                    return null;
                }
            }

            _parser.MoveNext();
            _parser.Consume<DocumentEnd>();
            return _parser.Current is DocumentStart next
                ? Refuse(ReadingRules.YamlUses(At(next), "a second document"))
                : texts;
        }
        catch (YamlException broken)
        {
            var at = new SourceLocation(_file, (int)broken.Start.Line, (int)broken.Start.Column);
            return Refuse(ReadingRules.YamlIsBroken(at, "the strings of a skin are one list of keys with a text each"));
        }
    }

    private bool TryReadPair(Dictionary<string, UiText> texts, Dictionary<string, int> lines)
    {
        if (ReadScalar() is not Scalar key || ReadScalar() is not Scalar value)
        {
            return false;
        }

        if (!lines.TryAdd(key.Value, (int)key.Start.Line))
        {
            Refuse(ReadingRules.KeyIsRepeated(At(key), key.Value, lines[key.Value]));
            return false;
        }

        if (UiText.Parse(value.Value) is not UiText text)
        {
            Refuse(SkinRules.StringIsBroken(At(value), "a brace in this text has no partner or holds no name"));
            return false;
        }

        texts.Add(key.Value, text);
        return true;
    }

    /// <summary>Null, with a diagnostic, if something else stands here.</summary>
    private Scalar? ReadScalar()
    {
        ParsingEvent here = _parser.Current!;
        switch (here)
        {
            case AnchorAlias:
                Refuse(ReadingRules.YamlUses(At(here), "an alias (*)"));
                return null;
            case NodeEvent { Anchor.IsEmpty: false }:
                Refuse(ReadingRules.YamlUses(At(here), "an anchor (&)"));
                return null;
            case NodeEvent { Tag.IsEmpty: false }:
                Refuse(ReadingRules.YamlUses(At(here), "a tag (!)"));
                return null;
            case Scalar:
                return _parser.Consume<Scalar>();
            default:
                Refuse(SkinRules.StringIsBroken(At(here), "a text is expected here"));
                return null;
        }
    }

    private Dictionary<string, UiText>? Refuse(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        return null;
    }

    private SourceLocation At(ParsingEvent here) => new(_file, (int)here.Start.Line, (int)here.Start.Column);
}
