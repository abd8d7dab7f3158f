using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;

namespace StaticNA.Tests;

public sealed class TermPropertyTests
{
    private static readonly string[] Pieces =
    [
        "LOH", "Ada Quay", "Quay", "League of Harbours", "League\nof Harbours", "Harbour Council", " of the North", "May", "cargo screening",
        " ", " ", "\n", "\n\n", "*", "**", "`", "[", "](entry:island-summit)", "[@dock ¶3]", "\n> ", "\n- ", "\n## ", "\n|a|\n|-|\n|  ",
        " | ", "“", "”", "\"", "'s", "‘", "’", "«", "»", "(", ")", ".", ", ", "\\", "&amp;", "&eacute;", "é", "-", "[^1]", "\n\n[^1]: ", "said",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(string.Concat).Resize(80).ToArbitrary();

    // One seed, so that a run on one machine tells the same as on another.
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(1_500).WithReplay(20_150_131, 3);

    [Fact]
    public void Linking_changes_neither_the_text_nor_what_was_found_in_it() =>
        Prop.ForAll(Texts, text =>
        {
            (MarkdownBody plain, string mistakes) = Read(BodyFixture.Reader(), text);
            (MarkdownBody linked, string sameMistakes) = Read(TermFixture.Reader(), text);
            Assert.Equal(mistakes, sameMistakes);
            Assert.Equal(plain.Html.ToString(), WithoutTerms(linked.Html.ToString()));
            Assert.Equal(plain.Citations.Select(Place), linked.Citations.Select(Place));
            Assert.Equal(
                plain.WrittenQuotations.Select(quotation => (quotation.Text, quotation.At(0))),
                linked.WrittenQuotations.Select(quotation => (quotation.Text, quotation.At(0))));
        }).Check(Fixed);

    [Fact]
    public void Each_name_is_linked_once_and_never_where_it_must_not_be() =>
        Prop.ForAll(Texts, text =>
        {
            string html = Read(TermFixture.Reader(), text).Body.Html.ToString();
            IElement[] terms =
                [.. new HtmlParser().ParseDocument("<!doctype html><title>t</title><body>" + html).QuerySelectorAll("a.term")];
            Assert.All(terms, term => Assert.Null(term.ParentElement!.Closest("a, code, pre, blockquote, h1, h2, h3, h4, th, sup")));
            Assert.All(
                terms.GroupBy(term => (term.GetAttribute("href"), term.QuerySelector("abbr") is null)),
                same => Assert.InRange(same.Count(), 1, same.Key.Item2 ? 2 : 1));
        }).Check(Fixed);

    private static (string Source, SourceLocation Location) Place(Citation citation) => (citation.Source, citation.Location);

    private static (MarkdownBody Body, string Mistakes) Read(MarkdownReader reader, string text)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownBody body = reader.Read(text, BodyFixture.File, 1, diagnostics);
        return (body, string.Join('\n', diagnostics.ToSortedList()));
    }

    /// <summary>The HTML with the tags of terms, and nothing else, taken out.</summary>
    private static string WithoutTerms(string html)
    {
        while (html.IndexOf("<a class=\"term\"", StringComparison.Ordinal) is int start and >= 0)
        {
            int text = html.IndexOf('>', start) + 1;
            int end = html.IndexOf("</a>", text, StringComparison.Ordinal);
            string inner = html[text..end];
            if (inner.StartsWith("<abbr ", StringComparison.Ordinal))
            {
                inner = inner[(inner.IndexOf('>', StringComparison.Ordinal) + 1)..].Replace("</abbr>", "", StringComparison.Ordinal);
            }

            html = html[..start] + inner + html[(end + 4)..];
        }

        return html;
    }
}
