using System.Text.RegularExpressions;

namespace StaticNA.SiteTests.Snapshots;

/// <summary>
/// Compares a text with a file named as Verify names them: <c>page.verified.html</c>. On a difference the text is
/// written beside it, to <c>page.received.html</c>; with <c>UPDATE_SNAPSHOTS=1</c> it takes the place of the verified
/// one.
/// </summary>
internal static partial class Snapshot
{
    internal const string Verified = ".verified.";

    /// <param name="verified">Absolute path of the snapshot.</param>
    /// <param name="text">What was made; HTML is compared as a parsed tree, everything else as text.</param>
    internal static void AssertEqual(string verified, string text)
    {
        string received = verified.Replace(Verified, ".received.", StringComparison.Ordinal);
        string shown = Redact(text);
        File.Delete(received);
        if (Checkout.UpdatesSnapshots)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
            File.WriteAllText(verified, shown);
        }

        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        bool html = verified.EndsWith(".html", StringComparison.Ordinal);
        (string left, string right) = html ? (HtmlTree.Of(expected), HtmlTree.Of(shown)) : (expected, shown);
        if (left != right)
        {
            File.WriteAllText(received, shown);
        }

        Assert.True(left == right, $"{Path.GetRelativePath(Checkout.Root, verified)}: {Difference(left, right)}");
    }

    /// <summary>
    /// What changes with every touch of the skin is no part of a snapshot: fingerprints and integrity sums.
    /// </summary>
    internal static string Redact(string text) =>
        Integrity().Replace(Fingerprint().Replace(text, ".[fingerprint]$1"), "$1-[sum]");

    /// <summary>The first lines that differ.</summary>
    private static string Difference(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {at + 1} should be\n{left.ElementAtOrDefault(at)}\nbut is\n{right.ElementAtOrDefault(at)}";
    }

    [GeneratedRegex(@"[.-][0-9a-f]{8,64}(\.(?:css|js|svg|woff2|png|ico))\b", RegexOptions.CultureInvariant)]
    private static partial Regex Fingerprint();

    [GeneratedRegex(@"\b(sha256|sha384|sha512)-[A-Za-z0-9+/]{20,}={0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Integrity();
}
