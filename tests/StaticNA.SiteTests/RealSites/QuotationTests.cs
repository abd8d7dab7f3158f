using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using StaticNA.SiteTests.HouseRules;

namespace StaticNA.SiteTests.RealSites;

/// <summary>What the real site shows of the documents, read from its files.</summary>
[Collection(RealSiteSharing.Name)]
public sealed partial class QuotationTests(RealSite real)
{
    private const int FewestQuotations = 12;
    private const int FewestSpeakers = 5;

    // So few are found in our own words too.
    private const int FewWords = 5;

    [DocumentsFact]
    public void Enough_voices_are_quoted_and_each_word_stands_in_a_document()
    {
        string documents = PlainText.Of(string.Join('\n', Documents().Values));
        (string Speaker, string Words)[] quotations = [.. Quotations(real.WithDocuments)];

        Assert.All(quotations, quotation => Assert.All(
            quotation.Words.Split(" … "), piece => Assert.Contains(PlainText.Of(piece), documents, StringComparison.Ordinal)));
        Assert.True(quotations.Length >= FewestQuotations);
        Assert.True(quotations.Select(quotation => quotation.Speaker).Distinct().Count() >= FewestSpeakers);
        Assert.Equal(quotations.Length, real.WithDocuments.Result.Evidence.Quotations);
    }

    [DocumentsFact]
    public void Without_documents_the_same_places_show_none_of_the_words()
    {
        string[] pieces = [.. Quotations(real.WithDocuments).SelectMany(quotation => quotation.Words.Split(" … "))];
        string[] longer = [.. pieces.Where(piece => WordSpan.CountWords(piece) > FewWords).Select(PlainText.Of)];
        Assert.NotEmpty(longer);

        foreach (string file in real.WithoutDocuments.Files.Where(IsText))
        {
            string text = PlainText.Of(TextOf(Path.Combine(real.WithoutDocuments.Folder, file)));
            Assert.All(longer, piece => Assert.DoesNotContain(piece, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    /// <summary>None of the five documents has a licence: 50 words at once, a tenth in all (design.md §4).</summary>
    [DocumentsFact]
    public void No_file_of_the_site_holds_more_of_a_document_than_its_quotations()
    {
        string[] pieces = [.. Quotations(real.WithDocuments).SelectMany(quotation => quotation.Words.Split(" … ")).Distinct()];
        Assert.All(pieces, piece => Assert.InRange(WordSpan.CountWords(piece), 1, 50));
        foreach ((string name, string document) in Documents())
        {
            string plain = PlainText.Of(document);
            int quoted = pieces.Where(piece => plain.Contains(PlainText.Of(piece), StringComparison.Ordinal)).Sum(WordSpan.CountWords);
            Assert.True(quoted <= WordSpan.CountWords(document) / 10, $"{quoted} words of {name} are quoted");
        }

        var runs = new WordRuns([.. DocumentTextTests.Names("input/bodies.yml"), .. DocumentTextTests.Names("input/countries.yml")]);
        foreach ((string name, string document) in Documents())
        {
            runs.Learn(name, document);
        }

        foreach (string file in real.WithDocuments.Files.Where(IsText))
        {
            string text = pieces.Aggregate(
                PlainText.Of(TextOf(Path.Combine(real.WithDocuments.Folder, file))),
                (rest, piece) => rest.Replace(PlainText.Of(piece), " ¦ quoted ¦ ", StringComparison.Ordinal));
            Assert.True(runs.FirstIn(text) is not { } hit, $"{file}: {runs.FirstIn(text)}");
        }
    }

    private static Dictionary<string, string> Documents() => Directory.GetFiles(Checkout.Documents!, "*.txt")
        .ToDictionary(file => Path.GetFileName(file), File.ReadAllText);

    /// <summary>Those on the pages of entries, each once.</summary>
    private static IEnumerable<(string Speaker, string Words)> Quotations(BuiltSite site)
    {
        var parser = new HtmlParser();
        foreach (string file in site.Files.Where(file => file.StartsWith("entries/", StringComparison.Ordinal)))
        {
            using var page = parser.ParseDocument(File.ReadAllText(Path.Combine(site.Folder, file)));
            foreach (var quotation in page.QuerySelectorAll("figure.quotation"))
            {
                yield return (quotation.QuerySelector("figcaption strong")!.TextContent, quotation.QuerySelector("blockquote p")!.TextContent);
            }
        }
    }

    private static bool IsText(string file) =>
        Path.GetExtension(file) is ".html" or ".xml" or ".json" or ".bib" or ".txt" or ".csv" or ".ics";

    /// <summary>The text of a file as a reader or a program gets it: without tags, with entities and escapes read.</summary>
    private static string TextOf(string file)
    {
        string text = File.ReadAllText(file);
        text = Path.GetExtension(file) is ".html" or ".xml" ? WebUtility.HtmlDecode(Tag().Replace(Block().Replace(text, " ¦ block ¦ "), "")) : text;
        return Escape().Replace(text, match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
    }

    /// <summary>What stands in two of these is no run of words.</summary>
    [GeneratedRegex(@"·|</?(p|li|div|h\d|dd|dt|td|th|section|summary|title|blockquote|entry)\b[^>]*>")]
    private static partial Regex Block();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escape();
}
