using System.Globalization;

namespace StaticNA.Cli.Reporting;

/// <summary>A number with what it counts: <c>1 entry</c>, <c>2 entries</c>.</summary>
internal static class Counted
{
    internal static string Of(long number, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
