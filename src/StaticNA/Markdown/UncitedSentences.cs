using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace StaticNA;

/// <summary>
/// Finds the sentences of a body for which no citation stands (docs/evidence.md): a citation stands for all that comes before it
/// in its paragraph, one in an introduction that ends in a colon also for the list, table or quotation after it, and a
/// paragraph that begins with "From elsewhere:" says itself where it was found. Headings and code are no sentences.
/// </summary>
/// <param name="language">That of the site.</param>
internal sealed class UncitedSentences(string language)
{
    private readonly string _elsewhere = language switch
    {
        "fr" => "Autre source",
        "es" => "Otra fuente",
        _ => "From elsewhere",
    };

    /// <summary>Those of a body, in order.</summary>
    public ImmutableArray<UncitedSentence> Find(MarkdownDocument document, BodyReading reading)
    {
        var found = ImmutableArray.CreateBuilder<UncitedSentence>();
        Visit(document, (offset, text) => found.Add(new UncitedSentence(text, reading.At(offset))));
        return found.ToImmutable();
    }

    private void Visit(ContainerBlock container, Action<int, string> found)
    {
        bool isIntroduced = false;
        foreach (Block block in container)
        {
            bool introduces = false;
            switch (block)
            {
                case ParagraphBlock paragraph:
                    introduces = Read(FlowText.Of(paragraph), found);
                    break;
                case Table table when !isIntroduced:
                    Read(table, found);
                    break;
                case Footnote note when FlowText.NamesItsOrigin(note):
                case Table:
                    break;
                case ContainerBlock inner when !isIntroduced:
                    Visit(inner, found);
                    break;
            }

            isIntroduced = introduces;
        }
    }

    /// <summary>Whether the paragraph introduces, with a citation, what follows it.</summary>
    private bool Read(FlowText text, Action<int, string> found)
    {
        bool isCited = text.LastMark is not null;
        if (IsFromElsewhere(text))
        {
            return text.EndsInColon;
        }

        foreach ((int start, int end) in Sentences.Of(text.Text))
        {
            if (text.LastMark is int mark && (mark > start || start == 0))
            {
                continue;
            }

            isCited = false;
            found(text.OffsetOf(start), text.Text[start..end]);
        }

        return isCited && text.EndsInColon;
    }

    private static void Read(Table table, Action<int, string> found)
    {
        foreach (TableRow row in table.Cast<TableRow>().Where(row => !row.IsHeader))
        {
            var text = FlowText.Of(row);
            if (text.LastMark is null && text.Text.Length > 0)
            {
                found(text.OffsetOf(0), text.Text);
            }
        }
    }

    /// <summary>Whether it begins with the words for that, and says where: in brackets or by a link out of the site.</summary>
    private bool IsFromElsewhere(FlowText text) =>
        text.Text.StartsWith(_elsewhere, StringComparison.OrdinalIgnoreCase)
        && text.Text.AsSpan(_elsewhere.Length).TrimStart().StartsWith(":", StringComparison.Ordinal)
        && (text.LinksOut || text.Text.AsSpan(_elsewhere.Length).Contains('('));
}
