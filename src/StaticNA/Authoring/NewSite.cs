using System.Collections.Immutable;
using System.Reflection;

namespace StaticNA;

/// <summary>A new site with content of its own, all of it invented; the files travel inside the library.</summary>
public static class NewSite
{
    private const string Resources = "starter/";

    /// <summary>Why a site can't be made in a folder, for its user; null if it can. A folder with nothing but a git repository is empty.</summary>
    /// <exception cref="IOException">The folder can't be read.</exception>
    public static string? Problem(string folder)
    {
        if (File.Exists(folder))
        {
            return "there is a file of that name";
        }

        string? found = Directory.Exists(folder)
            ? Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Where(name => name != ".git")
                .Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
        return found is null ? null : $"it is not empty: there is {found}";
    }

    /// <summary>The files of the site, by path; writing them is <see cref="PlannedFile.Write"/>.</summary>
    public static ImmutableArray<PlannedFile> Plan(string folder)
    {
        Assembly assembly = typeof(NewSite).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new PlannedFile(
                    folder,
                    Path.Combine(folder, PathOf(name[Resources.Length..])),
                    EmbeddedFile.Read(assembly, name),
                    Replaces: false)),
        ];
    }

    /// <summary>What git or an editor would take for its own in the repository of StaticNA has another name there.</summary>
    private static string PathOf(string resource) =>
        resource.StartsWith("dot-", StringComparison.Ordinal) ? "." + resource["dot-".Length..] : resource;
}
