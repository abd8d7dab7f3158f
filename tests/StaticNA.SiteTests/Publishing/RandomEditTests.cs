namespace StaticNA.SiteTests.Publishing;

/// <summary>
/// After any edits, building on what is there gives the same bytes as building from nothing, or fails with the same diagnostics and keeps
/// the old site.
/// </summary>
public sealed class RandomEditTests : IDisposable
{
    private const int Scripts = 200;
    private const int Rounds = 3;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Incremental_build_after_random_edits_equals_a_clean_one()
    {
        int published = 0;
        int failed = 0;
        foreach (int number in Trials.Of(Scripts))
        {
            Trials.Run(number, () =>
            {
                string root = _folder[$"site-{number}"];
                DiagnosticFixtures.DiagnosticFixture.CopyBaseTo(root);
                var random = new Random(number);
                var editor = new RandomEditor(root, random);
                string edits = "nothing";
                Build(root, "output", drafts: false);
                for (int round = 0; round < Rounds; round++)
                {
                    edits = editor.Edit();
                    bool drafts = random.Next(4) == 0;
                    try
                    {
                        bool isPublished = BuildBothAndCompare(root, drafts);
                        published += isPublished ? 1 : 0;
                        failed += isPublished ? 0 : 1;
                        if (!isPublished && random.Next(3) > 0)
                        {
                            editor.Undo();
                        }
                    }
                    catch (Exception failure)
                    {
                        throw new InvalidOperationException($"round {round} ({edits}): {failure.Message}", failure);
                    }
                }

                Directory.Delete(root, recursive: true);
            });
        }

        Assert.True(published > failed && failed > 0, $"{published} builds were published and {failed} failed");
    }

    private static bool BuildBothAndCompare(string root, bool drafts)
    {
        string output = Path.Combine(root, "output");
        ContentHash old = PublishedState.RootHashOf(output);

        BuildResult incremental = Build(root, "output", drafts);
        BuildResult clean = Build(root, "clean", drafts);

        Assert.Equal(clean.Published, incremental.Published);
        Assert.Equal(clean.Diagnostics, incremental.Diagnostics);
        if (!clean.Published)
        {
            Assert.Equal(old, PublishedState.RootHashOf(output));
            return false;
        }

        Assert.Equal(PublishedState.RootHashOf(Path.Combine(root, "clean")), PublishedState.RootHashOf(output));
        Assert.Equal(
            File.ReadAllBytes(Path.Combine(root, "clean", SiteManifest.FileName)),
            File.ReadAllBytes(Path.Combine(output, SiteManifest.FileName)));
        Directory.Delete(Path.Combine(root, "clean"), recursive: true);
        Directory.Delete(Path.Combine(root, ".staticna/clean"), recursive: true);
        return true;
    }

    private static BuildResult Build(string root, string output, bool drafts) => SiteBuilder.Build(
        new BuildOptions
        {
            Root = root,
            Input = Path.Combine(root, "input"),
            Output = Path.Combine(root, output),
            Documents = Path.Combine(root, "input/documents"),
            IncludeDrafts = drafts,

            // Later than it is, so that what was edited this very moment is remembered too; a build takes longer than a tick of the clock.
            Begins = DateTimeOffset.UtcNow.AddMinutes(1),
        },
        CancellationToken.None);
}
