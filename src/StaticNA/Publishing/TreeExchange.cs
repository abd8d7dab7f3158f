namespace StaticNA;

/// <summary>Puts the idle tree in the place of the output, and the output in the place of the idle tree.</summary>
internal static class TreeExchange
{
    /// <summary>
    /// In one step where the file system can, so that <see cref="PublishingFolders.Output"/> is the whole old or the
    /// whole new site at every instant. Throws <see cref="IOException"/>, and leaves the output as it was, if neither
    /// way works.
    /// </summary>
    public static void Exchange(PublishingFolders folders)
    {
        if (!Directory.Exists(folders.Output))
        {
            Directory.Move(folders.Tree, folders.Output);
        }
        else if (!NativeFiles.TryExchange(folders.Tree, folders.Output))
        {
            ExchangeByRenames(folders);
        }
    }

    /// <summary>For file systems that can't exchange: between two renames there is no output.</summary>
    internal static void ExchangeByRenames(PublishingFolders folders)
    {
        Directory.Move(folders.Output, folders.Previous);
        try
        {
            Directory.Move(folders.Tree, folders.Output);
        }
        catch
        {
            Directory.Move(folders.Previous, folders.Output);
            throw;
        }

        try
        {
            Directory.Move(folders.Previous, folders.Tree);
        }
        catch (IOException)
        {
            // The new site is published; the next start repairs the rest.
        }
    }

    /// <summary>
    /// Brings the folders in order after <see cref="ExchangeByRenames"/> was interrupted: back to the old site where
    /// there is none, else on to the new one. Does nothing if it was not.
    /// </summary>
    public static void Repair(PublishingFolders folders)
    {
        if (!Directory.Exists(folders.Previous))
        {
            return;
        }

        if (!Path.Exists(folders.Output))
        {
            Directory.Move(folders.Previous, folders.Output);
        }
        else if (!Directory.Exists(folders.Tree))
        {
            Directory.Move(folders.Previous, folders.Tree);
        }
        else
        {
            Directory.Delete(folders.Previous, recursive: true);
        }
    }
}
