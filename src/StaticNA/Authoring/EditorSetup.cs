using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace StaticNA;

/// <summary>What makes editors complete and check the lists of a site: its schemas, and where they look for them. Nothing is written yet.</summary>
public sealed record EditorSetup
{
    private const string SchemaFolder = "schemas";

    /// <summary>The files that are new or changed; writing them is <see cref="PlannedFile.Write"/>.</summary>
    public ImmutableArray<PlannedFile> Files { get; init; } = [];

    /// <summary>What the author must add to the settings of Visual Studio Code; null if that is done or needs no doing.</summary>
    public string? SettingsToAdd { get; init; }

    /// <summary>
    /// Lines that lead other editors to the schema, by the file at whose start they belong; none for files that have one.
    /// </summary>
    public ImmutableArray<KeyValuePair<string, string>> Lines { get; init; } = [];

    /// <summary>Path of the settings of Visual Studio Code, from the root.</summary>
    public static string SettingsFile => ".vscode/settings.json";

    /// <exception cref="IOException">A folder or file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder or file may not be read.</exception>
    public static EditorSetup Plan(string root, string input)
    {
        ImmutableArray<SchemaFile> schemas = SiteSchemas.Of(root, input);
        var files = ImmutableArray.CreateBuilder<PlannedFile>();
        foreach (SchemaFile schema in schemas)
        {
            Add(files, root, Path.Combine(root, SchemaFolder, schema.Name), schema.Json);
        }

        // The schemas name what the content declares, so they are made anew and not kept.
        Add(files, root, Path.Combine(root, SchemaFolder, ".gitignore"), "# Made by `staticna schema`.\n*\n");

        ImmutableArray<SchemaFile> lists = [.. schemas.Where(schema => schema.Files is not null && !schema.IsFrontMatter)];
        ImmutableArray<KeyValuePair<string, string>> associations =
        [
            .. lists.Select(list => KeyValuePair.Create($"./{SchemaFolder}/{list.Name}", PatternFor(root, Path.Combine(input, list.Files!)))),
        ];
        string settings = Path.Combine(root, SettingsFile);
        string? after = SettingsIn(settings, out string? before) ? EditorSettings.WithSchemas(before, associations) : null;
        if (after is not null)
        {
            Add(files, root, settings, after);
        }

        return new EditorSetup
        {
            Files = files.DrainToImmutable(),
            SettingsToAdd = after is null ? EditorSettings.Snippet(associations) : null,
            Lines =
            [
                .. lists.Select(list => (Schema: list, Path: Path.Combine(input, list.Files!))).Where(list => File.Exists(list.Path))
                    .Where(list => !File.ReadAllText(list.Path).Contains(LineStart, StringComparison.Ordinal))
                    .Select(list => KeyValuePair.Create(Shown(root, list.Path), LineFor(root, list.Path, list.Schema.Name))),
            ],
        };
    }

    /// <summary>Patterns start at the root; a file elsewhere is named whole.</summary>
    private static string PatternFor(string root, string path)
    {
        string shown = Shown(root, path);
        return shown.StartsWith("../", StringComparison.Ordinal) ? path.Replace('\\', '/') : shown;
    }

    private const string LineStart = "# yaml-language-server: $schema=";

    private static string LineFor(string root, string file, string schema) => LineStart
        + Path.GetRelativePath(Path.GetDirectoryName(file)!, Path.Combine(root, SchemaFolder, schema)).Replace('\\', '/');

    /// <summary>The text with its byte order mark, or null if there is no file; false if it is not UTF-8, so that no byte can be lost.</summary>
    private static bool SettingsIn(string path, out string? text)
    {
        text = null;
        byte[] bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (!Utf8.IsValid(bytes))
        {
            return false;
        }

        text = Encoding.UTF8.GetString(bytes);
        return true;
    }

    private static void Add(ImmutableArray<PlannedFile>.Builder files, string root, string path, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        bool isThere = File.Exists(path);
        if (!isThere || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            files.Add(new PlannedFile(root, path, bytes, isThere));
        }
    }

    private static string Shown(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
