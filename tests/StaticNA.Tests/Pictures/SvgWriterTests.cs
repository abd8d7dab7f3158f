using System.Globalization;

namespace StaticNA.Tests;

public class SvgWriterTests
{
    [Fact]
    public void Texts_and_values_are_escaped()
    {
        using var svg = new SvgWriter();
        svg.Open("a").Attribute("href", "/\"><script>").Element("title", "<b> & \"c\"").Close();

        Assert.Equal(
            "<a href=\"/&quot;&gt;&lt;script&gt;\"><title>&lt;b&gt; &amp; &quot;c&quot;</title></a>", svg.ToHtml().ToString());
    }

    [Theory]
    [InlineData(12.345, "12.35%")]
    [InlineData(1.0, "1%")]
    [InlineData(-0.5, "-0.5%")]
    [InlineData(1e7, "10000000%")]
    [InlineData(0.05, "0.05%")]
    [InlineData(99.999, "100%")]
    [InlineData(-0.001, "0%")]
    public void Numbers_have_at_most_two_decimals_in_any_culture(double value, string expected)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = comma;
        using var svg = new SvgWriter();
        svg.Open("rect").Percent("x", value).Close();
        CultureInfo.CurrentCulture = before;

        Assert.Equal($"<rect x=\"{expected}\"/>", svg.ToHtml().ToString());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1e13)]
    public void Number_that_is_no_place_in_a_picture_is_refused(double value)
    {
        using var svg = new SvgWriter();
        svg.Open("rect");

        Assert.Throws<ArgumentOutOfRangeException>(() => svg.Rem("x", value));
    }

    [Fact]
    public void Attribute_after_content_is_refused()
    {
        using var svg = new SvgWriter();
        svg.Open("text").Text("a");

        Assert.Throws<InvalidOperationException>(() => svg.Attribute("x", "1"));
    }

    [Fact]
    public void Element_left_open_is_refused()
    {
        using var svg = new SvgWriter();
        svg.Open("g");

        Assert.Throws<InvalidOperationException>(() => svg.ToHtml());
    }
}
