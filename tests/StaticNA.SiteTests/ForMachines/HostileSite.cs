namespace StaticNA.SiteTests.ForMachines;

/// <summary>
/// A site whose texts hold what each format gives a meaning of its own: formulas, ends of elements, separators, line ends, signs of many
/// bytes. Built once for all tests that look at it.
/// </summary>
public sealed class HostileSite : IDisposable
{
    internal const string Formula = """=HYPERLINK("https://example.org/";"x"), one; two \n three""";

    internal const string Script = "</script><script>alert(1)</script> & <!-- “🚀” \u202Eabc\u202C href=";

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<PublishedFormats> _found;

    public HostileSite()
    {
        Result = SiteBuilder.Build(new BuildOptions
        {
            Root = Checkout.Root,
            Input = Checkout.At("tests/StaticNA.SiteTests/exports/hostile/input"),
            Output = Folder,
        }, CancellationToken.None);
        _found = new(() => PublishedFormats.Of(Folder));
    }

    internal static string Long { get; } = string.Concat(Enumerable.Repeat("é🚀漢\u200F", 60));

    internal BuildResult Result { get; }

    internal string Folder => _folder["output"];

    /// <summary>Only for tests that have the parsers.</summary>
    internal PublishedFormats Found => _found.Value;

    public void Dispose() => _folder.Dispose();

    internal string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));
}
