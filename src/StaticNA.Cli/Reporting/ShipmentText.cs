using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticNA.Cli.Commands;
using StaticNA.Cli.Publish;

namespace StaticNA.Cli.Reporting;

/// <summary>What a publication changes at its target: a line for each file, and the numbers.</summary>
internal sealed class ShipmentText(Shipment shipment, string target, bool isDryRun)
{
    private const int MostFiles = 100;

    /// <summary>Ends with a line break. More than 100 files of a kind are listed only in detail.</summary>
    internal string Of(Verbosity verbosity)
    {
        ManifestComparison changes = shipment.Changes;
        if (!shipment.IsNeeded)
        {
            return $"{target} holds this very site already\nRoot hash: {shipment.Site.RootHash}\n";
        }

        var text = new StringBuilder();
        int most = verbosity == Verbosity.Detailed ? int.MaxValue : MostFiles;
        Append(text, "added  ", changes.Added, most);
        Append(text, "changed", changes.Changed, most);
        Append(text, "removed", changes.Removed, most);
        int same = shipment.Site.Files.Length - changes.Added.Length - changes.Changed.Length;
        text.Append(CultureInfo.InvariantCulture, $"{changes.Added.Length} added, {changes.Changed.Length} changed, ");
        text.Append(CultureInfo.InvariantCulture, $"{changes.Removed.Length} removed, {same} the same");
        text.Append(shipment.SendsAll ? " and sent again" : "").Append(isDryRun ? "; nothing was sent\n" : "\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, string word, ImmutableArray<string> paths, int most)
    {
        foreach (string path in paths.Take(most))
        {
            text.Append(word).Append("  ").Append(Excerpt.Printable(path)).Append('\n');
        }

        if (paths.Length > most)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"{word}  … and {paths.Length - most} more; '--verbosity detailed' lists all\n");
        }
    }
}
