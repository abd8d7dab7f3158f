using System.Globalization;

namespace StaticNA;

/// <summary>Ids of the claims of an entry on its page, by their number in the front matter, from 1.</summary>
internal static class Anchors
{
    public static string Quotation(int number) => Numbered("quotation", number);

    public static string Position(int number) => Numbered("position", number);

    public static string Figure(int number) => Numbered("figure", number);

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
}
