using System.Text.Json;
using System.Text.Json.Nodes;

namespace StaticNA.SiteTests.Authoring;

/// <summary>Texts and values, each with the schema that judges it.</summary>
internal sealed class SchemaRun
{
    internal const string Validator = "tests/tools/node_modules/yaml/package.json";

    private readonly JsonObject _schemas = [];
    private readonly JsonArray _cases = [];

    /// <summary>Adds all schemas of a site.</summary>
    internal void AddSchemas(string root)
    {
        foreach (string type in SiteSchemas.Types)
        {
            AddSchema(root, type, type);
        }
    }

    /// <summary>Adds the schema of one kind of file under a name of the test's own.</summary>
    internal void AddSchema(string root, string type, string name) => _schemas[name] = JsonNode.Parse(
        SiteSchemas.Of(root, Path.Combine(root, "input")).Single(schema => schema.Type == type).Json);

    internal void AddValue(string schema, JsonNode value) =>
        _cases.Add(new JsonObject { ["schema"] = schema, ["value"] = value.DeepClone() });

    internal void AddYaml(string schema, string yaml) => _cases.Add(new JsonObject { ["schema"] = schema, ["yaml"] = yaml });

    /// <summary>What each schema objects to, in the order in which the cases were added.</summary>
    internal IReadOnlyList<string[]> Judge()
    {
        using var folder = new TemporaryFolder();
        folder.Write("cases.json", new JsonObject { ["schemas"] = _schemas, ["cases"] = _cases }.ToJsonString());
        ProcessRun run = ProcessRun.Of("node", [Checkout.At("tests/tools/schemas.mjs"), folder["cases.json"]]);
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonSerializer.Deserialize<string[][]>(run.Output)!;
    }
}
