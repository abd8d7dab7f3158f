namespace StaticNA;

/// <summary>A file that is to be written.</summary>
/// <param name="Within">The folder that it must lie in, its symbolic links followed: content may bring links that lead elsewhere.</param>
/// <param name="Path">Absolute.</param>
/// <param name="Content">All of it.</param>
/// <param name="Replaces">Whether it takes the place of one that is there.</param>
public sealed record PlannedFile(string Within, string Path, ReadOnlyMemory<byte> Content, bool Replaces)
{
    /// <summary>Writes it. Unless it replaces one, a file that is there is never touched; a replaced one is whole at every moment.</summary>
    /// <exception cref="IOException">A file is there already or can't be written, or a symbolic link leads out of the folder.</exception>
    public void Write()
    {
        string real = RealPath.Resolve(Path);
        if (!RealPath.IsInside(real, RealPath.Resolve(Within)))
        {
            throw new IOException($"{Path} leads out of {Within} through a symbolic link; it is not written");
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        if (Replaces)
        {
            // A link stays one: what it leads to is replaced.
            string written = real + "~";
            File.WriteAllBytes(written, Content.ToArray());
            File.Move(written, real, overwrite: true);
        }
        else
        {
            using var stream = new FileStream(Path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Content.Span);
        }
    }
}
