using System.Text;

namespace StaticNA.Tests;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\na: 1\n---\nBody\n", "a: 1\n", "Body\n", 4)]
    [InlineData("---\r\na: 1\r\n---\r\nBody\r\n", "a: 1\r\n", "Body\r\n", 4)]
    [InlineData("--- \n---\n", "", "", 3)]
    [InlineData("---\na: '---'\n---", "a: '---'\n", "", 4)]
    public void Front_matter_and_body_are_split_at_the_second_fence(string text, string yaml, string body, int bodyLine)
    {
        Assert.Equal(new FrontMatter(yaml, body, bodyLine), FrontMatter.Split(Encoding.UTF8.GetBytes(text), "f.md", new DiagnosticBag()));
    }

    [Theory]
    [InlineData("", "SNA0106")]
    [InlineData("Body\n", "SNA0106")]
    [InlineData("----\na: 1\n----\n", "SNA0106")]
    [InlineData("---\na: 1\n", "SNA0107")]
    public void A_missing_fence_is_reported(string text, string code)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(FrontMatter.Split(Encoding.UTF8.GetBytes(text), "f.md", diagnostics));
        Assert.Equal(code, Assert.Single(diagnostics.ToSortedList()).Rule.Code);
    }
}
