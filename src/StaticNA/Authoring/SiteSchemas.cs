using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticNA;

/// <summary>
/// The schemas of all kinds of file that hold keys with values, for editors that complete and check what is written. They are made
/// from the definitions that the parser reads by, and know the themes, people and other ids of a site.
/// </summary>
public static class SiteSchemas
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // For editors, never for a page: what HTML would need escaped is written as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The names of all kinds.</summary>
    public static ImmutableArray<string> Types { get; } = [.. FrontMatterTypes.All.Select(type => type.Name)];

    /// <summary>All schemas; the same content gives the same text. Broken content is read as far as it goes.</summary>
    /// <exception cref="IOException">A folder or file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder or file may not be read.</exception>
    public static ImmutableArray<SchemaFile> Of(string root, string input)
    {
        SiteNames names = Directory.Exists(input) ? SiteNames.Read(root, input) : SiteNames.None;
        return
        [
            .. FrontMatterTypes.All.Select(type => new SchemaFile(
                type.Name, type.Files, FrontMatterSchema.Of(type, names).ToJsonString(Layout) + "\n")),
        ];
    }
}
