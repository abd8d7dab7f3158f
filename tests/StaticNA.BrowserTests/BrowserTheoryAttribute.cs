using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary>A theory that needs Chromium, which <c>tests/run.sh</c> installs. In CI it runs, and fails, without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Chromium is null && !Checkout.IsContinuousIntegration)
        {
            Skip = "Chromium is not installed; tests/run.sh does that";
        }
    }

    /// <summary>Where the browser is, or null.</summary>
    internal static string? Chromium { get; } =
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
}
