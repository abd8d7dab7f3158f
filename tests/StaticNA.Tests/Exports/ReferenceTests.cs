using System.Text.Json;

namespace StaticNA.Tests;

public class ReferenceTests
{
    [Fact]
    public void BibTeX_holds_what_is_known_and_escapes_it()
    {
        var reference = new Reference("source-a", "document", "50 % of {A} & B_C #1 $2 ~^\\ é")
        {
            Author = "Office & Co.",
            Issued = Date("2015-01-31?"),
            Url = "https://example.org/a%20b_c",
        };

        Assert.Equal(
            """
            @misc{source-a,
              title = {{50 \% of \textbraceleft{}A\textbraceright{} \& B\_C \#1 \$2 \textasciitilde{}\textasciicircum{}\textbackslash{} é}},
              author = {{Office \& Co.}},
              year = {2015},
              month = {1},
              url = {https://example.org/a%20b_c}
            }

            """,
            BibTex.Of(reference));
    }

    [Theory]
    [InlineData("2015", "year = {2015}", false)]
    [InlineData("2015-01", "year = {2015}", true)]
    [InlineData("2015-01/2015-03", "year = {2015}", false)]
    [InlineData("2015/2016", "year = {2015/2016}", false)]
    [InlineData("201X", "year = {201X}", false)]
    [InlineData("../2014", "year = {../2014}", false)]
    [InlineData("2025-24", "year = {2025-24}", false)]
    public void BibTeX_has_a_year_only_where_one_is_known(string date, string year, bool hasMonth)
    {
        string text = BibTex.Of(new Reference("a", "document", "A") { Issued = Date(date) });

        Assert.Contains(year, text, StringComparison.Ordinal);
        Assert.Equal(hasMonth, text.Contains("month", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2015-01-31", """{"date-parts":[[2015,1,31]]}""")]
    [InlineData("2015-01", """{"date-parts":[[2015,1]]}""")]
    [InlineData("2015~", """{"date-parts":[[2015]],"circa":true}""")]
    [InlineData("2015-09-18/2015-10", """{"date-parts":[[2015,9,18],[2015,10]]}""")]
    [InlineData("201X", """{"literal":"201X"}""")]
    [InlineData("2015-XX", """{"literal":"2015-XX"}""")]
    [InlineData("2021/..", """{"literal":"2021/.."}""")]
    [InlineData("2025-21", """{"literal":"2025-21"}""")]
    public void Csl_date_says_no_more_than_is_known(string date, string expected)
    {
        string json = CslJson.Of(new Reference("a", "document", "A") { Issued = Date(date) });

        Assert.Equal(expected, Compact(JsonDocument.Parse(json).RootElement.GetProperty("issued")));
    }

    [Fact]
    public void Csl_leaves_out_what_is_not_known() =>
        Assert.Equal(
            """{"id":"a","type":"webpage","title":"A","container-title":"Site","URL":"https://example.org/"}""",
            Compact(JsonDocument.Parse(CslJson.Of(
                new Reference("a", "webpage", "A") { Container = "Site", Url = "https://example.org/" })).RootElement));

    private static BriefingDate Date(string text) => BriefingDate.Parse(text).Date!;

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);
}
