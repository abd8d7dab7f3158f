using System.Collections.Immutable;
using System.Reflection;

namespace StaticNA;

/// <summary>A copy of the skin that the library brings, for a designer to change.</summary>
public static class NewSkin
{
    private const string Original = "themes/briefing/";

    /// <summary>Why there can't be such a skin, for its user; null if there can.</summary>
    public static string? Problem(string root, string name) =>
        Slug.Problem(name) is string problem ? $"'{name}' can't be the name of a skin: {problem}"
        : Path.Exists(Path.Combine(root, "themes", name)) ? $"themes/{name} is there already"
        : null;

    /// <summary>The files of the skin, by path; writing them is <see cref="PlannedFile.Write"/>.</summary>
    public static ImmutableArray<PlannedFile> Plan(string root, string name)
    {
        Assembly assembly = typeof(NewSkin).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(Original, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(resource => new PlannedFile(
                    root,
                    Path.Combine(root, "themes", name, resource[Original.Length..]),
                    EmbeddedFile.Read(assembly, resource),
                    Replaces: false)),
        ];
    }
}
