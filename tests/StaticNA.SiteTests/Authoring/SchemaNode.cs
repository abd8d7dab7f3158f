using System.Text.Json.Nodes;

namespace StaticNA.SiteTests.Authoring;

/// <summary>A place in a schema, references followed.</summary>
internal sealed class SchemaNode
{
    private readonly JsonObject _root;
    private readonly JsonObject _schema;

    internal SchemaNode(JsonObject root, JsonNode schema)
    {
        _root = root;
        string? reference = schema["$ref"]?.GetValue<string>();
        _schema = (reference is null ? schema : root["$defs"]![reference["#/$defs/".Length..]]!).AsObject();
    }

    internal IEnumerable<string> Keys => _schema["properties"]!.AsObject().Select(pair => pair.Key);

    /// <summary>The words there are to choose from, of the value or of each item.</summary>
    internal string[] Words => _schema["enum"] is JsonArray words ? [.. words.Select(word => word!.ToString())]
        : _schema["items"] is JsonNode items ? new SchemaNode(_root, items).Words
        : [];

    internal string? Default => _schema["default"]?.GetValue<string>();

    /// <summary>The keys of the value or of each item, where it has keys of its own and is no citation.</summary>
    internal SchemaNode? Nested => _schema["properties"] is not null ? this
        : _schema["items"] is JsonNode items && items["$ref"] is null ? new SchemaNode(_root, items).Nested
        : _schema["anyOf"]?.AsArray().Select(form => new SchemaNode(_root, form!).Nested).FirstOrDefault(form => form is not null);

    internal bool HasForms => _schema["anyOf"] is not null;

    internal bool NeedsItem => _schema["minItems"] is not null;

    internal bool IsSet => _schema["uniqueItems"] is not null;

    internal SchemaNode Item => new(_root, _schema["items"]!);

    internal int? Longest => _schema["pattern"] is null ? _schema["maxLength"]?.GetValue<int>() : null;

    /// <summary>Whether not every text will do.</summary>
    internal bool IsStrict => _schema["pattern"] is JsonNode pattern
        ? !pattern.GetValue<string>().StartsWith(@"^\s*(?:\S", StringComparison.Ordinal)
        : _schema["enum"] is not null || _schema["type"] is JsonValue type && type.GetValue<string>() == "boolean";

    internal bool Requires(string key) => _schema["required"]?.AsArray().Any(name => name!.GetValue<string>() == key) == true;

    internal string DescriptionOf(string key)
    {
        JsonNode property = _schema["properties"]![key]!;
        return (property["markdownDescription"] ?? property["description"])!.GetValue<string>();
    }

    internal SchemaNode Property(string key) => new(_root, _schema["properties"]![key]!);

    /// <summary>Of several forms, the one for keys with values.</summary>
    internal SchemaNode ForMapping() => Choose("properties");

    /// <summary>Of several forms, the one for a list.</summary>
    internal SchemaNode ForList() => Choose("items");

    private SchemaNode Choose(string keyword) => _schema[keyword] is not null
        ? this
        : _schema["anyOf"]!.AsArray().Select(form => new SchemaNode(_root, form!)).First(form => form._schema[keyword] is not null);
}
