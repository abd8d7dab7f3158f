using System.Text;

namespace StaticNA.Tests;

public class CsvWriterTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@sum")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData(" =1")]
    [InlineData("\u00a0=1")]
    [InlineData("\u200b=1")]
    [InlineData("＝1")]
    [InlineData("－1")]
    public void WithoutFormula_puts_an_apostrophe_before_what_may_be_one(string text) =>
        Assert.Equal("'" + text, CsvWriter.WithoutFormula(text));

    [Theory]
    [InlineData("")]
    [InlineData("a=b")]
    [InlineData("(-1)")]
    [InlineData("1-2")]
    [InlineData("'quoted")]
    public void WithoutFormula_leaves_other_texts_alone(string text) => Assert.Equal(text, CsvWriter.WithoutFormula(text));

    [Fact]
    public void WriteRecord_quotes_what_needs_it()
    {
        using var stream = new MemoryStream();

        new CsvWriter(stream).WriteRecord(["", "plain", "a,b", "say \"x\"", "two\nlines", "é 漢"]);

        Assert.Equal(
            "\"\",plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",é 漢\r\n", Encoding.UTF8.GetString(stream.ToArray()));
    }
}
