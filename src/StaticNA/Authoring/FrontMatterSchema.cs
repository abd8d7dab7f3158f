using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace StaticNA;

/// <summary>Makes the JSON Schema (2020-12) of a kind of file out of the definitions that the parser reads by.</summary>
/// <remarks>
/// YAML makes numbers of some texts that StaticNA reads as texts, such as the date <c>2015</c>; a schema therefore takes numbers too
/// where these are texts.
/// </remarks>
internal sealed class FrontMatterSchema
{
    private readonly SiteNames _names;
    private readonly SortedDictionary<string, JsonNode> _shared = new(StringComparer.Ordinal);

    private FrontMatterSchema(SiteNames names) => _names = names;

    public static JsonObject Of(FrontMatterType type, SiteNames names)
    {
        var writer = new FrontMatterSchema(names);
        JsonObject keys = writer.Mapping(type.Keys);
        JsonObject body = type.Id is TextForm id ? ListOf(keys, id) : keys;
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = type.Name,
            ["description"] = type.About,
        };
        foreach ((string name, JsonNode? value) in body.ToArray())
        {
            body.Remove(name);
            schema[name] = value;
        }

        if (writer._shared.Count > 0)
        {
            schema["$defs"] = new JsonObject(writer._shared.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
        }

        return schema;
    }

    private static JsonObject ListOf(JsonObject keys, TextForm id) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = WithForm(new JsonObject(), id),
        ["additionalProperties"] = keys,
    };

    private JsonObject Mapping(MappingDefinition definition)
    {
        var properties = new JsonObject();
        foreach (Key key in definition.Keys)
        {
            properties[key.Name] = Described(key, Value(key));
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties };
        if (!definition.Required.IsEmpty)
        {
            schema["required"] = Names(definition.Required);
        }

        schema["additionalProperties"] = false;
        if (!definition.Conditions.IsEmpty)
        {
            schema["allOf"] = new JsonArray([.. definition.Conditions.Select(Condition)]);
        }

        return schema;
    }

    private static JsonNode Condition(KeyCondition condition) => condition switch
    {
        NeededWhen needed => new JsonObject
        {
            ["if"] = Given(needed.Other, new JsonObject { ["enum"] = Words(needed.Words) }),
            ["then"] = new JsonObject { ["required"] = Names([needed.Needed]) },
        },
        AllowedWhen allowed => new JsonObject
        {
            ["if"] = new JsonObject { ["required"] = Names([allowed.Allowed]) },
            ["then"] = Given(allowed.Other, new JsonObject { ["const"] = allowed.Word }),
        },
        OneNeeded one => new JsonObject
        {
            ["anyOf"] = new JsonArray([.. one.Keys.Select(key => (JsonNode)new JsonObject { ["required"] = Names([key]) })]),
        },
        _ => throw new ArgumentException($"{condition.GetType().Name} has no schema", nameof(condition)),
    };

    private static JsonObject Given(Key key, JsonObject value) => new()
    {
        ["properties"] = new JsonObject { [key.Name] = value },
        ["required"] = Names([key]),
    };

    private JsonObject Value(Key key) => key switch
    {
        TextKey text => Text(text),
        WordKey word => new JsonObject { ["type"] = "string", ["enum"] = Words(word.Words) },
        DateKey => Shared("date", Date),
        FlagKey => new JsonObject { ["type"] = "boolean" },
        NumberKey number => Whole(number.Largest),
        NumbersKey numbers => Set(ListOf(numbers, Whole(numbers.Largest))),
        DecimalKey => new JsonObject
        {
            ["type"] = new JsonArray("number", "string"),
            ["pattern"] = @"^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$",
        },
        TextsKey texts => Texts(texts),
        CitationsKey => ListOf(key, Shared("citation", Citation)),
        MappingKey mapping => Mapping(mapping.Value),
        MappingsKey mappings => ListOf(key, Item(mappings)),
        _ => throw new ArgumentException($"{key.GetType().Name} has no schema", nameof(key)),
    };

    private JsonObject Text(TextKey key)
    {
        if (key.References != IdKinds.None)
        {
            return Id(key.References);
        }

        JsonObject schema = AnyText();
        if (key.AllowsEmpty)
        {
            schema.Remove("minLength");
        }

        if (key.Longest is int longest)
        {
            schema["maxLength"] = longest;
        }

        return key.Form is TextForm form ? WithForm(schema, form) : schema;
    }

    private JsonObject Texts(TextsKey key)
    {
        JsonObject item = key.References != IdKinds.None ? Id(key.References) : WithForm(AnyText(), key.Form!);
        JsonObject list = key.AllowsRepeats ? ListOf(key, item) : Set(ListOf(key, item));
        return key.AllowsOne ? new JsonObject { ["anyOf"] = new JsonArray(Id(key.References), list) } : list;
    }

    private JsonObject Item(MappingsKey key)
    {
        JsonObject item = Mapping(key.Item);
        return key.AllowsTexts
            ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = new JsonArray("string", "number") }, item) }
            : item;
    }

    private static JsonObject Set(JsonObject list)
    {
        list["uniqueItems"] = true;
        return list;
    }

    private static JsonObject ListOf(Key key, JsonObject item)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item };
        if (key.IsRequired)
        {
            list["minItems"] = 1;
        }

        return list;
    }

    /// <summary>One of the ids that the site declares; where it declares none, anything that looks like one.</summary>
    private JsonObject Id(IdKinds kinds) => Shared(kinds.ToString().ToLowerInvariant(), () =>
    {
        ImmutableArray<string> known = _names.Of(kinds);
        return known.IsEmpty
            ? WithForm(AnyText(), kinds.HasFlag(IdKinds.Country) ? TextForms.CountryId : TextForms.Slug)
            : new JsonObject { ["enum"] = new JsonArray([.. known.SelectMany(Readings)]) };
    });

    /// <summary>An id of nothing but digits is a number to YAML.</summary>
    private static IEnumerable<JsonNode?> Readings(string id) =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? [JsonValue.Create(id), JsonValue.Create(number)]
            : [JsonValue.Create(id)];

    private JsonObject Citation()
    {
        ImmutableArray<string> known = _names.Of(IdKinds.Source);
        var text = new JsonObject
        {
            ["type"] = "string",
            ["pattern"] = TextForms.CitationPattern(known.IsEmpty ? TextForms.AnySlug : string.Join('|', known)),
            ["patternErrorMessage"] = "Write a source's id and the numbers of its passages: boston-cooperation ¶3-4,7",
        };
        if (!known.IsEmpty)
        {
            text["examples"] = new JsonArray([.. known.Select(id => (JsonNode?)$"{id} ¶1")]);
        }

        return new JsonObject { ["anyOf"] = new JsonArray(text, Mapping(CitationKeys.Definition)) };
    }

    private static JsonObject Date() => new()
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = DatePattern.Text,
        ["patternErrorMessage"] = "Write a date in EDTF: 2015-01-31, 2014-04, 2016, 2016~, 201X, 2025-09-18/2025-09-19, 2021/..",
        ["minimum"] = 1000,
        ["maximum"] = 9999,
    };

    private static JsonObject Whole(int largest) => new()
    {
        ["type"] = new JsonArray("integer", "string"),
        ["minimum"] = 1,
        ["maximum"] = largest,
        ["pattern"] = $"^0*[1-9][0-9]{{0,{DigitsOf(largest) - 1}}}$",
    };

    private static int DigitsOf(int number) => number < 10 ? 1 : 1 + DigitsOf(number / 10);

    private static JsonObject AnyText() => new() { ["type"] = new JsonArray("string", "number"), ["minLength"] = 1 };

    private static JsonObject WithForm(JsonObject schema, TextForm form)
    {
        if (!form.Words.IsEmpty)
        {
            return new JsonObject { ["type"] = "string", ["enum"] = Words(form.Words) };
        }

        if (!form.AllowsNumbers)
        {
            schema["type"] = "string";
        }
        else if (form.LeastNumber is int least)
        {
            schema["type"] = new JsonArray("string", "integer");
            schema["minimum"] = least;
        }

        schema["pattern"] = form.Pattern;
        schema["patternErrorMessage"] = form.Expected;
        if (form.Longest is int longest)
        {
            schema["maxLength"] = longest;
        }

        return schema;
    }

    private JsonObject Shared(string name, Func<JsonObject> make)
    {
        if (!_shared.ContainsKey(name))
        {
            _shared[name] = make();
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    /// <summary>What a key is for, as plain text and, where the two differ, as Markdown, which editors show.</summary>
    private static JsonObject Described(Key key, JsonObject schema)
    {
        string plain = key.Description.Replace("`", "", StringComparison.Ordinal);
        schema["description"] = plain;
        if (plain != key.Description)
        {
            schema["markdownDescription"] = key.Description;
        }

        if (key is WordKey { Default: string word })
        {
            schema["default"] = word;
        }

        return schema;
    }

    private static JsonArray Words(ImmutableArray<string> words) => new([.. words.Select(word => (JsonNode?)word)]);

    private static JsonArray Names(ImmutableArray<Key> keys) => new([.. keys.Select(key => (JsonNode?)key.Name)]);
}
