using System.Diagnostics;
using System.Text.Json;
using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary>A PDF that the browser made, as <c>tests/tools/pdf.mjs</c> reads it.</summary>
internal sealed record PrintedPdf(IReadOnlyList<PrintedPdf.Sheet> Pages)
{
    internal const string Parser = "tests/tools/node_modules/pdfjs-dist/package.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    internal IEnumerable<Link> Links => Pages.SelectMany(page => page.Links);

    /// <summary>The text of each page but its number, as <see cref="Squeeze"/> writes it.</summary>
    internal IReadOnlyList<string> Texts { get; } =
        [.. Pages.Select(page => Squeeze(string.Concat(page.Body.Select(text => text.Text))))];

    /// <summary>Whether a text stands on a page, or its start on one and its end on the next.</summary>
    internal bool Holds(string text)
    {
        for (int page = 0; page < Texts.Count; page++)
        {
            if (Texts[page].Contains(text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return Enumerable.Range(0, Math.Max(0, Texts.Count - 1)).Any(page => Enumerable.Range(1, Math.Max(0, text.Length - 1)).Any(length =>
            Texts[page].Contains(text[..length], StringComparison.Ordinal)
            && Texts[page + 1].Contains(text[length..], StringComparison.Ordinal)));
    }

    /// <summary>A text without white space and differences of case.</summary>
    internal static string Squeeze(string text) =>
        string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c is not ('\uFE0E' or '\u00AD')))
            .ToUpperInvariant();

    internal static PrintedPdf Read(byte[] pdf)
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("staticna-").FullName, "page.pdf");
        try
        {
            File.WriteAllBytes(file, pdf);
            var start = new ProcessStartInfo("node", [Checkout.At("tests/tools/pdf.mjs"), file]) { RedirectStandardOutput = true };
            using Process node = Process.Start(start)!;
            string found = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            Assert.Equal(0, node.ExitCode);
            return JsonSerializer.Deserialize<PrintedPdf>(found, Options)!;
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    /// <summary>A page; sizes are in points.</summary>
    internal sealed record Sheet(double Width, double Height, IReadOnlyList<Stretch> Texts, IReadOnlyList<Link> Links)
    {
        /// <summary>Height of the margin in which the number stands.</summary>
        internal const double Foot = 20 * 72 / 25.4;

        internal IEnumerable<Stretch> Body => Texts.Where(text => text.Bottom >= Foot - 1);

        /// <summary>What stands in the margin below.</summary>
        internal string Number => string.Concat(Texts.Except(Body).Select(text => text.Text));
    }

    /// <summary>Text with its box, measured from the lower left corner.</summary>
    internal sealed record Stretch(string Text, double Left, double Bottom, double Width, double Height);

    /// <summary>A link out, or to a page of the document.</summary>
    internal sealed record Link(string? Url, int? Target, string? Name);
}
