using System.Globalization;
using System.Text;
using StaticNA.Cli.Commands;

namespace StaticNA.Cli.Reporting;

/// <summary>What a verification found, for people: a line for each file, the verdict, and the root hash.</summary>
internal static class VerificationText
{
    private const int MostFiles = 100;

    /// <summary>Ends with a line break. More than 100 files are listed only in detail.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="isGood">Whether that is accepted.</param>
    /// <param name="verbosity">How much to say.</param>
    internal static string Of(Verification found, bool isGood, Verbosity verbosity)
    {
        if (found.Manifest != ManifestState.Sound)
        {
            return Reason(found.Manifest) + "\n";
        }

        var text = new StringBuilder();
        int most = verbosity == Verbosity.Detailed ? int.MaxValue : MostFiles;
        foreach (FileFinding finding in found.Findings.Take(most))
        {
            text.Append(Line(finding)).Append('\n');
        }

        if (found.Findings.Length > most)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"… and {found.Findings.Length - most} more; '--verbosity detailed' lists all\n");
        }

        text.Append(Verdict(found, isGood)).Append('\n');
        text.Append("Root hash: ").Append(found.RootHash).Append('\n');
        if (found.IsUnexpected)
        {
            text.Append("Expected:  ").Append(found.Expected).Append("; this is not the site that was published\n");
        }

        return text.ToString();
    }

    private static string Reason(ManifestState state) => state switch
    {
        ManifestState.Missing => $"There is no {SiteManifest.FileName}: this is no site that StaticNA published, or the copy is not whole.",
        ManifestState.Irregular => $"{SiteManifest.FileName} is no regular file, so it was not read.",
        ManifestState.TooLarge => $"{SiteManifest.FileName} is larger than any site's, so it was not read.",
        ManifestState.Unreadable => $"{SiteManifest.FileName} is no manifest: it is damaged, cut off, or of another version of StaticNA.",
        _ => $"{SiteManifest.FileName} was changed: its root hash does not fit the files it lists.",
    };

    private static string Line(FileFinding finding)
    {
        string path = Excerpt.Printable(finding.Path);
        return (finding.Kind, finding.Listed, finding.Size) switch
        {
            (FileFindingKind.Missing, _, _) => $"missing    {path}",
            (FileFindingKind.Extra, _, _) => $"extra      {path}",
            (FileFindingKind.Irregular, null, _) => $"irregular  {path} (a symbolic link or a device; not listed)",
            (FileFindingKind.Irregular, _, _) => $"irregular  {path} (no regular file; not read)",
            (_, { } listed, long size) when size != listed.Size => string.Create(CultureInfo.InvariantCulture,
                $"changed    {path} ({size} bytes instead of {listed.Size})"),
            _ => $"changed    {path} (other bytes)",
        };
    }

    private static string Verdict(Verification found, bool isGood)
    {
        string all = string.Create(CultureInfo.InvariantCulture,
            $"{Counted.Of(found.Files, "file", "files")}, {Counted.Of(found.Bytes, "byte", "bytes")}");
        if (found.Findings.IsEmpty)
        {
            return $"{all}: as the manifest lists them";
        }

        int[] counts = [.. Enum.GetValues<FileFindingKind>().Select(kind => found.Findings.Count(finding => finding.Kind == kind))];
        string[] words = ["missing", "changed", "extra", "irregular"];
        string listed = string.Join(", ", counts.Zip(words).Where(pair => pair.First > 0)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.First} {pair.Second}")));
        return $"{all} in the manifest: {listed}{(isGood ? ", which is allowed" : "")}";
    }
}
