using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace StaticNA;

/// <summary>
/// The texts of a skin's user interface in one language. A text holds <c>{placeholders}</c> and is plain text, never
/// HTML. Texts that count have two forms, <c>key.one</c> and <c>key.other</c>, in which <c>{n}</c> is the number.
/// </summary>
public sealed class UiStrings
{
    private readonly FrozenDictionary<string, UiText> _texts;
    private readonly LanguageRules _rules;
    private readonly string _group;
    private readonly string _decimal;

    internal UiStrings(string language, LanguageRules rules, IReadOnlyDictionary<string, UiText> texts)
    {
        Language = language;
        _rules = rules;
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        _group = Text("number.group");
        _decimal = Text("number.decimal");
    }

    /// <summary>BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>All keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether there is a text of this key; for a counted text, the key with its form.</summary>
    public bool Has(string key) => _texts.ContainsKey(key);

    /// <summary>A text without placeholders.</summary>
    /// <exception cref="SkinException">There is no such text, or it has placeholders.</exception>
    public string Text(string key) => Format(key);

    /// <summary>A text with each placeholder replaced by the value of that name.</summary>
    /// <exception cref="SkinException">There is no such text, or a placeholder or a value has no
    /// counterpart.</exception>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values) =>
        Demand(key).Fill(key, values);

    /// <summary>A text as the skin has it, its placeholders still in braces, for callers that fill them in themselves.</summary>
    /// <exception cref="SkinException">There is no such text.</exception>
    public string Pattern(string key) => Demand(key).Pattern;

    /// <summary>The form of a text that goes with a number, which stands for <c>{n}</c>.</summary>
    /// <exception cref="SkinException">There is no such text, or it has other placeholders.</exception>
    public string Count(string key, long number)
    {
        string form = key + (_rules.IsOne(number) ? ".one" : ".other");
        UiText text = Demand(form);
        return text.Placeholders.Count == 0 ? text.Fill(form, []) : text.Fill(form, [("n", Number(number))]);
    }

    /// <summary>A whole number with its digits grouped as the language does.</summary>
    public string Number(long number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return Math.Abs((decimal)number) < _rules.SmallestGrouped ? digits : Grouped(digits);
    }

    /// <summary>A number with the language's grouping and decimal sign; its trailing zeros are kept.</summary>
    public string Number(decimal number)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? digits : digits[..point];
        string grouped = Math.Abs(number) < _rules.SmallestGrouped ? whole : Grouped(whole);
        return point < 0 ? grouped : grouped + _decimal + digits[(point + 1)..];
    }

    /// <summary>Null if there is no text of this key.</summary>
    internal UiText? Find(string key) => _texts.GetValueOrDefault(key);

    private UiText Demand(string key) =>
        Find(key) ?? throw new SkinException($"the strings of language '{Language}' have no text '{key}'");

    private string Grouped(string digits)
    {
        int start = digits[0] == '-' ? 1 : 0;
        var text = new StringBuilder(digits.Length + 8).Append(digits, 0, start);
        for (int i = start; i < digits.Length; i++)
        {
            if (i > start && (digits.Length - i) % 3 == 0)
            {
                text.Append(_group);
            }

            text.Append(digits[i]);
        }

        return text.ToString();
    }
}
