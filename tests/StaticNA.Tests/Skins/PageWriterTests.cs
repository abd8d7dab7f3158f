using System.Text;

namespace StaticNA.Tests;

public class PageWriterTests
{
    private static readonly string[] Pieces =
        ["", "a", "é", "\ud83d", "\ude00", "😀", "€uro", "<p>", new string('x', 70_000), "\r\n"];

    [Fact]
    public void Written_is_the_text_in_utf8_however_it_was_cut()
    {
        var random = new Random(7);
        using var writer = new PageWriter();
        for (int round = 0; round < 300; round++)
        {
            writer.Reset();
            var text = new StringBuilder();
            for (int i = random.Next(1, 12); i > 0; i--)
            {
                string piece = Pieces[random.Next(Pieces.Length)];
                text.Append(piece);
                Write(writer, piece, random.Next(4));
            }

            byte[] expected = Encoding.UTF8.GetBytes(text.ToString());
            Assert.True(expected.AsSpan().SequenceEqual(writer.Written), $"round {round}");
        }
    }

    [Fact]
    public void Writer_ends_lines_with_line_feeds_and_adds_bytes_as_they_are()
    {
        using var writer = new PageWriter();

        writer.WriteLine("a");
        writer.Write('\ud83d');
        writer.WriteUtf8("é"u8);
        writer.Write(12);

        Assert.Equal("a\n\ufffdé12", Encoding.UTF8.GetString(writer.WrittenMemory.Span));
    }

    [Fact]
    public void Reset_forgets_everything()
    {
        using var writer = new PageWriter();
        writer.Write("a\ud83d");

        writer.Reset();
        writer.Write("\ude00");

        Assert.Equal("\ufffd", Encoding.UTF8.GetString(writer.Written));
    }

    private static void Write(PageWriter writer, string piece, int way)
    {
        switch (way)
        {
            case 0:
                writer.Write(piece);
                break;
            case 1:
                writer.Write(piece.AsSpan());
                break;
            case 2:
                writer.Write(piece.ToCharArray(), 0, piece.Length);
                break;
            default:
                foreach (char sign in piece)
                {
                    writer.Write(sign);
                }

                break;
        }
    }
}
