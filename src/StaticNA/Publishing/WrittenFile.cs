namespace StaticNA;

/// <summary>A file of the site under way.</summary>
/// <param name="Staged">As the manifest will list it.</param>
/// <param name="Modified">As <see cref="FileStamp.Modified"/>, in the tree it is in.</param>
/// <param name="IsLive">Whether it is in the live tree; else in the idle one.</param>
internal readonly record struct WrittenFile(StagedFile Staged, long Modified, bool IsLive)
{
    public RecordedFile Recorded => new(new FileStamp(Staged.Size, Modified), Staged.Hash);

    public static WrittenFile Live(string path, RecordedFile file) =>
        new(new StagedFile(path, file.Stamp.Size, file.Hash), file.Stamp.Modified, IsLive: true);
}
