using System.Text;

namespace StaticNA.Tests;

public class ScriptLinesTests
{
    [Fact]
    public void Indentation_empty_lines_and_lines_of_comment_are_left_out() =>
        Assert.Equal("f(() => {\ng(`a ${b}`); // kept\n});\n", Shorten("// What it does.\nf(() => {\n\n  // Why.\n  g(`a ${b}`); // kept\n});\n"));

    [Theory]
    [InlineData("a(`\n  // inside\n`);\n")]
    [InlineData("a(`\\``, `\n  // inside`);\n")]
    [InlineData("a('\\\n  b');\n")]
    [InlineData("/*\n  // inside */ a();\n")]
    public void Script_in_which_a_line_may_start_inside_a_text_stays_as_it_is(string script) => Assert.Equal(script, Shorten(script));

    private static string Shorten(string script) =>
        Encoding.UTF8.GetString(ScriptLines.Shorten(Encoding.UTF8.GetBytes(script)).Span);
}
