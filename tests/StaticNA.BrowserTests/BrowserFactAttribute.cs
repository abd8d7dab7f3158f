using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary>A test that needs Chromium; see <see cref="BrowserTheoryAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (BrowserTheoryAttribute.Chromium is null && !Checkout.IsContinuousIntegration)
        {
            Skip = "Chromium is not installed; tests/run.sh does that";
        }
    }
}
