using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticNA;

/// <summary>Reads <c>strings/LANGUAGE.yml</c>: one mapping of keys to texts, from YamlDotNet's parser events.</summary>
internal static class UiStringsReader
{
    /// <summary>Texts that the program itself needs.</summary>
    private static readonly string[] Required = ["number.group", "number.decimal"];

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
        Dictionary<string, UiText>? texts = ReadTexts(file, shown, diagnostics);
        if (texts is null)
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

    private static Dictionary<string, UiText>? ReadTexts(SkinFile file, string shown, DiagnosticBag diagnostics)
    {
        var texts = new Dictionary<string, UiText>(StringComparer.Ordinal);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        try
        {
            var parser = new Parser(new StringReader(System.Text.Encoding.UTF8.GetString(file.Bytes)));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            parser.Consume<MappingStart>();
            while (parser.Current is not MappingEnd)
            {
                Scalar key = parser.Consume<Scalar>();
                Scalar value = parser.Consume<Scalar>();
                if (!lines.TryAdd(key.Value, (int)key.Start.Line))
                {
                    diagnostics.Add(ReadingRules.KeyIsRepeated(At(key), key.Value, lines[key.Value]));
                    return null;
                }

                if (UiText.Parse(value.Value) is not UiText text)
                {
                    diagnostics.Add(SkinRules.StringIsBroken(At(value), "a brace in this text has no partner or holds no name"));
                    return null;
                }

                texts.Add(key.Value, text);
            }

            return texts;
        }
        catch (YamlException broken)
        {
            var at = new SourceLocation(shown, (int)broken.Start.Line, (int)broken.Start.Column);
            diagnostics.Add(ReadingRules.YamlIsBroken(at, "the strings of a skin are one list of keys with a text each"));
            return null;
        }

        SourceLocation At(Scalar scalar) => new(shown, (int)scalar.Start.Line, (int)scalar.Start.Column);
    }
}
