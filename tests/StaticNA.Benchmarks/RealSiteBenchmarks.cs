using BenchmarkDotNet.Attributes;
using StaticNA.SiteTests;

namespace StaticNA.Benchmarks;

/// <summary>A warm build of the real site, as a preview server does it: first to an empty folder, then over the last build.</summary>
[MemoryDiagnoser]
public class RealSiteBenchmarks
{
    private string _folder = "";
    private int _build;

    [GlobalSetup]
    public void CreateFolder()
    {
        _folder = Directory.CreateTempSubdirectory("staticna-benchmark-").FullName;
        BuildTo("kept");
    }

    [GlobalCleanup]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public BuildResult ToAnEmptyFolder() => BuildTo($"new-{_build++}");

    [Benchmark]
    public BuildResult OverTheLastBuild() => BuildTo("kept");

    private BuildResult BuildTo(string name)
    {
        BuildResult result = SiteBuilder.Build(new BuildOptions
        {
            Root = Checkout.Root,
            Input = Checkout.At("input"),
            Output = Path.Combine(_folder, name, "output"),
        }, CancellationToken.None);
        return result.Published ? result : throw new InvalidOperationException("the site has errors; build it to see them");
    }
}
