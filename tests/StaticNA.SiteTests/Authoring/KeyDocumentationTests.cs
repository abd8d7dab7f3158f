using System.Text;
using System.Text.Json.Nodes;

namespace StaticNA.SiteTests.Authoring;

/// <summary><c>docs/front-matter.md</c> is made from the schemas, and so from the definitions that the parser reads by.</summary>
public sealed class KeyDocumentationTests
{
    private readonly StringBuilder _text = new();
    private readonly Queue<(string Name, SchemaNode Keys)> _nested = [];

    [Fact]
    public void Documentation_is_what_the_definitions_say()
    {
        _text.Append("# All keys\n\nEvery key of every file, with what it holds. This page is made from the definitions in `src/StaticNA/Reading/Keys/`;\n");
        _text.Append("`UPDATE_SNAPSHOTS=1 bash tests/run.sh` writes it anew. [authoring.md](authoring.md) tells how they work together.\n\n");
        _text.Append("A citation in a list `sources` is a text, `lantern ¶3-4,7`, or `{id: lantern, paragraphs: [3, 4, 7]}`.\n");
        using var empty = new TemporaryFolder();
        foreach (SchemaFile file in SiteSchemas.Of(empty.Path, empty["input"]))
        {
            JsonObject schema = JsonNode.Parse(file.Json)!.AsObject();
            Write(file, schema);
        }

        GeneratedFile.AssertCurrent("docs/front-matter.md", _text.ToString());
    }

    private void Write(SchemaFile file, JsonObject schema)
    {
        string where = file.Files is null ? "" : $" `input/{file.Files}`.";
        _text.Append("\n## ").Append(file.Type).Append("\n\n").Append(schema["description"]!.GetValue<string>()).Append('.').Append(where).Append("\n\n");
        WriteKeys(new SchemaNode(schema, schema["additionalProperties"] is JsonObject listed ? listed : schema));
        while (_nested.TryDequeue(out (string Name, SchemaNode Keys) nested))
        {
            _text.Append("\n`").Append(nested.Name).Append("` of `").Append(file.Type).Append("`:\n\n");
            WriteKeys(nested.Keys);
        }
    }

    private void WriteKeys(SchemaNode keys)
    {
        _text.Append("| key | holds |\n|---|---|\n");
        foreach (string key in keys.Keys)
        {
            SchemaNode value = keys.Property(key);
            string required = keys.Requires(key) ? "**required**; " : "";
            string words = value.Words is { Length: > 0 } all ? ": " + string.Join(", ", all.Select(word => $"`{word}`")) : "";
            string meant = value.Default is string word ? $"; otherwise `{word}`" : "";
            string description = keys.DescriptionOf(key);
            string line = description.Contains(": `", StringComparison.Ordinal) ? description : description + words;
            _text.Append("| `").Append(key).Append("` | ").Append(required).Append(line.Replace("|", "\\|", StringComparison.Ordinal));
            _text.Append(meant).Append(" |\n");
            if (value.Nested is SchemaNode nested && key != "severities")
            {
                _nested.Enqueue((key, nested));
            }
        }
    }
}
