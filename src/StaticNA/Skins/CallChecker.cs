using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// Checks calls of <see cref="SkinHelpers"/>: their arguments, and that the texts and assets they name exist.
/// </summary>
internal sealed class CallChecker
{
    private readonly UiStrings _strings;
    private readonly string[] _assets;
    private readonly DiagnosticBag _diagnostics;

    public CallChecker(UiStrings strings, IEnumerable<SkinAsset> assets, DiagnosticBag diagnostics)
    {
        _strings = strings;
        _assets = [.. assets.Select(asset => asset.Name)];
        _diagnostics = diagnostics;
    }

    /// <summary>Helpers that give a value.</summary>
    public static ImmutableSortedSet<string> Helpers { get; } =
        ImmutableSortedSet.Create(StringComparer.Ordinal, "asset", "count", "integrity", "number", "t");

    /// <summary>The type that the call gives, or null when a diagnostic says what is wrong.</summary>
    /// <param name="template">Where the call stands.</param>
    /// <param name="call">The call.</param>
    /// <param name="types">Types of its arguments; null where one is wrong in itself.</param>
    /// <param name="named">Types of its named arguments.</param>
    public Type? Check(Template template, CallExpression call, Type?[] types, Type?[] named)
    {
        if (types.Contains(null) || named.Contains(null))
        {
            return null;
        }

        switch (call.Helper)
        {
            case "t" when types is [Type key] && key == typeof(string):
                return CheckText(template, call, named!) ? typeof(string) : null;
            case "count" when types is [Type key, Type number] && key == typeof(string)
                && ModelType.IsWholeNumber(number) && named.Length == 0:
                return CheckCount(template, call) ? typeof(string) : null;
            case "number" when types is [Type number] && ModelType.IsWholeNumber(number) && named.Length == 0:
                return typeof(string);
            case "asset" when call.Arguments is [LiteralExpression { IsNumber: false } name] && named.Length == 0:
                return CheckAsset(template, name) ? typeof(Href) : null;
            case "integrity" when call.Arguments is [LiteralExpression { IsNumber: false } name] && named.Length == 0:
                return CheckAsset(template, name) ? typeof(string) : null;
        }

        SourceLocation at = template.Locate(call.At);
        _diagnostics.Add(Usage(call.Helper) is string usage
            ? SkinRules.ValueIsMisused(at, $"'{call.Helper}' can't be called like this", usage)
            : SkinRules.HelperIsUnknown(at, call.Helper, Helpers));
        return null;
    }

    private bool CheckText(Template template, CallExpression call, Type[] named)
    {
        bool isRight = true;
        foreach (((string name, TemplateExpression value), Type type) in call.Named.Zip(named))
        {
            if (!ModelType.IsTextOrWholeNumber(type))
            {
                string message = $"'{name}' is {ModelType.Describe(type)}; UI strings take texts and whole numbers";
                _diagnostics.Add(SkinRules.ValueIsMisused(template.Locate(value.At), message));
                isRight = false;
            }
        }

        return call.Arguments[0] is not LiteralExpression key
            ? isRight
            : FindText(template, key, key.Value) is UiText text
                && ComparePlaceholders(template, key, text, [.. call.Named.Select(pair => pair.Name)])
                && isRight;
    }

    /// <summary>Each form may hold {n} or not: a singular can spell its number out.</summary>
    private bool CheckCount(Template template, CallExpression call) =>
        call.Arguments[0] is not LiteralExpression key
        || (FindText(template, key, key.Value + ".one") is UiText one
            && FindText(template, key, key.Value + ".other") is UiText other
            && ComparePlaceholders(template, key, one, one.Placeholders.IsEmpty ? [] : ["n"])
            && ComparePlaceholders(template, key, other, other.Placeholders.IsEmpty ? [] : ["n"]));

    private UiText? FindText(Template template, LiteralExpression at, string key)
    {
        UiText? text = _strings.Find(key);
        if (text is null)
        {
            _diagnostics.Add(SkinRules.StringIsMissing(template.Locate(at.At), key, _strings.Keys));
        }

        return text;
    }

    private bool ComparePlaceholders(Template template, LiteralExpression key, UiText text, string[] given)
    {
        string? missing = text.Placeholders.Except(given).FirstOrDefault();
        string? surplus = given.Except(text.Placeholders).FirstOrDefault();
        if (missing is null && surplus is null)
        {
            return true;
        }

        string message = missing is not null
            ? $"has the placeholder {{{missing}}}, for which no value is given"
            : $"has no placeholder {{{surplus}}}";
        _diagnostics.Add(SkinRules.PlaceholdersDiffer(template.Locate(key.At), key.Value, message));
        return false;
    }

    private bool CheckAsset(Template template, LiteralExpression name)
    {
        bool isKnown = _assets.Contains(name.Value, StringComparer.Ordinal);
        if (!isKnown)
        {
            _diagnostics.Add(SkinRules.AssetIsUnknown(template.Locate(name.At), name.Value, _assets));
        }

        return isKnown;
    }

    private static string? Usage(string helper) => helper switch
    {
        "t" => "write {{t \"key\"}}, or {{t \"key\" name=value}} for a text with placeholders",
        "count" => "write {{count \"key\" number}}",
        "number" => "write {{number value}}",
        "asset" => "write {{asset \"file name\"}}",
        "integrity" => "write {{integrity \"file name\"}}",
        _ => null,
    };
}
