using Microsoft.Playwright;

namespace StaticNA.BrowserTests;

/// <summary>How somebody looks at the site.</summary>
internal sealed record Reader
{
    internal const int Phone = 360;
    internal const int Desktop = 1280;

    public int Width { get; init; } = Desktop;

    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public ForcedColors ForcedColors { get; init; } = ForcedColors.None;

    public ReducedMotion Motion { get; init; } = ReducedMotion.NoPreference;

    public bool HasScript { get; init; } = true;

    internal BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = 800 },
        ColorScheme = Scheme,
        ForcedColors = ForcedColors,
        ReducedMotion = Motion,
        JavaScriptEnabled = HasScript,
    };
}
