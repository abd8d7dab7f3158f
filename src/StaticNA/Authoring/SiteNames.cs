using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// The ids that a site declares. Content that is broken is read as far as it goes: who is in the midst of writing it wants to be helped.
/// </summary>
internal sealed class SiteNames
{
    private readonly Dictionary<IdKinds, ImmutableArray<string>> _declared;

    private readonly ImmutableArray<InputFile> _files;

    private SiteNames(Dictionary<IdKinds, ImmutableArray<string>> declared, ImmutableArray<InputFile> files)
    {
        _declared = declared;
        _files = files;
    }

    /// <summary>A site that declares nothing.</summary>
    public static SiteNames None { get; } = new([], []);

    /// <exception cref="IOException">A folder or file can't be read.</exception>
    public static SiteNames Read(string root, string input)
    {
        var diagnostics = new DiagnosticBag();
        var reader = new InputReader(root, input, diagnostics);
        ImmutableArray<InputFile> files = reader.FindFiles();
        return new SiteNames(new Dictionary<IdKinds, ImmutableArray<string>>
        {
            [IdKinds.Theme] = Slugs(files, InputKind.Theme),
            [IdKinds.Source] = Slugs(files, InputKind.Source),
            [IdKinds.Entry] = Slugs(files, InputKind.Entry),
            [IdKinds.Person] = Listed(InputKind.People),
            [IdKinds.Country] = Listed(InputKind.Countries),
            [IdKinds.Body] = Listed(InputKind.Bodies),
            [IdKinds.Series] = Listed(InputKind.Series),
        }, files);

        ImmutableArray<string> Listed(InputKind kind) =>
            files.FirstOrDefault(file => file.Kind == kind) is InputFile file && InputReader.ReadText(file, diagnostics) is string text
                ? Sorted(IdsIn(text, file.Path))
                : [];
    }

    /// <summary>The ids of any of these kinds, sorted, each once.</summary>
    public ImmutableArray<string> Of(IdKinds kinds) =>
        Sorted(_declared.Where(pair => kinds.HasFlag(pair.Key)).SelectMany(pair => pair.Value));

    /// <summary>How many passages a source has; null if its record does not tell.</summary>
    public int? PassagesOf(string source)
    {
        var ignored = new DiagnosticBag();
        return _files.FirstOrDefault(file => file.Kind == InputKind.Source && file.Slug == source) is InputFile file
            && InputReader.ReadMarkdown(file, ignored) is FrontMatter parts
            && YamlReader.Read(parts.Yaml, file.Path, FrontMatter.YamlLine, ignored) is YamlMapping record
                ? PassagesIn(record)
                : null;
    }

    private static int? PassagesIn(YamlMapping record) =>
        ((record[SourceKeys.Document.Name] as YamlMapping)?[DocumentKeys.Passages.Name] as YamlSequence
            ?? record[SourceKeys.Digest.Name] as YamlSequence)?.Items.Count;

    private static ImmutableArray<string> Slugs(ImmutableArray<InputFile> files, InputKind kind) =>
        Sorted(files.Where(file => file.Kind == kind).Select(file => file.Slug));

    private static IEnumerable<string> IdsIn(string text, string file) =>
        YamlReader.Read(text, file, firstLine: 1, new DiagnosticBag()) is YamlMapping list
            ? list.Pairs.Select(pair => pair.Key.Value)
            : text.Split('\n').Select(IdAtStartOf).OfType<string>();

    /// <summary>The id that a line at the left margin opens, or null.</summary>
    private static string? IdAtStartOf(string line)
    {
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        string id = colon < 0 ? "" : line[..colon].Trim('"', '\'');
        return Slug.Problem(id.ToLowerInvariant()) is null ? id : null;
    }

    private static ImmutableArray<string> Sorted(IEnumerable<string> names) =>
        [.. names.Distinct().Order(StringComparer.Ordinal)];
}
