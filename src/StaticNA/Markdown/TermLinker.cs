using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticNA;

/// <summary>
/// Marks the first use of each known name in the running text of one body: paragraphs, items of lists and cells of tables. Headings
/// (those of tables too), block quotes, code, links, images, citations, marks of notes and what stands in quotation marks are left as
/// they are, and do not count as a use.
/// </summary>
/// <param name="names">What is known.</param>
/// <param name="people">Ids of the people whose family name alone counts.</param>
internal sealed class TermLinker(KnownNames names, IReadOnlySet<string> people)
{
    private readonly RunningText _text = new();
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spelledOut = new(StringComparer.Ordinal);
    private readonly List<(int Start, int End, TermInline Term)> _found = [];

    public void Link(MarkdownDocument document)
    {
        Visit(document);

        // Readers meet notes at the end, wherever they are written.
        foreach (FootnoteGroup notes in document.OfType<FootnoteGroup>())
        {
            foreach (Footnote note in notes.Cast<Footnote>().OrderBy(note => note.Order))
            {
                Visit(note);
            }
        }
    }

    private void Visit(ContainerBlock container)
    {
        foreach (Block block in container)
        {
            switch (block)
            {
                case ParagraphBlock { Inline: { } text } when MayHoldName(text):
                    Link(text);
                    break;
                case QuoteBlock or FootnoteGroup or TableRow { IsHeader: true }:
                    break;
                case ContainerBlock inner:
                    Visit(inner);
                    break;
            }
        }
    }

    private bool MayHoldName(ContainerInline container)
    {
        foreach (Inline inline in container)
        {
            bool may = inline switch
            {
                LiteralInline literal => names.MayStartIn(literal.Content.AsSpan()),
                LinkInline => false,

                // A word may go on behind it.
                HtmlEntityInline => true,
                ContainerInline inner => MayHoldName(inner),
                _ => false,
            };
            if (may)
            {
                return true;
            }
        }

        return false;
    }

    private void Link(ContainerInline paragraph)
    {
        _text.Read(paragraph);
        _found.Clear();
        ReadOnlySpan<char> text = _text.Text;
        for (int at = names.NextStart(text, 0); at < text.Length; at = names.NextStart(text, at))
        {
            int endOfWord = NameRules.EndOfWord(text, at);
            KnownForm? form = names.At(text, at, endOfWord);
            if (form is null)
            {
                at = endOfWord;
                continue;
            }

            int end = at + form.Text.Length;
            if (_text.IsOpen(at, end) && Explain(form, text, at) is TermInline term)
            {
                _found.Add((at, end, term));
            }

            at = end;
        }

        // From the end, so that what is still to be cut keeps its place.
        for (int i = _found.Count - 1; i >= 0; i--)
        {
            (int start, int end, TermInline term) = _found[i];
            _text.Enclose(start, end, term);
        }
    }

    /// <summary>What the use of a name gets; null for one that is explained already, or that may mean something else.</summary>
    private TermInline? Explain(KnownForm form, ReadOnlySpan<char> text, int start)
    {
        KnownName name = form.Name;
        int end = start + form.Text.Length;
        switch (form.Kind)
        {
            case KnownFormKind.FamilyName when !people.Contains(name.Key) || IsPartOfName(text, start, end):
                return null;
            case KnownFormKind.Acronym when _spelledOut.Add(name.Key):
                bool isSpelledOut = FollowsFullForm(text, start, name) || PrecedesFullForm(text, end, name);
                bool isNew = _linked.Add(name.Key);
                return isSpelledOut && (!isNew || name.Href is null)
                    ? null
                    : new TermInline(name) { FullForm = isSpelledOut ? null : name.FullForm };
            case not KnownFormKind.Acronym when _linked.Add(name.Key):
                return new TermInline(name);
            default:
                return null;
        }
    }

    /// <summary>As in “World Trade Organization (WTO)”.</summary>
    private static bool FollowsFullForm(ReadOnlySpan<char> text, int start, KnownName name)
    {
        ReadOnlySpan<char> before = text[..start].TrimEnd(" (,");
        return name.FullForm is { } full && before.Length >= full.Length && NameRules.StartsWith(before[^full.Length..], full);
    }

    /// <summary>As in “WTO (World Trade Organization)”.</summary>
    private static bool PrecedesFullForm(ReadOnlySpan<char> text, int end, KnownName name) =>
        name.FullForm is { } full && NameRules.StartsWith(text[end..].TrimStart(" (,"), full);

    /// <summary>
    /// Whether a word with a capital, and no title, stands right before or after a family name, as in the name of a relative or a place.
    /// </summary>
    private bool IsPartOfName(ReadOnlySpan<char> text, int start, int end)
    {
        if (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]))
        {
            return true;
        }

        if (start < 2 || text[start - 1] != ' ' || !NameRules.IsWord(text[start - 2]))
        {
            return false;
        }

        int word = start - 2;
        while (word > 0 && NameRules.IsWord(text[word - 1]))
        {
            word--;
        }

        return char.IsUpper(text[word]) && !names.Titles.Contains(text[word..(start - 1)].ToString());
    }
}
