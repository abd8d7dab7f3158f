using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// Finds the blocks of a plain text: each line is one, unless the text is broken into lines of a fixed width; then the lines that
/// such breaking made belong together.
/// </summary>
internal sealed class PlainTextBlocks
{
    /// <summary>A shorter line is a heading or a list, not a broken paragraph.</summary>
    private const int Narrowest = 40;

    /// <summary>A longer line was not broken.</summary>
    private const int Widest = 130;

    /// <summary>From so many breaks inside a sentence on, a text counts as broken.</summary>
    private const int FewestBreaks = 2;

    private readonly string[] _lines;
    private readonly int _width;

    private PlainTextBlocks(string[] lines)
    {
        _lines = lines;
        _width = FindWidth(lines);
    }

    /// <param name="lines">All lines of the document, without line ends.</param>
    public static ImmutableArray<TextBlock> Find(string[] lines) => new PlainTextBlocks(lines).Find();

    private ImmutableArray<TextBlock> Find()
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        for (int start = 0; start < _lines.Length; start++)
        {
            if (string.IsNullOrWhiteSpace(_lines[start]))
            {
                continue;
            }

            int end = start;
            while (end + 1 < _lines.Length && GoesOn(_lines[end], _lines[end + 1], isInParagraph: end > start))
            {
                end++;
            }

            blocks.Add(new TextBlock(start + 1, end + 1, TextFeatures.Fold(string.Join(' ', _lines[start..(end + 1)])))
            {
                Mark = TextFeatures.StartsAsListItem(_lines[start]) ? BlockMark.ListItem : BlockMark.None,
            });
            start = end;
        }

        return blocks.DrainToImmutable();
    }

    /// <summary>Whether the line end between two lines was put there only because the line was full.</summary>
    private bool GoesOn(string line, string next, bool isInParagraph)
    {
        if (_width == 0 || line.Length > Widest || string.IsNullOrWhiteSpace(next)
            || TextFeatures.StartsAsListItem(next))
        {
            return false;
        }

        string trimmed = next.Trim();
        int firstWord = trimmed.AsSpan().IndexOf(' ') is >= 0 and int space ? space : trimmed.Length;
        bool isFull = line.TrimEnd().Length + 1 + firstWord > _width;
        if (isFull || (char.IsLower(trimmed[0]) && line.Length >= _width * 0.6))
        {
            return true;
        }

        // A name may start a line. One that ends inside a sentence, with a word that is no name's or after other lines, goes on too.
        string word = line.TrimEnd()[(line.TrimEnd().LastIndexOf(' ') + 1)..];
        return line.Length >= _width * 0.8 && !TextFeatures.EndsSentence(line) && (isInParagraph || char.IsLower(word[0]));
    }

    /// <summary>The width at which the text was broken into lines; 0 if it was not.</summary>
    private static int FindWidth(string[] lines)
    {
        int breaks = 0;
        int width = 0;
        for (int i = 0; i + 1 < lines.Length; i++)
        {
            string line = lines[i].TrimEnd();
            string next = lines[i + 1].Trim();
            if (line.Length is >= Narrowest and <= Widest && next.Length > 0 && char.IsLower(next[0])
                && !TextFeatures.EndsSentence(line))
            {
                breaks++;
                width = Math.Max(width, line.Length);
            }
        }

        return breaks >= FewestBreaks ? width : 0;
    }
}
