using System.Text;

namespace StaticNA.SiteTests.Verifying;

/// <summary>A folder of a few texts with a manifest that fits, as a site or a copy of one.</summary>
internal static class PublishedFolder
{
    /// <summary>Writes files given as <c>path=text</c>, and their manifest; returns the root hash.</summary>
    internal static string Write(string folder, params string[] files)
    {
        var staged = new List<StagedFile>();
        foreach (string[] file in files.Select(file => file.Split('=', 2)))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(file[1]);
            string path = Path.Combine(folder, file[0]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
            staged.Add(new StagedFile(file[0], bytes.Length, ContentHash.Of(bytes)));
        }

        return WriteManifest(folder, staged);
    }

    /// <summary>Writes the manifest alone.</summary>
    internal static string WriteManifest(string folder, IEnumerable<StagedFile> files)
    {
        SiteManifest manifest = SiteManifest.Of(files);
        File.WriteAllBytes(Path.Combine(folder, SiteManifest.FileName), manifest.ToUtf8());
        return manifest.RootHash.ToString();
    }
}
