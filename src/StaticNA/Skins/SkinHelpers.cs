using System.Globalization;
using HandlebarsDotNet;

namespace StaticNA;

/// <summary>
/// What templates can call besides Handlebars' own <c>if</c>, <c>unless</c>, <c>each</c> and <c>with</c>.
/// </summary>
internal sealed class SkinHelpers
{
    private readonly UiStrings _strings;
    private readonly Func<string, Href> _asset;

    public SkinHelpers(UiStrings strings, Func<string, Href> asset) => (_strings, _asset) = (strings, asset);

    public void RegisterIn(IHandlebars handlebars)
    {
        handlebars.RegisterHelper("t", (_, arguments) => Text(arguments));
        handlebars.RegisterHelper("count", (_, arguments) => _strings.Count(Key(arguments), Whole(arguments[1])));
        handlebars.RegisterHelper("number", (_, arguments) => _strings.Number(Whole(arguments[0])));
        handlebars.RegisterHelper("asset", (_, arguments) => (object)_asset(Key(arguments)));
        handlebars.RegisterHelper("eq", (output, options, context, arguments) =>
        {
            if (Same(arguments[0], arguments[1]))
            {
                options.Template(output, context);
            }
            else
            {
                options.Inverse(output, context);
            }
        });
    }

    /// <summary>Literals in templates are texts or ints, so numbers and texts compare by their text.</summary>
    private static bool Same(object? left, object? right) =>
        string.Equals(TextOf(left), TextOf(right), StringComparison.Ordinal);

    private static string TextOf(object? value) =>
        value is null or UndefinedBindingResult ? "" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static long Whole(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private static string Key(Arguments arguments) =>
        arguments[0] as string ?? throw new SkinException("a helper was given nothing where it needs a name");

    private string Text(Arguments arguments)
    {
        IReadOnlyDictionary<string, object?> hash = arguments.Hash;
        string key = Key(arguments);
        if (hash.Count == 0)
        {
            return _strings.Text(key);
        }

        var values = new (string, string)[hash.Count];
        int at = 0;
        foreach ((string name, object? value) in hash)
        {
            values[at++] = (name, value is int or long ? _strings.Number(Whole(value)) : TextOf(value));
        }

        return _strings.Format(key, values);
    }
}
