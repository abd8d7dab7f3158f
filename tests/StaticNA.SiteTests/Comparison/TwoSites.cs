using StaticNA.SiteTests.CommandLines;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.Comparison;

/// <summary>A small site that is built as it is, edited, and built again; the outputs are <c>old</c> and <c>new</c>.</summary>
internal sealed class TwoSites : IDisposable
{
    internal const string Meeting = "input/entries/2015/harbour-meeting.md";
    internal const string Founding = "input/entries/2015/harbour-group-founded.md";

    internal TwoSites(string? disabled = null)
    {
        DiagnosticFixture.CopyInputTo(Folder.Path);
        if (disabled is not null)
        {
            File.AppendAllText(Folder["input/site.yml"], $"disable: [{disabled}]\n");
        }

        Build("old");
    }

    internal TemporaryFolder Folder { get; } = new();

    public void Dispose() => Folder.Dispose();

    internal TwoSites Replace(string file, string old, string text)
    {
        string content = File.ReadAllText(Folder[file]);
        Assert.Contains(old, content, StringComparison.Ordinal);
        Folder.Write(file, content.Replace(old, text, StringComparison.Ordinal));
        return this;
    }

    internal TwoSites Append(string file, string text)
    {
        File.AppendAllText(Folder[file], text);
        return this;
    }

    /// <summary>Builds what was edited and compares it, as the command line does.</summary>
    internal string Diff(params string[] arguments)
    {
        Build("new");
        (int code, CommandLineRun run) = Run(Folder.Path, ["old", "new", .. arguments]);
        Assert.Equal((Cli.ExitCode.Clean, ""), (code, run.Error));
        return run.Output;
    }

    internal static (int Code, CommandLineRun Run) Run(string folder, params string[] arguments)
    {
        var run = new CommandLineRun { Folder = folder };
        return (run.Of(["diff", .. arguments]), run);
    }

    internal void Build(string output)
    {
        BuildResult result = SiteBuilder.Build(
            new BuildOptions
            {
                Root = Folder.Path,
                Input = Folder["input"],
                Output = Folder[output],
                Documents = Folder["input/documents"],
            },
            CancellationToken.None);
        Assert.True(result.Published, string.Join('\n', result.Diagnostics.Select(found => $"{found.Location} {found.Message}")));
    }
}
