using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A UI text cut at its placeholders once, so that it is filled without searching.</summary>
internal sealed class UiText
{
    private readonly ImmutableArray<string> _literals;
    private readonly ImmutableArray<string> _names;

    private UiText(string pattern, ImmutableArray<string> literals, ImmutableArray<string> names)
    {
        Pattern = pattern;
        _literals = literals;
        _names = names;
        Placeholders = names.ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>The text as it was written.</summary>
    public string Pattern { get; }

    /// <summary>Names of the placeholders, each once, in ordinal order.</summary>
    public ImmutableSortedSet<string> Placeholders { get; }

    /// <summary>Null if a brace has no partner or encloses no name (letters, digits and hyphens).</summary>
    public static UiText? Parse(string text)
    {
        var literals = ImmutableArray.CreateBuilder<string>();
        var names = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        for (int open = text.IndexOfAny(['{', '}']); open >= 0; open = text.IndexOfAny(['{', '}'], start))
        {
            int close = text.IndexOf('}', open);
            if (text[open] == '}' || close < 0 || !IsName(text.AsSpan(open + 1, close - open - 1)))
            {
                return null;
            }

            literals.Add(text[start..open]);
            names.Add(text[(open + 1)..close]);
            start = close + 1;
        }

        literals.Add(text[start..]);
        return new UiText(text, literals.ToImmutable(), names.ToImmutable());
    }

    /// <exception cref="SkinException">A placeholder or a value has no counterpart.</exception>
    public string Fill(string key, ReadOnlySpan<(string Name, string Value)> values)
    {
        if (values.Length != Placeholders.Count)
        {
            throw Mismatch(key, values);
        }

        if (_names.IsEmpty)
        {
            return _literals[0];
        }

        if (_names.Length == 1)
        {
            return string.Concat(_literals[0], ValueOf(key, _names[0], values), _literals[1]);
        }

        string[] filled = new string[_literals.Length + _names.Length];
        for (int i = 0; i < _names.Length; i++)
        {
            filled[2 * i] = _literals[i];
            filled[(2 * i) + 1] = ValueOf(key, _names[i], values);
        }

        filled[^1] = _literals[^1];
        return string.Concat(filled);
    }

    private string ValueOf(string key, string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach ((string candidate, string value) in values)
        {
            if (candidate == name)
            {
                return value;
            }
        }

        throw Mismatch(key, values);
    }

    private SkinException Mismatch(string key, ReadOnlySpan<(string Name, string Value)> values)
    {
        var given = new List<string>();
        foreach ((string name, _) in values)
        {
            given.Add(name);
        }

        string expected = string.Join(", ", Placeholders);
        return new SkinException(
            $"the text '{key}' has the placeholders [{expected}] but was given [{string.Join(", ", given)}]");
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (char sign in text)
        {
            if (!char.IsAsciiLetterOrDigit(sign) && sign != '-')
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }
}
