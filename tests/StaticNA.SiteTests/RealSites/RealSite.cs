namespace StaticNA.SiteTests.RealSites;

/// <summary>
/// The site in <c>input/</c>, built once for all tests that look at it, with the documents and without.
/// </summary>
public sealed class RealSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<BuiltSite> _withDocuments;
    private readonly Lazy<BuiltSite> _withoutDocuments;

    public RealSite()
    {
        _withDocuments = new(() => Build("with-documents", Checkout.Documents));
        _withoutDocuments = new(() => Build("without-documents", null));
    }

    /// <summary>Only for tests marked <see cref="DocumentsFactAttribute"/>.</summary>
    internal BuiltSite WithDocuments => _withDocuments.Value;

    internal BuiltSite WithoutDocuments => _withoutDocuments.Value;

    public void Dispose() => _folder.Dispose();

    private BuiltSite Build(string name, string? documents)
    {
        BuildResult result = SiteBuilder.Build(new BuildOptions
        {
            Root = Checkout.Root,
            Input = Checkout.At("input"),
            Output = _folder[name + "/output"],
            Documents = documents,
        }, CancellationToken.None);
        return new BuiltSite(_folder[name + "/output"], result);
    }
}
