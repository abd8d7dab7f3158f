using System.Globalization;
using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>
/// The coverage for people: a table of sources, the passages that no entry cites, and the sentences without a citation, each
/// with the place where it stands. No line is wider than 120 columns, places apart.
/// </summary>
internal sealed class CoverageReport
{
    private const int Widest = 112;
    private const string Indent = "    ";

    private readonly StringBuilder _text = new();
    private readonly bool _colour;

    private CoverageReport(bool colour) => _colour = colour;

    /// <summary>Ends with a line break.</summary>
    /// <param name="coverage">Null if it was not measured.</param>
    /// <param name="colour">Whether to use ANSI colours.</param>
    internal static string Of(Coverage? coverage, bool colour)
    {
        if (coverage is null)
        {
            return "Coverage was not measured: mend the errors first.\n";
        }

        var report = new CoverageReport(colour);
        report.AddSources(coverage);
        report.AddPassages(coverage);
        report.AddClaims("Sentences with a figure or a date, and no citation", [.. coverage.Claims.Where(claim => claim.IsGap)]);
        report.AddClaims("Sentences with a name, and no citation", [.. coverage.Claims.Where(claim => !claim.IsGap)]);
        report.AddVerdict(coverage);
        return report._text.ToString();
    }

    private void AddSources(Coverage coverage)
    {
        int width = coverage.Sources.Select(source => source.Source.Id.Length).Append("all sources".Length).Max();
        _text.Append(Bold("source".PadRight(width) + "  passages  cited  set aside  uncited  cited, %")).Append('\n');
        foreach (SourceCoverage source in coverage.Sources)
        {
            AddRow(source.Source.Id.PadRight(width), source.Passages, source.Cited, source.SetAside);
        }

        if (coverage.Sources.Length > 1)
        {
            AddRow("all sources".PadRight(width), coverage.Sources.Sum(source => source.Passages),
                coverage.Sources.Sum(source => source.Cited), coverage.Sources.Sum(source => source.SetAside));
        }

        _text.Append('\n');
    }

    private void AddRow(string name, int passages, int cited, int setAside)
    {
        int uncited = passages - cited - setAside;
        string share = passages == 0 ? "–" : (100L * cited / passages).ToString(CultureInfo.InvariantCulture);
        string missing = string.Create(CultureInfo.InvariantCulture, $"{uncited,7}");
        _text.Append(CultureInfo.InvariantCulture,
            $"{name}  {passages,8}  {cited,5}  {setAside,9}  {(uncited > 0 ? Yellow(missing) : missing)}  {share,8}\n");
    }

    private void AddPassages(Coverage coverage)
    {
        int count = coverage.Sources.Sum(source => source.Uncited.Length);
        if (count == 0)
        {
            return;
        }

        AddHeading("Passages that no entry cites, and that are not set aside", count);
        foreach (SourceCoverage source in coverage.Sources)
        {
            foreach (int passage in source.Uncited)
            {
                DigestItem item = source.Source.Digest[passage - 1];
                AddPlace(item.Location, string.Create(CultureInfo.InvariantCulture, $"{source.Source.Id} ¶{passage}"));
                AddWords(item.Text.Length == 0 ? "(the digest is to be written)" : item.Text);
            }
        }

        _text.Append('\n');
    }

    private void AddClaims(string heading, IReadOnlyList<UncitedClaim> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        AddHeading(heading, claims.Count);
        foreach (UncitedClaim claim in claims)
        {
            AddPlace(claim.Sentence.Location, claim.Kinds.ToString().ToLowerInvariant());
            AddWords(claim.Sentence.Text);
        }

        _text.Append('\n');
    }

    private void AddVerdict(Coverage coverage)
    {
        int passages = coverage.Sources.Sum(source => source.Uncited.Length);
        int sentences = coverage.Claims.Count(claim => claim.IsGap);
        _text.Append(coverage.IsComplete
            ? "Every passage is cited or set aside, and every figure and date in an entry's text has a citation.\n"
            : $"Gaps: {Counted.Of(passages, "passage", "passages")}, {Counted.Of(sentences, "sentence", "sentences")}"
                + " with a figure or a date.\n");
    }

    private void AddHeading(string heading, int count) =>
        _text.Append(Bold(string.Create(CultureInfo.InvariantCulture, $"{heading}: {count}"))).Append('\n');

    private void AddPlace(SourceLocation place, string what) =>
        _text.Append(Excerpt.Printable(place.ToString())).Append(": ").Append(Yellow(what)).Append('\n');

    private void AddWords(string words)
    {
        string shown = Excerpt.Printable(words.ReplaceLineEndings(" "));
        if (shown.Length > Widest)
        {
            int cut = shown.LastIndexOf(' ', Widest - 1);
            shown = shown[..(cut > Widest / 2 ? cut : Widest - 1)] + "…";
        }

        _text.Append(Indent).Append(shown).Append('\n');
    }

    private string Bold(string text) => _colour ? $"\u001b[1m{text}\u001b[0m" : text;

    private string Yellow(string text) => _colour ? $"\u001b[33m{text}\u001b[0m" : text;
}
