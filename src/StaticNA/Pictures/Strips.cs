namespace StaticNA;

/// <summary>The parts that the strips of all pictures share.</summary>
/// <remarks>
/// To assistive technology a strip is one thing with a title and a description; its marks are hidden from it and from the order of
/// tabulation, for the list below the picture has the same links once, with more words.
/// </remarks>
internal static class Strips
{
    /// <param name="svg">Where to.</param>
    /// <param name="role"><c>img</c>; for a strip with links <c>group</c>, since an image may hold nothing that can be followed.</param>
    /// <param name="words">Title and description.</param>
    /// <param name="height">In the reader's text size.</param>
    public static void Open(SvgWriter svg, string role, (string Title, string Description) words, double height)
    {
        svg.Open("svg").Attribute("class", "strip").Attribute("role", role).Attribute("width", "100%").Rem("height", height);
        svg.Element("title", words.Title).Element("desc", words.Description);
        svg.Open("g").Attribute("aria-hidden", "true");
    }

    public static void Close(SvgWriter svg) => svg.Close().Close();

    /// <summary>Starts a group of shapes that leads somewhere, or just has a title.</summary>
    public static void OpenLink(SvgWriter svg, Href? href, string title)
    {
        if (href is { } address)
        {
            svg.Open("a").Attribute("href", address.Value).Attribute("tabindex", "-1");
        }
        else
        {
            svg.Open("g");
        }

        svg.Element("title", title);
    }

    public static void Rectangle(
        SvgWriter svg, (double Left, double Right) across, (double Top, double Height) down, string look) =>
        Place(svg.Open("rect").Attribute("class", look), across, down).Close();

    /// <summary>Full at the right, gone at the left.</summary>
    public static void FadeBefore(
        SvgWriter svg, string id, (double Left, double Right) across, (double Top, double Height) down) =>
        Place(svg.Open("rect").Attribute("fill", $"url(#{id}-before)"), across, down).Close();

    /// <summary>Full at the left, gone at the right.</summary>
    public static void FadeAfter(
        SvgWriter svg, string id, (double Left, double Right) across, (double Top, double Height) down) =>
        Place(svg.Open("rect").Attribute("fill", $"url(#{id}-after)"), across, down).Close();

    /// <summary>The axis behind the lanes of a picture, with the gradients that they use.</summary>
    public static RenderedHtml Axis(string id, IEnumerable<Tick> ticks, double? asOf = null)
    {
        using var svg = new SvgWriter();
        svg.Open("svg").Attribute("class", "axis").Attribute("aria-hidden", "true");
        svg.Open("defs");
        Gradient(svg, id + "-before", "0", "1");
        Gradient(svg, id + "-after", "1", "0");
        svg.Close();
        foreach (Tick tick in ticks)
        {
            VerticalLine(svg, tick.At, tick.Text.Length > 0 ? "tick" : "tick small");
            if (tick.Text.Length > 0)
            {
                svg.Open("text").Attribute("class", tick.IsOnPhones ? "label" : "label wide");
                svg.Percent("x", tick.At).Rem("y", 0.8).Number("dx", 3).Text(tick.Text).Close();
            }
        }

        if (asOf is { } day)
        {
            VerticalLine(svg, day, "as-of");
        }

        return svg.Close().ToHtml();
    }

    /// <summary>A sign of a legend.</summary>
    public static RenderedHtml Sign(Action<SvgWriter> draw)
    {
        using var svg = new SvgWriter();
        svg.Open("svg").Attribute("class", "sign").Attribute("aria-hidden", "true");
        svg.Attribute("width", "18").Attribute("height", "14").Attribute("viewBox", "-9 -7 18 14");
        draw(svg);
        return svg.Close().ToHtml();
    }

    private static SvgWriter Place(
        SvgWriter svg, (double Left, double Right) across, (double Top, double Height) down)
    {
        double left = Math.Max(0, across.Left);
        return svg.Percent("x", left).Percent("width", Math.Min(100, across.Right) - left)
            .Rem("y", down.Top).Rem("height", down.Height);
    }

    private static void VerticalLine(SvgWriter svg, double at, string look) => svg.Open("line").Attribute("class", look)
        .Percent("x1", at).Percent("x2", at).Attribute("y1", "0").Attribute("y2", "100%").Close();

    private static void Gradient(SvgWriter svg, string id, string from, string to)
    {
        svg.Open("linearGradient").Attribute("id", id);
        svg.Open("stop").Attribute("offset", "0").Attribute("stop-color", "currentColor").Attribute("stop-opacity", from).Close();
        svg.Open("stop").Attribute("offset", "1").Attribute("stop-color", "currentColor").Attribute("stop-opacity", to).Close();
        svg.Close();
    }
}
