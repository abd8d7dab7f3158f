using System.Text;

namespace StaticNA.Tests;

public class CalendarWriterTests
{
    [Theory]
    [InlineData(75, "NOTE:")]
    [InlineData(76, "NOTE:")]
    [InlineData(400, "NOTE:")]
    public void Write_folds_lines_at_75_octets(int octets, string start)
    {
        string value = new('x', octets - start.Length);

        string[] lines = Lines(writer => writer.Write("NOTE", value));

        Assert.Equal(Math.Min(octets, CalendarWriter.LongestLine), lines[0].Length);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, CalendarWriter.LongestLine));
        Assert.Equal(start + value, Unfold(lines));
    }

    [Theory]
    [InlineData("é")]
    [InlineData("漢")]
    [InlineData("🚀")]
    public void Write_never_folds_inside_a_character(string character)
    {
        // Starts of every length, so that the fold meets each byte of the character.
        for (int length = 60; length < 80; length++)
        {
            string value = new string('x', length) + string.Concat(Enumerable.Repeat(character, 40));

            string[] lines = Lines(writer => writer.Write("A", value));

            Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, CalendarWriter.LongestLine));
            Assert.Equal("A:" + value, Unfold(lines));
        }
    }

    [Fact]
    public void WriteText_escapes_what_has_a_meaning_and_drops_control_characters() => Assert.Equal(
        [@"A:a\,b\;c\\d\ne\nf:" + "\t\"g"],
        Lines(writer => writer.WriteText("A", "a,b;c\\d\r\ne\nf:\t\"\u0007g")));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\f")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void WriteText_writes_every_line_end_alike(string end) =>
        Assert.Equal([@"A:a\n\nb"], Lines(writer => writer.WriteText("A", $"a{end}{end}b")));

    [Fact]
    public void WriteTexts_separates_with_commas_that_are_not_escaped() =>
        Assert.Equal([@"A:a\,b,c"], Lines(writer => writer.WriteTexts("A", ["a,b", "c"])));

    [Fact]
    public void Days_and_moments_have_the_basic_form() => Assert.Equal(
        ["A;VALUE=DATE:20160229", "B:20160229T000000Z"],
        Lines(writer =>
        {
            writer.WriteDay("A", new DateOnly(2016, 2, 29));
            writer.WriteMoment("B", new DateOnly(2016, 2, 29));
        }));

    private static string[] Lines(Action<CalendarWriter> write)
    {
        var writer = new CalendarWriter();
        write(writer);
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(writer.Written);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        return text[..^2].Split("\r\n");
    }

    private static string Unfold(string[] lines) => string.Join("\r\n", lines).Replace("\r\n ", "", StringComparison.Ordinal);
}
