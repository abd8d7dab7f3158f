namespace StaticNA.SiteTests;

/// <summary>A test that needs Node.js, which <c>tests/run.sh</c> installs. In CI it runs, and fails, without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        bool isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node")));
        if (!isThere && !Checkout.IsContinuousIntegration)
        {
            Skip = "Node.js is not installed; tests/run.sh does that";
        }
    }
}
