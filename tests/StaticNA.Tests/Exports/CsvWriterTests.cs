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
    public void Text_that_may_be_a_formula_is_told(string text) => Assert.True(CsvWriter.MayBeFormula(text));

    [Theory]
    [InlineData("")]
    [InlineData("a=b")]
    [InlineData("(-1)")]
    [InlineData("1-2")]
    [InlineData("'quoted")]
    public void Other_texts_are_no_formulas(string text) => Assert.False(CsvWriter.MayBeFormula(text));

    [Fact]
    public void Text_that_may_be_a_formula_gets_an_apostrophe_before_it() => Assert.Equal(
        "'=1+1,1-2;'+3,-4\r\n",
        Written(csv =>
        {
            csv.AppendText("=1+1");
            csv.EndCell();
            csv.AppendText("1-2");
            csv.Append(";");
            csv.AppendText("+3");
            csv.EndCell();
            csv.Append("-4");
            csv.EndCell();
            csv.EndRecord();
        }));

    [Fact]
    public void Cell_is_quoted_where_it_needs_it() => Assert.Equal(
        "\"\",plain,\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",é 漢\r\n\"a\"\"b;c\"\"\"\r\n",
        Written(csv =>
        {
            foreach (string cell in (string[])["", "plain", "a,b", "say \"x\"", "two\nlines", "é 漢"])
            {
                csv.Append(cell);
                csv.EndCell();
            }

            csv.EndRecord();
            csv.Append("a\"b");
            csv.Append(";c\"");
            csv.EndCell();
            csv.EndRecord();
        }));

    private static string Written(Action<CsvWriter> write)
    {
        using var stream = new MemoryStream();
        write(new CsvWriter(stream));
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
