namespace StaticNA.SiteTests.Publishing;

/// <summary>A test that needs <c>strace</c>, which <c>tests/run.sh</c> installs. In CI it runs, and fails, without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StraceFactAttribute : FactAttribute
{
    public StraceFactAttribute()
    {
        bool isThere = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "strace")));
        if (!isThere && !Checkout.IsContinuousIntegration)
        {
            Skip = "strace is not installed; tests/run.sh does that";
        }
    }
}
