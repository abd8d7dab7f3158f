using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;

namespace StaticNA.SiteTests.Authoring;

public sealed class InitCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void New_site_builds_and_passes_all_checks_with_its_evidence()
    {
        Assert.Equal(ExitCode.Clean, ProcessRun.OfStaticna(["init", "site"], _folder.Path).ExitCode);
        var alone = new Dictionary<string, string> { ["STATICNA_DOCUMENTS"] = "" };

        ProcessRun build = ProcessRun.OfStaticna(["build", "--strict", "--require-evidence"], _folder["site"], alone);
        ProcessRun check = ProcessRun.OfStaticna(["check", "--strict", "--coverage"], _folder["site"], alone);

        Assert.Equal((ExitCode.Clean, ""), (build.ExitCode, build.Error));
        Assert.Equal((ExitCode.Clean, ""), (check.ExitCode, check.Error));
        Assert.True(File.Exists(_folder["site/output/index.html"]));
    }

    [Fact]
    public void New_site_has_schemas_that_are_up_to_date_and_named_in_its_lists()
    {
        Run(ExitCode.Clean, "init");

        CommandLineRun run = Run(ExitCode.Clean, "schema");

        Assert.Equal("All schemas are up to date.\n", run.Output);
        Assert.All(Directory.GetFiles(_folder["input"], "*.yml"), path => Assert.StartsWith(
            $"# yaml-language-server: $schema=../schemas/{Path.GetFileNameWithoutExtension(path)}.schema.json\n", File.ReadAllText(path),
            StringComparison.Ordinal));
    }

    [Fact]
    public void Git_takes_in_the_content_and_its_document_and_nothing_that_is_made()
    {
        ProcessRun.Of("git", ["init", "-q"], _folder.Path);
        Run(ExitCode.Clean, "init");
        _folder.Write("output/index.html", "");
        _folder.Write("input/documents/received.txt", "");

        ProcessRun status = ProcessRun.Of("git", ["status", "--porcelain", "-uall"], _folder.Path);

        string[] files = [.. status.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[3..])];
        Assert.Contains("input/documents/lantern-gazette.txt", files);
        Assert.Contains(".gitignore", files);
        Assert.Contains(".vscode/settings.json", files);
        Assert.DoesNotContain(files, file => file.StartsWith("schemas/", StringComparison.Ordinal)
            || file.StartsWith("output/", StringComparison.Ordinal) || file.EndsWith("received.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void New_skin_is_that_of_the_tool_and_is_used_when_the_site_names_it()
    {
        Run(ExitCode.Clean, "init");
        Run(ExitCode.Clean, "new", "skin", "mine");
        File.AppendAllText(_folder["input/site.yml"], "skin: mine\n");

        Assert.Equal(
            Names(Checkout.At("themes/briefing")), Names(_folder["themes/mine"]));
        Assert.Empty(DiagnosticFixtures.FixtureBuild.Find(_folder.Path));
        Run(ExitCode.ContentHasErrors, "new", "skin", "mine");
    }

    [Fact]
    public void Two_new_sites_are_the_same()
    {
        Run(ExitCode.Clean, "init", "one");
        Run(ExitCode.Clean, "init", "two");

        Assert.Equal(Texts("one"), Texts("two"));
    }

    [Fact]
    public void Folder_that_is_not_empty_is_left_alone()
    {
        _folder.Write("site/.hidden", "mine");

        CommandLineRun run = Run(ExitCode.ContentHasErrors, "init", "site");

        Assert.Contains(".hidden", run.Error, StringComparison.Ordinal);
        Assert.Equal([_folder["site/.hidden"]], Directory.GetFileSystemEntries(_folder["site"]));
    }

    [Fact]
    public void File_of_the_name_is_left_alone()
    {
        _folder.Write("site", "mine");

        Run(ExitCode.ContentHasErrors, "init", "site");

        Assert.Equal("mine", File.ReadAllText(_folder["site"]));
    }

    private static string[] Names(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path))
            .Where(path => !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal),
    ];

    private Dictionary<string, string> Texts(string site) => Directory.GetFiles(_folder[site], "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(_folder[site], path), File.ReadAllText);

    private CommandLineRun Run(int expected, params string[] arguments)
    {
        var run = new CommandLineRun { Folder = _folder.Path };
        int code = run.Of(arguments);
        Assert.True(code == expected, $"{code}: {run.Output}{run.Error}");
        return run;
    }
}
