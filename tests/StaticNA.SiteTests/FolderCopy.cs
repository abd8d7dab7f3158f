namespace StaticNA.SiteTests;

/// <summary>Copies a folder with all in it; links stay links.</summary>
internal static class FolderCopy
{
    /// <summary>
    /// Files that are there already are replaced; a folder directly in it named <paramref name="except"/> is left out.
    /// </summary>
    internal static void Of(string from, string to, string? except = null)
    {
        Directory.CreateDirectory(to);
        foreach (FileSystemInfo item in new DirectoryInfo(from).EnumerateFileSystemInfos())
        {
            string target = Path.Combine(to, item.Name);
            if (item.LinkTarget is string link)
            {
                File.CreateSymbolicLink(target, link);
            }
            else if (item is FileInfo file)
            {
                file.CopyTo(target, overwrite: true);
            }
            else if (item.Name != except)
            {
                Of(item.FullName, target);
            }
        }
    }
}
