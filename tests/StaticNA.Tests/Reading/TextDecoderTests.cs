using System.Text;

namespace StaticNA.Tests;

public class TextDecoderTests
{
    [Fact]
    public void A_byte_order_mark_is_left_out()
    {
        Assert.Equal("é\r\n", Decode([0xEF, 0xBB, 0xBF, .. "é\r\n"u8], out _));
    }

    [Fact]
    public void An_invalid_byte_is_reported_at_its_line_and_column()
    {
        Assert.Null(Decode([.. "one\ntwé "u8, 0xFF, .. "x"u8], out Diagnostic? found));
        Assert.Equal(("SNA0101", new SourceLocation("f", 2, 5)), (found!.Rule.Code, found.Location));
        Assert.Contains("byte 9 (0xFF)", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlong_sequence_is_invalid()
    {
        Assert.Null(Decode([0xC0, 0xAF], out Diagnostic? found));
        Assert.Equal("SNA0101", found!.Rule.Code);
    }

    [Fact]
    public void Utf16_is_named_with_and_without_a_byte_order_mark()
    {
        Assert.Null(Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("---\n")], out Diagnostic? marked));
        Assert.Null(Decode(Encoding.BigEndianUnicode.GetBytes("---\ntitle: x\n"), out Diagnostic? unmarked));
        Assert.Equal(("SNA0102", "SNA0102"), (marked!.Rule.Code, unmarked!.Rule.Code));
    }

    [Fact]
    public void A_nul_is_reported_where_it_stands()
    {
        Assert.Null(Decode([.. "a long enough line\nb"u8, 0], out Diagnostic? found));
        Assert.Equal(("SNA0103", new SourceLocation("f", 2, 2)), (found!.Rule.Code, found.Location));
    }

    private static string? Decode(byte[] bytes, out Diagnostic? found)
    {
        var diagnostics = new DiagnosticBag();
        string? text = TextDecoder.Decode(bytes, "f", diagnostics);
        found = diagnostics.ToSortedList().SingleOrDefault();
        return text;
    }
}
