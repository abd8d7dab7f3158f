using System.Text.Json;
using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.Authoring;

public sealed class SchemaCommandTests : IDisposable
{
    private const string Settings = ".vscode/settings.json";

    private readonly TemporaryFolder _folder = new();

    public SchemaCommandTests() => DiagnosticFixture.CopyBaseTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Schemas_of_all_kinds_are_written_and_git_ignores_them()
    {
        CommandLineRun run = Run(ExitCode.Clean, "schema");

        Assert.Equal(
            SiteSchemas.Types.Select(type => type + ".schema.json").Append(".gitignore").Order(StringComparer.Ordinal),
            Directory.GetFiles(_folder["schemas"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.EndsWith("\n*\n", File.ReadAllText(_folder["schemas/.gitignore"]), StringComparison.Ordinal);
        Assert.Contains("  input/people.yml: # yaml-language-server: $schema=../schemas/people.schema.json\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Second_run_changes_nothing()
    {
        Run(ExitCode.Clean, "schema");
        Dictionary<string, string> before = Texts();
        CommandLineRun again = Run(ExitCode.Clean, "schema");

        Assert.Equal(before, Texts());
        Assert.StartsWith("All schemas are up to date.\n", again.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schemas")]
    [InlineData(".vscode")]
    [InlineData("schemas/entry.schema.json")]
    [InlineData(".vscode/settings.json")]
    public void Link_that_leads_out_of_the_site_is_not_written_through(string link)
    {
        using var other = new TemporaryFolder();
        other.Write("victim", "{}");
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[link])!);
        File.CreateSymbolicLink(_folder[link], link.Contains('/', StringComparison.Ordinal) ? other["victim"] : other.Path);

        CommandLineRun run = Run(ExitCode.InputOutput, "schema");

        Assert.Contains("through a symbolic link", run.Error, StringComparison.Ordinal);
        Assert.Equal(["victim"], Directory.GetFileSystemEntries(other.Path).Select(path => Path.GetFileName(path)));
        Assert.Equal("{}", File.ReadAllText(other["victim"]));
    }

    [Fact]
    public void Schema_holds_the_ids_of_the_site()
    {
        JsonElement ids = Printed("entry").GetProperty("$defs");

        Assert.Equal(["harbours"], Words(ids.GetProperty("theme")));
        Assert.Equal(["ada-quill"], Words(ids.GetProperty("person")));
        Assert.Equal(["CA", "MX", "US", "ada-quill", "harbour-group"], Words(ids.GetProperty("speaker")));
        Assert.Equal(["harbour-group-founded", "harbour-meeting"], Words(ids.GetProperty("entry")));
        Assert.Equal(["harbour-talks"], Words(ids.GetProperty("series")));
    }

    [Fact]
    public void Broken_list_still_gives_its_ids()
    {
        File.AppendAllText(_folder["input/people.yml"], "bela-quill:\n  name: [Bela\n");

        Assert.Equal(["ada-quill", "bela-quill"], Words(Printed("entry").GetProperty("$defs").GetProperty("person")));
    }

    [Fact]
    public void List_that_is_not_there_leaves_its_ids_open()
    {
        File.Delete(_folder["input/series.yml"]);

        Assert.True(Printed("entry").GetProperty("$defs").GetProperty("series").TryGetProperty("pattern", out _));
    }

    [Fact]
    public void Printing_writes_nothing()
    {
        Printed("site");

        Assert.False(Directory.Exists(_folder["schemas"]));
        Assert.False(Directory.Exists(_folder[".vscode"]));
    }

    [Fact]
    public void Settings_of_the_author_keep_every_byte()
    {
        const string Before = "\uFEFF{\r\n  // Mine.\r\n  \"editor.wordWrap\": \"on\", /* here too */\r\n}\r\n";
        _folder.Write(Settings, Before);

        Run(ExitCode.Clean, "schema");

        string after = File.ReadAllText(_folder[Settings]);
        Assert.Equal(0xEF, File.ReadAllBytes(_folder[Settings])[0]);
        int start = Before.IndexOf('{', StringComparison.Ordinal);
        Assert.StartsWith("{\r\n  \"yaml.schemas\": {\r\n", after, StringComparison.Ordinal);
        Assert.EndsWith(Before[(start + 1)..], after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"yaml.schemas\": [] }")]
    [InlineData("{ \"yaml.schemas\": {}, \"yaml.schemas\": {} }")]
    [InlineData("{ \"a\": 1")]
    [InlineData("{} {}")]
    public void Settings_that_can_not_be_changed_are_left_alone_with_instructions(string before)
    {
        _folder.Write(Settings, before);

        CommandLineRun run = Run(ExitCode.ContentHasErrors, "schema");

        Assert.Equal(before, File.ReadAllText(_folder[Settings]));
        Assert.Contains("\"./schemas/people.schema.json\": \"input/people.yml\"", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["schemas/people.schema.json"]));
    }

    [Fact]
    public void Settings_that_are_not_UTF8_are_left_alone()
    {
        _folder.Write(Settings, "");
        byte[] before = [.. "{ \"a\": \""u8, 0xE9, .. "\" }"u8];
        File.WriteAllBytes(_folder[Settings], before);

        Run(ExitCode.ContentHasErrors, "schema");

        Assert.Equal(before, File.ReadAllBytes(_folder[Settings]));
    }

    [Fact]
    public void Folder_without_content_is_a_wrong_command_line()
    {
        using var empty = new TemporaryFolder();

        Assert.Equal(ExitCode.WrongCommandLine, new CommandLineRun { Folder = empty.Path }.Of("schema"));
        Assert.Empty(Directory.GetFileSystemEntries(empty.Path));
    }

    private JsonElement Printed(string type)
    {
        CommandLineRun run = Run(ExitCode.Clean, "schema", "--print", type);
        return JsonDocument.Parse(run.Output).RootElement;
    }

    private CommandLineRun Run(int expected, params string[] arguments)
    {
        var run = new CommandLineRun { Folder = _folder.Path };
        Assert.Equal(expected, run.Of(arguments));
        return run;
    }

    private Dictionary<string, string> Texts() => Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories)
        .ToDictionary(path => path, path => $"{File.GetLastWriteTimeUtc(path):O} {File.ReadAllText(path)}");

    private static IEnumerable<string?> Words(JsonElement schema) =>
        schema.GetProperty("enum").EnumerateArray().Select(word => word.GetString());
}
