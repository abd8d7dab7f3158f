using System.Text.RegularExpressions;

namespace StaticNA.SiteTests.HouseRules;

/// <summary>How the source code is laid out.</summary>
public sealed partial class SourceTests
{
    private static readonly string[] Files =
    [
        .. Repository.Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Files_are_at_most_400_lines_long() =>
        Assert.DoesNotContain(Files, file => Lines(file).Length > 400);

    [Fact]
    public void Each_file_of_the_library_declares_one_public_type_named_after_it() => Assert.Empty(Files
        .Where(file => file.StartsWith("src/StaticNA/", StringComparison.Ordinal))
        .Select(file => (File: file, Types: PublicType().Matches(string.Join('\n', Lines(file)))
            .Select(match => match.Groups[1].Value).ToArray()))
        .Where(found => found.Types.Length > 1
            || found.Types.Any(type => type != Path.GetFileNameWithoutExtension(found.File).Split('.')[0]))
        .Select(found => $"{found.File}: {string.Join(", ", found.Types)}"));

    [Fact]
    public void Nothing_is_left_to_be_done_later() => Assert.DoesNotContain(
        Files.SelectMany(file => Lines(file), (file, line) => $"{file}: {line.Trim()}"), Unfinished().IsMatch);

    private static string[] Lines(string file) => File.ReadAllLines(Checkout.At(file));

    [GeneratedRegex(
        @"^public (?:(?:static|sealed|abstract|readonly|partial) )*"
        + @"(?:class|record struct|record|struct|interface|enum) (\w+)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PublicType();

    [GeneratedRegex(@": //\s*(TODO|FIXME|HACK)\b|: \#region\b|NotImplemented[E]xception", RegexOptions.CultureInvariant)]
    private static partial Regex Unfinished();
}
