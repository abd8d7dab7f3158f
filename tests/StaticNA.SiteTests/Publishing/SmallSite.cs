using StaticNA.SiteTests.CommandLines;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.Publishing;

/// <summary>A site of two entries that is built, edited and built again.</summary>
internal sealed class SmallSite
{
    private const string Meeting = "input/entries/2015/harbour-meeting.md";
    private const string Summary = "The ministers met and spoke about harbours.";

    private SmallSite(string root, string output)
    {
        Root = root;
        Output = output;
    }

    internal string Root { get; }

    internal string Output { get; }

    /// <summary>Writes the input of the first generation; the output is <c>output</c> in the root unless one is named.</summary>
    internal static SmallSite Create(string root, string? output = null)
    {
        DiagnosticFixture.CopyInputTo(root);
        return new SmallSite(root, output ?? Path.Combine(root, "output"));
    }

    /// <summary>A copy with links between files, modification times, output and all; replaces what is there.</summary>
    internal SmallSite CopyTo(string root)
    {
        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }

        Assert.Equal(0, ProcessRun.Of("cp", ["-a", Root, root]).ExitCode);
        return new SmallSite(root, Path.Combine(root, Path.GetRelativePath(Root, Output)));
    }

    internal string At(string relative) => Path.Combine(Root, relative);

    /// <summary>Makes the input that of a generation: one summary changes, and an entry is there in odd ones only.</summary>
    internal void Edit(int generation)
    {
        string text = File.ReadAllText(Checkout.At("tests/StaticNA.SiteTests/diagnostics/base/" + Meeting));
        Assert.Contains(Summary, text, StringComparison.Ordinal);
        File.WriteAllText(At(Meeting), text.Replace(Summary, $"The ministers met {generation} times.", StringComparison.Ordinal));
        string other = At("input/entries/2015/odd.md");
        if (generation % 2 == 0)
        {
            File.Delete(other);
        }
        else
        {
            File.WriteAllText(other, """
                ---
                title: What was odd
                date: 2015-05
                date-basis: stated
                summary: It was there only now and then.
                kind: background
                themes: [harbours]
                sources: [lantern ¶2]
                ---
                """);
        }
    }

    /// <summary>Builds in this process, by the library.</summary>
    internal BuildResult Build() => SiteBuilder.Build(Options(Output), CancellationToken.None);

    /// <summary>Builds in this process as the command line does; returns its exit code and what it wrote to the standard error.</summary>
    internal (int Code, string Error) Run()
    {
        var run = new CommandLineRun { Folder = Root, Build = SiteBuilder.Build };
        return (run.Of("build", "--output", Output, "--verbosity", "quiet"), run.Error);
    }

    /// <summary>The root hash of a clean build of the input as it is now.</summary>
    internal ContentHash CleanRootHash()
    {
        using var folder = new TemporaryFolder();
        Assert.True(SiteBuilder.Build(Options(folder["clean"]), CancellationToken.None).Published);
        return PublishedState.RootHashOf(folder["clean"]);
    }

    private BuildOptions Options(string output) => new()
    {
        Root = Root,
        Input = At("input"),
        Output = output,
        Documents = At("input/documents"),
    };
}
