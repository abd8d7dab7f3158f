using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.Authoring;

/// <summary>
/// For every key of every kind of file: what the schema refuses, the parser refuses, and the other way round. The values come from
/// <c>whole/</c>, one for each kind with all of its keys, and each is changed in every way that a schema can speak of.
/// </summary>
public sealed class SchemaAgreementTests : IDisposable
{
    /// <summary>Mistakes that only the parser finds, each with the reason.</summary>
    private static readonly ImmutableDictionary<string, string> Differences = new Dictionary<string, string>
    {
        ["/commitments/0/sources/0/paragraphs/1 is '1'"] = "a number and its text are two things to a schema",
        ["/document/passages/0 is 10000"] = "compares items of a list",
        ["/document/passages/1 is 1"] = "compares items of a list",
        ["/document/passages/1 is '1'"] = "compares items of a list",
    }.ToImmutableDictionary();

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Types => [.. SiteSchemas.Types];

    public SchemaAgreementTests() => DiagnosticFixture.CopyBaseTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [NodeTheory]
    [MemberData(nameof(Types))]
    public void Schema_and_parser_refuse_the_same(string type)
    {
        var run = new SchemaRun();
        run.AddSchema(_folder.Path, type, type);
        Mutation[] mutations = [.. Mutation.Of(Whole(type), SchemaOf(type))];
        foreach (Mutation mutation in mutations)
        {
            run.AddValue(type, type is "people" or "countries" or "bodies" or "series" or "glossary"
                ? new JsonObject { ["new-one"] = mutation.Value.DeepClone() }
                : mutation.Value);
        }

        bool[] parser = new ParsedMutations(_folder).Refused(type, mutations);
        IReadOnlyList<string[]> schema = run.Judge();

        Assert.False(parser[0], "the whole has mistakes");
        string[] wrong =
        [
            .. mutations.Select((mutation, i) => (mutation, Parser: parser[i], Schema: schema[i]))
                .Where(found => Differences.ContainsKey(found.mutation.Name)
                    ? !found.Parser || found.Schema.Length > 0
                    : found.Parser != found.Schema.Length > 0 || (found.mutation.IsMistake && !found.Parser))
                .Select(found => $"{found.mutation.Name}: parser {found.Parser}, schema {string.Join("; ", found.Schema)}"),
        ];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static JsonNode Whole(string type) =>
        JsonNode.Parse(File.ReadAllText(Checkout.At($"tests/StaticNA.SiteTests/Authoring/whole/{type}.json")))!;

    private JsonObject SchemaOf(string type)
    {
        SchemaFile file = SiteSchemas.Of(_folder.Path, _folder["input"]).Single(schema => schema.Type == type);
        JsonObject schema = JsonNode.Parse(file.Json)!.AsObject();
        if (schema["properties"]?["severities"]?["properties"] is JsonObject codes)
        {
            // One code stands for all of its kind.
            string[] kept = ["SNA0101", "SNA0113"];
            codes.Select(pair => pair.Key).Except(kept).ToList().ForEach(code => codes.Remove(code));
        }

        if (schema["additionalProperties"] is not JsonObject listed)
        {
            return schema;
        }

        JsonObject item = listed.DeepClone().AsObject();
        item["$defs"] = schema["$defs"]?.DeepClone();
        return item;
    }
}
