namespace StaticNA;

/// <summary>Reads <c>strings/LANGUAGE.yml</c>: one flat mapping of keys to texts.</summary>
internal static class UiStringsReader
{
    /// <summary>Texts that the program itself needs.</summary>
    private static readonly string[] Required = ["number.decimal", "number.group"];

    /// <summary>Null, with diagnostics, if the strings can't be read.</summary>
    public static UiStrings? Read(SkinFiles files, Located<string> language, DiagnosticBag diagnostics)
    {
        SkinFile? file = files.Find($"strings/{language.Value}.yml");
        LanguageRules? rules = LanguageRules.Of(language.Value);
        if (file is null || rules is null)
        {
            IEnumerable<string> known = LanguageRules.Languages
                .Where(name => files.Find($"strings/{name}.yml") is not null);
            diagnostics.Add(SkinRules.LanguageIsMissing(language, files.Name, known));
            return null;
        }

        string shown = files.Shown(file);
        if (TextDecoder.Decode(file.Bytes, shown, diagnostics) is not string yaml
            || YamlReader.Read(yaml, shown, firstLine: 1, diagnostics) is not YamlMapping mapping
            || ReadTexts(mapping, diagnostics) is not { } texts)
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

    /// <summary>Null, with diagnostics, if a value is no text or its braces do not match.</summary>
    private static Dictionary<string, UiText>? ReadTexts(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var texts = new Dictionary<string, UiText>(StringComparer.Ordinal);
        foreach ((YamlScalar key, YamlNode value) in mapping.Pairs)
        {
            if (value is not YamlScalar { IsAbsent: false } scalar)
            {
                string found = value is YamlScalar ? "nothing" : value.Shape;
                diagnostics.Add(SkinRules.StringIsBroken(value.Location, $"a text is expected here, not {found}"));
            }
            else if (UiText.Parse(scalar.Value) is UiText text)
            {
                texts.Add(key.Value, text);
            }
            else
            {
                diagnostics.Add(SkinRules.StringIsBroken(
                    scalar.Location, "a brace in this text has no partner, or holds no name"));
            }
        }

        return texts.Count == mapping.Pairs.Count ? texts : null;
    }
}
