namespace StaticNA;

/// <summary>
/// What the system knows of a file or folder without reading it. The time of the last change, which nobody can set, differs after every
/// change of content, name or rights; two changes within one tick of the file system's clock may share it.
/// </summary>
/// <param name="Mode">Kind and rights, as <c>st_mode</c>; 0 where there is nothing.</param>
/// <param name="Inode">Its number on its file system.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">Nanoseconds since 1970.</param>
/// <param name="Changed">Nanoseconds since 1970.</param>
internal readonly record struct FileStatus(int Mode, long Inode, long Size, long Modified, long Changed)
{
    private const int TypeMask = 0xF000;

    public bool IsFile => (Mode & TypeMask) == 0x8000;

    public bool IsFolder => (Mode & TypeMask) == 0x4000;
}
