using System.Text.Json;
using System.Text.Json.Nodes;
using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;

namespace StaticNA.SiteTests.Authoring;

/// <summary>The schemas in the language server that editors use for YAML: it really underlines, and really completes.</summary>
public sealed class LanguageServerTests : IDisposable
{
    private const string Server = "tests/tools/node_modules/yaml-language-server/package.json";

    private readonly TemporaryFolder _folder = new();

    public LanguageServerTests() => Assert.Equal(ExitCode.Clean, new CommandLineRun { Folder = _folder.Path }.Of("init"));

    public void Dispose() => _folder.Dispose();

    [ToolFact(Server)]
    public void Settings_lead_to_the_schema_of_a_list()
    {
        JsonNode settings = JsonNode.Parse(File.ReadAllText(_folder[".vscode/settings.json"]))!;

        JsonElement found = Open("input/people.yml", "ada-quill:\n  name: Ada Quill\n  country: norlnd\n", 2, 11, settings["yaml.schemas"]!);

        Assert.Equal((2, "norland"), (LinesOf(found).Single(), found.GetProperty("completions")[0].GetString()));
    }

    [ToolFact(Server)]
    public void First_line_leads_to_the_schema_of_a_list()
    {
        const string Text = "# yaml-language-server: $schema=../schemas/site.schema.json\ntitle: T\ndescription: D\nbase-url: example\nas-of: 2015\n";

        JsonElement found = Open("input/site.yml", Text + "lang\n", 5, 4, new JsonObject());

        Assert.Contains(3, LinesOf(found));
        Assert.Contains("language", Completions(found));
    }

    [ToolFact(Server)]
    public void Front_matter_is_completed_where_an_editor_gives_it_to_the_server()
    {
        const string Text = "---\n# yaml-language-server: $schema=../../../schemas/entry.schema.json\ntitle: T\ndate: 2015-02-30\nkind: \n---\n\nA text.\n";

        JsonElement found = Open("input/entries/2015/t.md", Text, 4, 6, new JsonObject());

        Assert.Contains(3, LinesOf(found));
        Assert.Contains("meeting", Completions(found));
    }

    private JsonElement Open(string file, string text, int line, int character, JsonNode schemas)
    {
        _folder.Write("open.json", new JsonObject
        {
            ["root"] = _folder.Path,
            ["settings"] = new JsonObject { ["schemas"] = schemas.DeepClone() },
            ["file"] = file,
            ["text"] = text,
            ["line"] = line,
            ["character"] = character,
        }.ToJsonString());
        ProcessRun run = ProcessRun.Of("node", [Checkout.At("tests/tools/language-server.mjs"), _folder["open.json"]]);
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private static IEnumerable<int> LinesOf(JsonElement found) =>
        found.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("line").GetInt32());

    private static IEnumerable<string?> Completions(JsonElement found) =>
        found.GetProperty("completions").EnumerateArray().Select(label => label.GetString());
}
