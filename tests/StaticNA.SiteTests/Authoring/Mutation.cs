using System.Text.Json.Nodes;

namespace StaticNA.SiteTests.Authoring;

/// <summary>A whole value with one thing changed.</summary>
/// <param name="Name">Where and how: <c>/figures/0/value is null</c>.</param>
/// <param name="Value">The whole.</param>
/// <param name="IsMistake">Whether it is one, whatever the key; if not, schema and parser must only agree.</param>
internal sealed record Mutation(string Name, JsonNode Value, bool IsMistake)
{
    private const string NoDate = "2015-02-30";

    /// <summary>Every key and item of a whole that holds all keys, changed in every way that its schema speaks of.</summary>
    internal static IEnumerable<Mutation> Of(JsonNode whole, JsonObject schema)
    {
        IEnumerable<Mutation> found = Walk(whole, whole, new SchemaNode(schema, schema), "");
        return found.Prepend(new Mutation("nothing", whole, IsMistake: false));
    }

    private static IEnumerable<Mutation> Walk(JsonNode whole, JsonNode at, SchemaNode schema, string path)
    {
        foreach (Mutation own in OfValue(whole, schema, path, at))
        {
            yield return own;
        }

        if (at is JsonObject mapping)
        {
            SchemaNode keys = schema.ForMapping();
            Assert.Equal(keys.Keys.Order(StringComparer.Ordinal), mapping.Select(pair => pair.Key).Order(StringComparer.Ordinal));
            yield return With(whole, path + "/surplus", "a text", "is surplus", isMistake: true);
            foreach ((string key, JsonNode? value) in mapping)
            {
                yield return Without(whole, $"{path}/{key}", keys.Requires(key));
                foreach (Mutation nested in Walk(whole, value!, keys.Property(key), $"{path}/{key}"))
                {
                    yield return nested;
                }
            }
        }
        else if (at is JsonArray list)
        {
            SchemaNode items = schema.ForList();
            yield return With(whole, path, new JsonArray(), "is an empty list", items.NeedsItem);
            yield return With(whole, path, new JsonArray(list[0]!.DeepClone(), list[0]!.DeepClone()), "holds one thing twice", items.IsSet);
            foreach (Mutation nested in list.SelectMany((item, i) => Walk(whole, item!, items.Item, $"{path}/{i}")))
            {
                yield return nested;
            }
        }
    }

    private static IEnumerable<Mutation> OfValue(JsonNode whole, SchemaNode schema, string path, JsonNode value)
    {
        if (path.Length == 0)
        {
            yield break;
        }

        yield return With(whole, path, null, "is null", isMistake: true);
        yield return With(whole, path, new JsonObject { ["no"] = "key" }, "is a mapping of unknown keys", isMistake: true);
        yield return With(whole, path, new JsonArray(new JsonArray()), "is a list in a list", isMistake: true);
        if (value is not JsonValue)
        {
            yield return With(whole, path, "no such thing", "is a text", !schema.HasForms);
            yield break;
        }

        yield return With(whole, path, "/ no such thing?", "is another text", schema.IsStrict);
        yield return With(whole, path, 0, "is 0", isMistake: false);
        yield return With(whole, path, 10000, "is 10000", isMistake: false);
        yield return With(whole, path, 1, "is 1", isMistake: false);
        yield return With(whole, path, "1", "is '1'", isMistake: false);
        if (!path.StartsWith("/draft", StringComparison.Ordinal))
        {
            yield return With(whole, path, "", "is empty", isMistake: false);
            yield return With(whole, path, NoDate, "is no date", isMistake: false);
        }

        if (schema.Longest is int longest)
        {
            yield return With(whole, path, new string('x', longest), "is as long as may be", isMistake: false);
            yield return With(whole, path, new string('x', longest + 1), "is too long", isMistake: true);
            yield return With(whole, path, string.Concat(Enumerable.Repeat("😀", longest)), "is as long in pairs", isMistake: false);
        }
    }

    private static Mutation With(JsonNode whole, string path, JsonNode? value, string how, bool isMistake)
    {
        JsonNode copy = whole.DeepClone();
        (JsonNode parent, string last) = Find(copy, path);
        if (parent is JsonArray list)
        {
            list[int.Parse(last, System.Globalization.CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            parent[last] = value;
        }

        return new Mutation($"{path} {how}", copy, isMistake);
    }

    private static Mutation Without(JsonNode whole, string path, bool isMistake)
    {
        JsonNode copy = whole.DeepClone();
        (JsonNode parent, string last) = Find(copy, path);
        parent.AsObject().Remove(last);
        return new Mutation($"{path} is missing", copy, isMistake);
    }

    private static (JsonNode Parent, string Last) Find(JsonNode root, string path)
    {
        string[] parts = path[1..].Split('/');
        JsonNode at = root;
        foreach (string part in parts[..^1])
        {
            at = at is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : at[part]!;
        }

        return (at, parts[^1]);
    }
}
