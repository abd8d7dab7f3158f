using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A received document as lines that can be cited.</summary>
/// <param name="Text">What is to be kept as the document; its lines are what passages name.</param>
/// <param name="Blocks">In document order.</param>
internal sealed record ReadDocument(string Text, ImmutableArray<TextBlock> Blocks)
{
    /// <summary>Whether the text was made from what was received, and is not that itself.</summary>
    public bool IsConverted { get; init; }

    public ImmutableArray<DocumentStatement> Statements { get; init; } = [];

    /// <summary>The lines, as passages count them.</summary>
    public string[] Lines() => SplitLines(Text);

    public static string[] SplitLines(string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].TrimEnd('\r');
        }

        return lines;
    }
}
