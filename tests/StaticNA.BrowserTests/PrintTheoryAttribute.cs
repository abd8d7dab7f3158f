using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary>A theory that needs Chromium and a parser of PDF, which <c>tests/run.sh</c> installs. In CI it runs, and fails, without.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PrintTheoryAttribute : TheoryAttribute
{
    public PrintTheoryAttribute()
    {
        if ((BrowserTheoryAttribute.Chromium is null || !File.Exists(Checkout.At(PrintedPdf.Parser))) && !Checkout.IsContinuousIntegration)
        {
            Skip = "Chromium or pdfjs-dist is not installed; tests/run.sh does that";
        }
    }
}
