using System.Text;

namespace StaticNA.SiteTests.Publishing;

/// <summary>A small site that is edited and built again, with the stages that each build went through.</summary>
internal sealed class RebuiltSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal RebuiltSite() => DiagnosticFixtures.DiagnosticFixture.CopyBaseTo(Root);

    internal string Root => _folder["site"];

    /// <summary>The full path of a file of the site.</summary>
    internal string At(string path) => Path.Combine(Root, path);

    internal void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text, new UTF8Encoding(false));
    }

    /// <summary>Puts a text in the place of another, which must be there.</summary>
    internal void Edit(string path, string old, string text)
    {
        string before = File.ReadAllText(At(path));
        Assert.Contains(old, before, StringComparison.Ordinal);
        Write(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>The file of an entry.</summary>
    internal static string Entry(string title, string date, string text) =>
        $"""
        ---
        title: {title}
        date: {date}
        date-basis: external
        date-note: made up for this test
        summary: Made up.
        kind: event
        status: held
        themes: [harbours]
        sources: [lantern ¶2]
        ---

        {text}

        """;

    /// <param name="output">Where to.</param>
    /// <param name="change">Other options than those of every build here.</param>
    internal (BuildResult Result, IReadOnlySet<BuildStage> Stages) Build(
        string output = "output", Func<BuildOptions, BuildOptions>? change = null)
    {
        var stages = new StageList();
        var options = new BuildOptions
        {
            Root = Root,
            Input = At("input"),
            Output = At(output),
            Documents = At("input/documents"),
            Progress = stages,
            Begins = DateTimeOffset.UtcNow,
        };
        return (SiteBuilder.Build(change?.Invoke(options) ?? options, CancellationToken.None), stages.Begun);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class StageList : IProgress<BuildStage>
    {
        public HashSet<BuildStage> Begun { get; } = [];

        public void Report(BuildStage value) => Begun.Add(value);
    }
}
