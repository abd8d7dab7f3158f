using System.Collections.Immutable;
using System.Globalization;

namespace StaticNA;

/// <summary>
/// Reads the values of a mapping by key and reports what is wrong with them. Ask for every key that is known, then call
/// <see cref="Finish"/>, which reports the rest. Each method returns null, or an empty list, when a value is missing or wrong.
/// </summary>
internal sealed class MappingReader
{
    private readonly YamlMapping _mapping;
    private readonly string _what;

    // The same key may stand here several times: finding that out for each costs more than it saves.
    private readonly List<string> _known = [];
    private readonly List<(string Key, Diagnostic Diagnostic)> _missing = [];

    /// <param name="mapping">The keys and values.</param>
    /// <param name="what">What they describe, as messages name it: <c>an entry</c>.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public MappingReader(YamlMapping mapping, string what, DiagnosticBag diagnostics)
    {
        _mapping = mapping;
        _what = what;
        Diagnostics = diagnostics;
    }

    public DiagnosticBag Diagnostics { get; }

    public SourceLocation Location => _mapping.Location;

    /// <summary>Where the value of a key stands, or the mapping if it is not given.</summary>
    public SourceLocation LocationOf(string key) => _mapping[key]?.Location ?? Location;

    public bool Has(string key) => _mapping[key] is not null;

    /// <summary>Whether a key is not given, or given with an empty list.</summary>
    public bool IsWithout(string key) => _mapping[key] is null or YamlSequence { Items.Count: 0 };

    /// <summary>
    /// Reports the keys that nobody asked for, then those that are missing. A missing key that an unknown one was most likely meant
    /// to be is not reported: that would be one slip twice.
    /// </summary>
    public void Finish()
    {
        List<string?> slips = [];
        foreach (KeyValuePair<YamlScalar, YamlNode> pair in _mapping.Pairs)
        {
            if (!_known.Contains(pair.Key.Value))
            {
                Diagnostics.Add(FrontMatterRules.KeyIsUnknown(pair.Key.Location, pair.Key.Value, _known.Distinct()));
                slips.Add(Suggestion.Nearest(pair.Key.Value, _known.Where(key => _mapping[key] is null)));
            }
        }

        foreach ((string key, Diagnostic diagnostic) in _missing)
        {
            if (!slips.Contains(key))
            {
                Diagnostics.Add(diagnostic);
            }
        }
    }

    /// <summary>Has <see cref="Finish"/> report what the absence of a key means, unless the key is only misspelt.</summary>
    public void Miss(string key, Diagnostic diagnostic) => _missing.Add((key, diagnostic));

    public Located<string>? Text(string key) =>
        Scalar(key) is YamlScalar scalar ? new(scalar.Value, scalar.Location) : null;

    public Located<string>? RequiredText(string key) => Require(key) ? Text(key) : null;

    /// <summary>A text of at most <paramref name="longest"/> characters.</summary>
    public Located<string>? ShortText(string key, int longest)
    {
        YamlScalar? scalar = Scalar(key);
        if (scalar is not null && scalar.Value.Length > longest)
        {
            Diagnostics.Add(FrontMatterRules.TextIsTooLong(scalar, key, longest));
        }

        return scalar is null ? null : new(scalar.Value, scalar.Location);
    }

    public T? Word<T>(string key)
        where T : struct, Enum
    {
        if (Scalar(key) is not YamlScalar scalar)
        {
            return null;
        }

        T? value = KebabWords.Parse<T>(scalar.Value);
        if (value is null)
        {
            Diagnostics.Add(FrontMatterRules.WordIsUnknown(scalar, key, KebabWords.All<T>()));
        }

        return value;
    }

    public T? RequiredWord<T>(string key)
        where T : struct, Enum =>
        Require(key) ? Word<T>(key) : null;

    public BriefingDate? Date(string key)
    {
        if (Scalar(key) is not YamlScalar scalar)
        {
            return null;
        }

        BriefingDateResult result = BriefingDate.Parse(scalar.Value);
        if (result.Date is null)
        {
            Diagnostics.Add(FrontMatterRules.DateIsBad(scalar.At(result.Offset), result.Problem!, result.Help));
        }

        return result.Date;
    }

    public BriefingDate? RequiredDate(string key) => Require(key) ? Date(key) : null;

    public bool Flag(string key)
    {
        YamlScalar? scalar = Scalar(key);
        if (scalar is not null && scalar.Value is not ("true" or "false"))
        {
            Diagnostics.Add(FrontMatterRules.BooleanIsBad(scalar, key));
        }

        return scalar?.Value == "true";
    }

    /// <summary>A whole number from 1 to <paramref name="largest"/>.</summary>
    public Located<int>? Number(string key, int largest)
    {
        if (Scalar(key) is not YamlScalar scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1 && number <= largest)
        {
            return new(number, scalar.Location);
        }

        Diagnostics.Add(FrontMatterRules.NumberIsBad(scalar, key, $"a whole number from 1 to {largest}"));
        return null;
    }

    /// <summary>A number with a point for decimals.</summary>
    public decimal? Decimal(string key)
    {
        if (Scalar(key) is not YamlScalar scalar)
        {
            return null;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(scalar.Value, Style, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        Diagnostics.Add(FrontMatterRules.NumberIsBad(scalar, key, "a number such as 55.4, without separators or units"));
        return null;
    }

    /// <summary>A list of texts, or a text that is the only one.</summary>
    public ImmutableArray<Located<string>> OneOrMoreTexts(string key) =>
        _mapping[key] is YamlSequence ? Texts(key)
        : Text(key) is Located<string> single ? [single]
        : [];

    /// <summary>A list of texts.</summary>
    public ImmutableArray<Located<string>> Texts(string key)
    {
        IReadOnlyList<YamlNode> items = Items(key);
        if (items.Count == 0)
        {
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<Located<string>>(items.Count);
        foreach (YamlNode item in items)
        {
            if (item is YamlScalar { IsAbsent: false } scalar)
            {
                if (Holds(texts, scalar.Value))
                {
                    Diagnostics.Add(FrontMatterRules.IsListedTwice(scalar, key));
                }

                texts.Add(new(scalar.Value, scalar.Location));
            }
            else
            {
                Diagnostics.Add(FrontMatterRules.ShapeIsWrong(item, key, "a list of texts"));
            }
        }

        return texts.DrainToImmutable();
    }

    /// <summary>A list of mappings, each read by <paramref name="read"/>; items that can't be read are left out.</summary>
    public ImmutableArray<T> List<T>(string key, string what, Func<MappingReader, T?> read)
        where T : class
    {
        IReadOnlyList<YamlNode> items = Items(key);
        if (items.Count == 0)
        {
            return [];
        }

        var values = ImmutableArray.CreateBuilder<T>(items.Count);
        foreach (YamlNode item in items)
        {
            if (item is not YamlMapping mapping)
            {
                Diagnostics.Add(FrontMatterRules.ShapeIsWrong(item, key, "a list of keys with values"));
                continue;
            }

            if (Read(mapping, what, read) is T value)
            {
                values.Add(value);
            }
        }

        return values.DrainToImmutable();
    }

    /// <summary>One mapping, read by <paramref name="read"/>.</summary>
    public T? Mapping<T>(string key, string what, Func<MappingReader, T?> read)
        where T : class =>
        Value(key) switch
        {
            null => null,
            YamlMapping mapping => Read(mapping, what, read),
            YamlNode other => Wrong<T>(other, key, "keys with values"),
        };

    /// <summary>The items of a list; empty if the key is not given.</summary>
    public IReadOnlyList<YamlNode> Items(string key) =>
        Value(key) switch
        {
            null => [],
            YamlSequence sequence => sequence.Items,
            YamlNode other => Wrong<IReadOnlyList<YamlNode>>(other, key, "a list") ?? [],
        };

    /// <summary>Has <see cref="Finish"/> report a missing key; true if it is there.</summary>
    public bool Require(string key)
    {
        switch (_mapping[key])
        {
            case null:
                _known.Add(key);
                Miss(key, FrontMatterRules.KeyIsMissing(Location, key, _what));
                return false;
            case YamlSequence { Items.Count: 0 } empty:
                _known.Add(key);
                Diagnostics.Add(FrontMatterRules.ValueIsEmpty(empty.Location, key));
                return false;
            default:
                return true;
        }
    }

    /// <summary>Where the value of a key stands if it is an empty text, which the other methods report; null if it is not.</summary>
    public SourceLocation? EmptyText(string key)
    {
        _known.Add(key);
        return _mapping[key] is YamlScalar { IsQuoted: true, Value: "" } empty ? empty.Location : null;
    }

    /// <summary>The value of a key if it is a text.</summary>
    public YamlScalar? Scalar(string key) =>
        Value(key) switch
        {
            null => null,
            YamlScalar scalar => scalar,
            YamlNode other => Wrong<YamlScalar>(other, key, "a text"),
        };

    private T? Read<T>(YamlMapping mapping, string what, Func<MappingReader, T?> read)
        where T : class
    {
        var reader = new MappingReader(mapping, what, Diagnostics);
        T? value = read(reader);
        reader.Finish();
        return value;
    }

    private YamlNode? Value(string key)
    {
        _known.Add(key);
        YamlNode? value = _mapping[key];
        if (value is YamlScalar { IsAbsent: true } or YamlScalar { IsQuoted: true, Value: "" })
        {
            Diagnostics.Add(FrontMatterRules.ValueIsEmpty(value.Location, key));
            return null;
        }

        return value;
    }

    private static bool Holds(ImmutableArray<Located<string>>.Builder texts, string value)
    {
        for (int i = 0; i < texts.Count; i++)
        {
            if (texts[i].Value == value)
            {
                return true;
            }
        }

        return false;
    }

    private T? Wrong<T>(YamlNode node, string key, string expected)
        where T : class
    {
        Diagnostics.Add(FrontMatterRules.ShapeIsWrong(node, key, expected));
        return null;
    }
}
