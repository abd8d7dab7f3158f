using System.Text;

namespace StaticNA.SiteTests.Publishing;

/// <summary>A built site of a few short files, with its manifest, and room for what it is published to.</summary>
internal sealed class MadeSite : IDisposable
{
    internal TemporaryFolder Folder { get; } = new();

    internal string Output => Folder["output"];

    /// <summary>Makes the site anew, of files given as <c>path=text</c>.</summary>
    internal void Make(params string[] files)
    {
        if (Directory.Exists(Output))
        {
            Directory.Delete(Output, recursive: true);
        }

        var staged = new List<StagedFile>();
        foreach (string[] file in files.Select(file => file.Split('=', 2)))
        {
            Folder.Write("output/" + file[0], file[1]);
            byte[] bytes = Encoding.UTF8.GetBytes(file[1]);
            staged.Add(new StagedFile(file[0], bytes.Length, ContentHash.Of(bytes)));
        }

        File.WriteAllBytes(Path.Join(Output, SiteManifest.FileName), SiteManifest.Of(staged).ToUtf8());
    }

    /// <summary>The files of a folder as <c>path=text</c> in ordinal order, without the manifest and git's own.</summary>
    internal static string[] FilesOf(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file), Text: File.ReadAllText(file)))
            .Where(file => file.Path != SiteManifest.FileName && !file.Path.StartsWith(".git/", StringComparison.Ordinal))
            .Select(file => $"{file.Path}={file.Text}").Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Folder.Dispose();
}
