using System.Diagnostics;
using System.Globalization;
using StaticNA.Cli;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.CommandLines;

/// <summary>Every exit code, as a process gives it to its caller.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private const string Document = "input/documents/lantern.txt";

    private readonly TemporaryFolder _folder = new();

    public ExitCodeTests() => DiagnosticFixture.CopyBaseTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Content_without_errors_exits_0_and_with_errors_1(string command)
    {
        Assert.Equal((ExitCode.Clean, ""), Run(command));

        File.AppendAllText(_folder["input/site.yml"], "titel: twice\n");

        (int code, string error) = Run(command);
        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.StartsWith("input/site.yml:7:1: error SNA0201: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Warning_exits_1_only_under_strict(string command)
    {
        _folder.Write("input/entries/notes.txt", "");

        Assert.Equal(ExitCode.Clean, Run(command).Code);
        Assert.Equal(ExitCode.ContentHasErrors, Run(command, "--strict").Code);
    }

    [Fact]
    public void Wrong_command_line_exits_2() => Assert.Equal(ExitCode.WrongCommandLine, Run("build", "--format", "xml").Code);

    [Fact]
    public void Build_that_finds_another_at_work_exits_3()
    {
        var kept = new ProtectedFolders { Root = _folder.Path, Input = _folder["input"] };
        OutputFolder output = OutputFolder.Check("output", kept, new DiagnosticBag())!;
        using PublishingSession other = SitePublisher.TryBegin(output)!;

        (int code, string error) = Run("build");

        Assert.Equal(ExitCode.InputOutput, code);
        Assert.Contains("another build is publishing", error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_can_not_be_written_exits_3()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        (int code, string error) = Run("check", "--summary", "/dev/full");

        Assert.Equal(ExitCode.InputOutput, code);
        Assert.StartsWith("staticna: ", error, StringComparison.Ordinal);
    }

    /// <summary>What no input can provoke, a broken installation does: one part of the program is none.</summary>
    [Fact]
    public void Internal_error_exits_70()
    {
        string program = typeof(CommandLine).Assembly.Location;
        string copy = _folder.CreateFolder("program");
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(program)!))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        File.WriteAllText(Path.Combine(copy, "Markdig.dll"), "no program");

        ProcessRun run = ProcessRun.Of("dotnet", [Path.Combine(copy, Path.GetFileName(program)), "check"], _folder.Path);

        Assert.Equal(ExitCode.InternalError, run.ExitCode);
        Assert.StartsWith("staticna: internal error: File", run.Error, StringComparison.Ordinal);
        Assert.Contains("Please report it", run.Error, StringComparison.Ordinal);
    }

    /// <summary>
    /// The document is a pipe: the build waits for it, and the signal is there before the rest of the build can begin.
    /// </summary>
    [Theory]
    [InlineData("INT", ExitCode.Interrupted)]
    [InlineData("TERM", ExitCode.Terminated)]
    public async Task Signal_exits_130_or_143_and_leaves_the_output_as_it_was(string signal, int expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        byte[] document = File.ReadAllBytes(_folder[Document]);
        File.Delete(_folder[Document]);
        Assert.Equal(0, ProcessRun.Of("mkfifo", [_folder[Document]]).ExitCode);
        using Process build = StartBuild();
        Task<string> error = build.StandardError.ReadToEndAsync();
        Task<string> said = build.StandardOutput.ReadToEndAsync();
        using (var pipe = new FileStream(_folder[Document], FileMode.Open, FileAccess.Write))
        {
            string id = build.Id.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(0, ProcessRun.Of("kill", ["-s", signal, id]).ExitCode);
            pipe.Write(document);
        }

        await build.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(expected, build.ExitCode);
        Assert.Equal("staticna: interrupted; the output is as it was\n", await error);
        Assert.DoesNotContain("entries", await said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["output"]));
    }

    private Process StartBuild() => Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "build"])
    {
        WorkingDirectory = _folder.Path,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["STATICNA_DOCUMENTS"] = "" },
    })!;

    private (int Code, string Error) Run(params string[] arguments)
    {
        ProcessRun run = ProcessRun.OfStaticna(
            arguments, _folder.Path, new Dictionary<string, string> { ["STATICNA_DOCUMENTS"] = "" });
        return (run.ExitCode, run.Error);
    }
}
