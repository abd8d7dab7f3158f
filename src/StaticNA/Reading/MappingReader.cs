using System.Collections.Immutable;
using System.Globalization;

namespace StaticNA;

/// <summary>
/// Reads the values of a mapping by the keys of its definition and reports what is wrong with them. Read what there is, then call
/// <see cref="Finish"/>, which reports keys that are unknown or missing. Each method returns null, or an empty list, when a value is
/// missing or wrong.
/// </summary>
internal sealed class MappingReader
{
    private readonly YamlMapping _mapping;
    private readonly MappingDefinition _definition;
    private List<(Key Key, Diagnostic Diagnostic)>? _missing;

    /// <param name="mapping">The keys and values.</param>
    /// <param name="definition">Which keys there may be.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public MappingReader(YamlMapping mapping, MappingDefinition definition, DiagnosticBag diagnostics)
    {
        _mapping = mapping;
        _definition = definition;
        Diagnostics = diagnostics;
    }

    public DiagnosticBag Diagnostics { get; }

    public SourceLocation Location => _mapping.Location;

    /// <summary>Where the value of a key stands, or the mapping if it is not given.</summary>
    public SourceLocation LocationOf(Key key) => LocationOf(key.Name);

    /// <inheritdoc cref="LocationOf(Key)"/>
    public SourceLocation LocationOf(string key) => _mapping[key]?.Location ?? Location;

    public bool Has(Key key) => _mapping[key.Name] is not null;

    /// <summary>The text of a key as it is written, or null; reports nothing.</summary>
    public string? TextOf(Key key) => (_mapping[key.Name] as YamlScalar)?.Value;

    /// <summary>Whether a key is not given, or given with an empty list.</summary>
    public bool IsWithout(Key key) => _mapping[key.Name] is null or YamlSequence { Items.Count: 0 };

    /// <summary>
    /// Reports the keys that are unknown, then those that are missing. A missing key that an unknown one was most likely meant
    /// to be is not reported: that would be one slip twice.
    /// </summary>
    public void Finish()
    {
        List<string>? slips = null;
        foreach (KeyValuePair<YamlScalar, YamlNode> pair in _mapping.Pairs)
        {
            if (!_definition.Has(pair.Key.Value))
            {
                Diagnostics.Add(FrontMatterRules.KeyIsUnknown(pair.Key.Location, pair.Key.Value, _definition.Names));
                string? meant = Suggestion.Nearest(pair.Key.Value, _definition.Names.Where(name => _mapping[name] is null));
                (slips ??= []).Add(meant ?? "");
            }
        }

        foreach (Key key in _definition.Required)
        {
            CheckGiven(key, slips);
        }

        foreach (KeyCondition condition in _definition.Conditions)
        {
            if (condition.Check(this) is Diagnostic broken && !condition.Keys.Any(key => IsSlip(key, slips)))
            {
                Diagnostics.Add(broken);
            }
        }

        foreach ((Key key, Diagnostic diagnostic) in _missing ?? [])
        {
            Report(key, diagnostic, slips);
        }
    }

    /// <summary>Has <see cref="Finish"/> report what the absence of a key means, unless the key is only misspelt.</summary>
    public void Miss(Key key, Diagnostic diagnostic) => (_missing ??= []).Add((key, diagnostic));

    public Located<string>? Text(TextKey key)
    {
        if (Scalar(key) is not YamlScalar scalar)
        {
            return null;
        }

        if (key.Longest is int longest && scalar.Value.Length > longest)
        {
            CheckLength(scalar, key, longest);
        }

        return key.Form is TextForm form && !Accepts(form, scalar, key) && !form.KeepsRefused
            ? null
            : new(scalar.Value, scalar.Location);
    }

    public T? Word<T>(EnumKey<T> key)
        where T : struct, Enum
    {
        if (Scalar(key) is not YamlScalar scalar)
        {
            return null;
        }

        T? value = KebabWords.Parse<T>(scalar.Value);
        if (value is null)
        {
            Diagnostics.Add(FrontMatterRules.WordIsUnknown(scalar, key.Name, key.Words));
        }

        return value;
    }

    public BriefingDate? Date(DateKey key)
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

    public bool Flag(FlagKey key)
    {
        YamlScalar? scalar = Scalar(key);
        if (scalar is not null && scalar.Value is not ("true" or "false"))
        {
            Diagnostics.Add(FrontMatterRules.BooleanIsBad(scalar, key.Name));
        }

        return scalar?.Value == "true";
    }

    public Located<int>? Number(NumberKey key)
    {
        if (Scalar(key) is not YamlScalar scalar)
        {
            return null;
        }

        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number >= 1 && number <= key.Largest)
        {
            return new(number, scalar.Location);
        }

        Diagnostics.Add(FrontMatterRules.NumberIsBad(scalar, key.Name, $"a whole number from 1 to {key.Largest}"));
        return null;
    }

    public decimal? Decimal(DecimalKey key)
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

        Diagnostics.Add(FrontMatterRules.NumberIsBad(scalar, key.Name, "a number such as 55.4, without separators or units"));
        return null;
    }

    /// <summary>A list of texts, or where the key allows it a text that is the only one.</summary>
    public ImmutableArray<Located<string>> Texts(TextsKey key)
    {
        if (key.AllowsOne && _mapping[key.Name] is not YamlSequence)
        {
            return Scalar(key) is YamlScalar only ? [new(only.Value, only.Location)] : [];
        }

        return Texts(key, key.AllowsRepeats, key.Form);
    }

    /// <summary>A list of numbers as they are written.</summary>
    public ImmutableArray<Located<string>> Texts(NumbersKey key) => Texts(key, allowsRepeats: false, form: null);

    /// <summary>A list of mappings, each read by <paramref name="read"/>; items that can't be read are left out.</summary>
    public ImmutableArray<T> List<T>(MappingsKey key, Func<MappingReader, T?> read)
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
                Diagnostics.Add(FrontMatterRules.ShapeIsWrong(item, key.Name, "a list of keys with values"));
                continue;
            }

            if (Read(mapping, key.Item, read) is T value)
            {
                values.Add(value);
            }
        }

        return values.DrainToImmutable();
    }

    /// <summary>One mapping, read by <paramref name="read"/>.</summary>
    public T? Mapping<T>(MappingKey key, Func<MappingReader, T?> read)
        where T : class =>
        Value(key) switch
        {
            null => null,
            YamlMapping mapping => Read(mapping, key.Value, read),
            YamlNode other => Wrong<T>(other, key, "keys with values"),
        };

    /// <summary>The items of a list; empty if the key is not given.</summary>
    public IReadOnlyList<YamlNode> Items(Key key) =>
        Value(key) switch
        {
            null => [],
            YamlSequence sequence => sequence.Items,
            YamlNode other => Wrong<IReadOnlyList<YamlNode>>(other, key, "a list") ?? [],
        };

    /// <summary>The value of a key if it is a text.</summary>
    public YamlScalar? Scalar(Key key) =>
        Value(key) switch
        {
            null => null,
            YamlScalar scalar => scalar,
            YamlNode other => Wrong<YamlScalar>(other, key, "a text"),
        };

    private ImmutableArray<Located<string>> Texts(Key key, bool allowsRepeats, TextForm? form)
    {
        IReadOnlyList<YamlNode> items = Items(key);
        if (items.Count == 0)
        {
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<Located<string>>(items.Count);
        foreach (YamlNode item in items)
        {
            if (item is not YamlScalar { IsAbsent: false } scalar)
            {
                Diagnostics.Add(FrontMatterRules.ShapeIsWrong(item, key.Name, "a list of texts"));
                continue;
            }

            if (!allowsRepeats && Holds(texts, scalar.Value))
            {
                Diagnostics.Add(FrontMatterRules.IsListedTwice(scalar, key.Name));
            }

            if (form is null || Accepts(form, scalar, key))
            {
                texts.Add(new(scalar.Value, scalar.Location));
            }
        }

        return texts.DrainToImmutable();
    }

    private bool Accepts(TextForm form, YamlScalar scalar, Key key)
    {
        if (form.Check(scalar, key.Name) is not Diagnostic refusal)
        {
            return true;
        }

        Diagnostics.Add(refusal);
        return false;
    }

    /// <summary>Readers count characters, not the halves of which UTF-16 makes some.</summary>
    private void CheckLength(YamlScalar scalar, TextKey key, int longest)
    {
        int length = scalar.Value.EnumerateRunes().Count();
        if (length > longest)
        {
            Diagnostics.Add(FrontMatterRules.TextIsTooLong(scalar, key.Name, length, longest));
        }
    }

    private T? Read<T>(YamlMapping mapping, MappingDefinition definition, Func<MappingReader, T?> read)
        where T : class
    {
        var reader = new MappingReader(mapping, definition, Diagnostics);
        T? value = read(reader);
        reader.Finish();
        return value;
    }

    private YamlNode? Value(Key key)
    {
        YamlNode? value = _mapping[key.Name];
        if (value is YamlScalar { IsAbsent: true } || (value is YamlScalar { IsQuoted: true, Value: "" } && !key.AllowsEmpty))
        {
            Diagnostics.Add(FrontMatterRules.ValueIsEmpty(value.Location, key.Name));
            return null;
        }

        // Finish reports that nothing is there.
        return key.IsRequired && value is YamlSequence { Items.Count: 0 } ? null : value;
    }

    private void CheckGiven(Key key, List<string>? slips)
    {
        switch (_mapping[key.Name])
        {
            case null:
                Report(key, key.Missing(Location, _definition.What), slips);
                break;
            case YamlSequence { Items.Count: 0 } empty:
                Diagnostics.Add(key is CitationsKey
                    ? key.Missing(empty.Location, _definition.What)
                    : FrontMatterRules.ValueIsEmpty(empty.Location, key.Name));
                break;
        }
    }

    private void Report(Key key, Diagnostic diagnostic, List<string>? slips)
    {
        if (!IsSlip(key, slips))
        {
            Diagnostics.Add(diagnostic);
        }
    }

    private static bool IsSlip(Key key, List<string>? slips) => slips?.Contains(key.Name) == true;

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

    private T? Wrong<T>(YamlNode node, Key key, string expected)
        where T : class
    {
        Diagnostics.Add(FrontMatterRules.ShapeIsWrong(node, key.Name, expected));
        return null;
    }
}
