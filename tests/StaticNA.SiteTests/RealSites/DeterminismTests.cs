namespace StaticNA.SiteTests.RealSites;

/// <summary>Same input, same bytes: in any folder, time zone and locale, on any number of cores.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_builds_without_documents_are_equal_byte_for_byte() => AssertEqualBuilds(documents: null);

    [DocumentsFact]
    public void Two_builds_with_documents_are_equal_byte_for_byte() => AssertEqualBuilds(Checkout.Documents);

    private void AssertEqualBuilds(string? documents)
    {
        string first = Build("one", documents, new()
        {
            ["TZ"] = "Pacific/Kiritimati",
            ["LANG"] = "tr_TR.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        });
        string second = Build("another/deeper folder", documents, new()
        {
            ["TZ"] = "America/Los_Angeles",
            ["LANG"] = "C",
            ["LC_ALL"] = "C",
            ["DOTNET_PROCESSOR_COUNT"] = "4",
        });

        string[] files = FilesOf(first);
        Assert.NotEmpty(files);
        Assert.Equal(files, FilesOf(second));
        Assert.DoesNotContain(files, file => !Bytes(first, file).AsSpan().SequenceEqual(Bytes(second, file)));
    }

    private string Build(string name, string? documents, Dictionary<string, string> variables)
    {
        string root = _folder.CreateFolder(name);
        FolderCopy.Of(Checkout.At("input"), Path.Combine(root, "input"), except: "documents");
        FolderCopy.Of(Checkout.At("themes"), Path.Combine(root, "themes"));
        variables["STATICNA_DOCUMENTS"] = documents ?? "";

        ProcessRun run = ProcessRun.OfStaticna([], root, variables);

        Assert.True(run.ExitCode == 0, run.Error);
        return Path.Combine(root, "output");
    }

    private static byte[] Bytes(string folder, string file) => File.ReadAllBytes(Path.Combine(folder, file));

    private static string[] FilesOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Order(StringComparer.Ordinal),
    ];
}
