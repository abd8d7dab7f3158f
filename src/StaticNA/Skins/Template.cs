using System.Collections;
using System.Text;

namespace StaticNA;

/// <summary>A template, parsed.</summary>
internal sealed class Template
{
    /// <param name="name">File name without extension.</param>
    /// <param name="file">As diagnostics show it.</param>
    /// <param name="text">Its text, with LF as line end.</param>
    public Template(string name, string file, string text) => (Name, File, Text) = (name, file, text);

    public string Name { get; }

    public string File { get; }

    public string Text { get; }

    public IReadOnlyList<TemplateNode> Nodes { get; private init; } = [];

    /// <summary>Which characters of <see cref="Text"/> are white space that a tag takes with it.</summary>
    private BitArray? Swallowed { get; init; }

    /// <param name="nodes">What it consists of.</param>
    /// <param name="swallowed">For each character of the text, whether it is white space that a tag takes with it.</param>
    public Template WithNodes(IReadOnlyList<TemplateNode> nodes, BitArray swallowed) =>
        new(Name, File, Text) { Nodes = nodes, Swallowed = swallowed };

    /// <summary>Whether a character is white space that a tag takes with it, so that it is not written.</summary>
    public bool IsSwallowed(int offset) => Swallowed?[offset] == true;

    /// <summary>What is written for a piece of literal markup.</summary>
    /// <param name="node">The piece.</param>
    /// <param name="from">Where in its text to start.</param>
    public string WrittenFor(TextNode node, int from = 0)
    {
        var written = new StringBuilder(node.Text.Length);
        for (int i = from; i < node.Text.Length; i++)
        {
            if (!IsSwallowed(node.At + i))
            {
                written.Append(node.Text[i]);
            }
        }

        return written.ToString();
    }

    /// <summary>The place of an offset into <see cref="Text"/>.</summary>
    public SourceLocation Locate(int offset)
    {
        ReadOnlySpan<char> before = Text.AsSpan(0, offset);
        return new SourceLocation(File, before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
