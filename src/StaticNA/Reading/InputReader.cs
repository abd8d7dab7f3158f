using System.Collections.Immutable;
using System.Globalization;
using System.IO.Enumeration;

namespace StaticNA;

/// <summary>
/// Finds the files of an input folder and reads their text: strict UTF-8, within size limits, and never through a symbolic link
/// that leads out of the folder (design.md §7).
/// </summary>
internal sealed class InputReader
{
    /// <summary>Largest Markdown file, in bytes.</summary>
    public const int LargestMarkdown = 1 << 20;

    /// <summary>Largest YAML list, in bytes.</summary>
    public const int LargestList = 4 << 20;

    private static readonly ImmutableDictionary<string, InputKind> Lists = new Dictionary<string, InputKind>
    {
        ["site.yml"] = InputKind.Site,
        ["countries.yml"] = InputKind.Countries,
        ["people.yml"] = InputKind.People,
        ["bodies.yml"] = InputKind.Bodies,
        ["series.yml"] = InputKind.Series,
        ["glossary.yml"] = InputKind.Glossary,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private readonly string _root;
    private readonly string _rootPrefix;
    private readonly string _input;
    private readonly string _realInput;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="root">Folder to which reported paths are relative.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public InputReader(string root, string input, DiagnosticBag diagnostics)
    {
        _root = Path.GetFullPath(root);
        _rootPrefix = Path.EndsInDirectorySeparator(_root) ? _root : _root + Path.DirectorySeparatorChar;
        _input = Path.GetFullPath(input);
        _realInput = RealPath.Resolve(_input);
        _diagnostics = diagnostics;
    }

    /// <summary>All files, by path (ordinal). Files in unexpected places are reported and left out.</summary>
    public ImmutableArray<InputFile> FindFiles()
    {
        var files = ImmutableArray.CreateBuilder<InputFile>();
        if (!Directory.Exists(_input))
        {
            _diagnostics.Add(ReadingRules.FileIsMissing(Shown(_input), "make the folder, or name another with --input"));
            return [];
        }

        bool hasSite = false;
        foreach (Item item in Visible(_input))
        {
            if (item.IsFolder)
            {
                AddFolder(item, files);
            }
            else if (Lists.TryGetValue(item.Name, out InputKind kind))
            {
                hasSite |= kind == InputKind.Site;
                Add(files, item, kind, year: 0);
            }
            else
            {
                ReportStray(item.Path, Suggestion.Sentence(item.Name, Lists.Keys));
            }
        }

        if (!hasSite)
        {
            string missing = Shown(Path.Combine(_input, "site.yml"));
            _diagnostics.Add(ReadingRules.FileIsMissing(missing, "it needs at least title, description, base-url and as-of"));
        }

        ReportCardsOfNothing(files);
        files.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        return files.DrainToImmutable();
    }

    /// <summary>A card is the site's or a theme's; that the file of a theme is there is enough.</summary>
    private void ReportCardsOfNothing(ImmutableArray<InputFile>.Builder files)
    {
        string[] names = [Card.OfSite, .. files.Where(file => file.Kind == InputKind.Theme).Select(file => file.Slug)];
        foreach (InputFile card in files.Where(file => file.Kind == InputKind.Card && !names.Contains(file.Slug, StringComparer.Ordinal)))
        {
            ReportStray(card.FullPath, $"a card is named after a theme, or '{Card.OfSite}': {Suggestion.Sentence(card.Slug, names)}");
        }
    }

    /// <summary>The text without a byte order mark, or null when a diagnostic says why it can't be read.</summary>
    public static string? ReadText(InputFile file, DiagnosticBag diagnostics)
    {
        int limit = file.Kind is InputKind.Entry or InputKind.Theme or InputKind.Source ? LargestMarkdown : LargestList;
        return TextDecoder.Read(file.FullPath, file.Path, limit, diagnostics);
    }

    /// <summary>The parts of a Markdown file, or null when a diagnostic says why they can't be read.</summary>
    public static FrontMatter? ReadMarkdown(InputFile file, DiagnosticBag diagnostics, bool withBody = true) =>
        TextDecoder.Read(
            file.FullPath, file.Path, LargestMarkdown, utf8 => FrontMatter.Split(utf8, file.Path, diagnostics, withBody), diagnostics);

    /// <summary>A path as diagnostics show it.</summary>
    public string Shown(string path)
    {
        bool isPlain = path.StartsWith(_rootPrefix, StringComparison.Ordinal);
        return (isPlain ? path[_rootPrefix.Length..] : Path.GetRelativePath(_root, path)).Replace('\\', '/');
    }

    private void AddFolder(Item folder, ImmutableArray<InputFile>.Builder files)
    {
        switch (folder.Name)
        {
            case "documents":
                return;
            case "cards":
                AddFiles(folder, new FolderRule(InputKind.Card, ".png", "only PNG pictures (.png) belong in this folder"), 0, files);
                return;
            case "themes":
                AddMarkdown(folder, InputKind.Theme, 0, files);
                return;
            case "sources":
                AddMarkdown(folder, InputKind.Source, 0, files);
                return;
            case "entries":
                AddYears(folder, files);
                return;
            default:
                string[] known = ["cards", "documents", "entries", "sources", "themes"];
                ReportStray(folder.Path, Suggestion.Sentence(folder.Name, known));
                return;
        }
    }

    private void AddYears(Item entries, ImmutableArray<InputFile>.Builder files)
    {
        if (!LiesInside(entries))
        {
            return;
        }

        foreach (Item item in Visible(entries.Path))
        {
            bool isYear = item.Name.Length == 4
                && int.TryParse(item.Name, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year > 0;
            if (item.IsFolder && isYear)
            {
                AddMarkdown(item, InputKind.Entry, int.Parse(item.Name, CultureInfo.InvariantCulture), files);
            }
            else
            {
                ReportStray(item.Path, "entries stand in a folder named after their year: entries/2015/slug.md");
            }
        }
    }

    private void AddMarkdown(Item folder, InputKind kind, int year, ImmutableArray<InputFile>.Builder files) =>
        AddFiles(folder, new FolderRule(kind, ".md", "only Markdown files (.md) belong in this folder"), year, files);

    private void AddFiles(Item folder, FolderRule rule, int year, ImmutableArray<InputFile>.Builder files)
    {
        if (!LiesInside(folder))
        {
            return;
        }

        foreach (Item item in Visible(folder.Path))
        {
            if (!item.IsFolder && item.Path.EndsWith(rule.Extension, StringComparison.Ordinal))
            {
                Add(files, item, rule.Kind, year);
            }
            else
            {
                ReportStray(item.Path, rule.Help);
            }
        }
    }

    private void Add(ImmutableArray<InputFile>.Builder files, Item item, InputKind kind, int year)
    {
        if (!LiesInside(item))
        {
            return;
        }

        string slug = Path.GetFileNameWithoutExtension(item.Path);
        string shown = Shown(item.Path);
        if (kind >= InputKind.Theme && Slug.Problem(slug) is string problem)
        {
            // It is read all the same: its own mistakes count, and references to it are none.
            _diagnostics.Add(FrontMatterRules.NameIsNoSlug(SourceLocation.StartOf(shown), slug, problem));
        }

        files.Add(new InputFile(shown, item.Path, kind, slug, year));
    }

    /// <summary>Only a symbolic link can lead outside, so only links are resolved.</summary>
    private bool LiesInside(Item item)
    {
        if (!item.IsLink)
        {
            return true;
        }

        string real = RealPath.Resolve(item.Path);
        if (!RealPath.IsInside(real, _realInput))
        {
            _diagnostics.Add(ReadingRules.LeadsOutside(Shown(item.Path)));
            return false;
        }

        if (!Path.Exists(real))
        {
            _diagnostics.Add(ReadingRules.LeadsNowhere(Shown(item.Path)));
            return false;
        }

        return true;
    }

    private void ReportStray(string path, string help) => _diagnostics.Add(ReadingRules.FileIsStray(Shown(path), help));

    /// <summary>Editors and systems leave hidden files behind; those are nobody's content.</summary>
    private static IEnumerable<Item> Visible(string folder)
    {
        // A listing knows its links, but only to leave them out; asking each file costs more than a second listing.
        int plain = List(folder, without: FileAttributes.ReparsePoint).Count();
        Item[] all = [.. List(folder, without: 0)];
        return all.Length == plain
            ? all
            : all.Select(item => item with { IsLink = new FileInfo(item.Path).LinkTarget is not null });
    }

    private static FileSystemEnumerable<Item> List(string folder, FileAttributes without) =>
        new(
            folder,
            static (ref FileSystemEntry entry) => new Item(entry.ToFullPath(), entry.IsDirectory, IsLink: false),
            new EnumerationOptions { AttributesToSkip = without, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                entry.FileName[0] != '.' && !entry.FileName.EndsWith('~'),
        };

    /// <summary>What belongs into a folder.</summary>
    private readonly record struct FolderRule(InputKind Kind, string Extension, string Help);

    private readonly record struct Item(string Path, bool IsFolder, bool IsLink)
    {
        public string Name => System.IO.Path.GetFileName(Path);
    }
}
