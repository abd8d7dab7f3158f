using System.Globalization;

namespace StaticNA;

/// <summary>
/// What templates can call for a value, besides the blocks <c>if</c>, <c>unless</c>, <c>each</c>, <c>with</c> and <c>eq</c>.
/// </summary>
internal sealed class SkinHelpers
{
    private readonly UiStrings _strings;
    private readonly Func<string, Href> _address;
    private readonly Func<string, string> _integrity;

    /// <param name="strings">The texts of the user interface.</param>
    /// <param name="address">Gives the address of an asset.</param>
    /// <param name="integrity">Gives the hash of an asset as browsers check it.</param>
    public SkinHelpers(UiStrings strings, Func<string, Href> address, Func<string, string> integrity) =>
        (_strings, _address, _integrity) = (strings, address, integrity);

    /// <summary>A call that <see cref="CallChecker"/> has found in order.</summary>
    /// <param name="call">The call.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="named">The values of its named arguments, in the order of their names.</param>
    public BoundValue Bind(CallExpression call, IReadOnlyList<BoundValue> arguments, IReadOnlyList<BoundValue> named)
    {
        Func<TemplateFrame, object?> first = arguments[0].Read;
        return (call.Helper, arguments[0].Constant) switch
        {
            ("asset", string name) => BoundValue.Of(_address(name)),
            ("integrity", string name) => BoundValue.Of(_integrity(name)),
            ("number", _) => Text(frame => _strings.Number(Whole(first(frame)))),
            ("count", _) => Text(frame => _strings.Count(Key(first(frame)), Whole(arguments[1].Read(frame)))),
            (_, string key) when named.Count == 0 => BoundValue.Of(_strings.Text(key)),
            _ => Text(frame => _strings.Format(Key(first(frame)), ValuesOf(call, named, frame))),
        };
    }

    private (string, string)[] ValuesOf(CallExpression call, IReadOnlyList<BoundValue> named, TemplateFrame frame)
    {
        var values = new (string, string)[named.Count];
        for (int i = 0; i < values.Length; i++)
        {
            object? value = named[i].Read(frame);
            string text = value is int or long ? _strings.Number(Whole(value)) : BoundTemplate.TextOf(value);
            values[i] = (call.Named[i].Name, text);
        }

        return values;
    }

    private static BoundValue Text(Func<TemplateFrame, string> read) => new(typeof(string), read);

    private static long Whole(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private static string Key(object? value) =>
        value as string ?? throw new SkinException("a helper was given nothing where it needs a name");
}
