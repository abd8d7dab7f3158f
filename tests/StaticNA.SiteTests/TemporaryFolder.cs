namespace StaticNA.SiteTests;

/// <summary>A folder of one test, deleted after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("staticna-").FullName;

    /// <summary>Absolute path of something in it, with <c>/</c> separators in <paramref name="relative"/>.</summary>
    internal string this[string relative] => System.IO.Path.Combine(Path, relative);

    internal string CreateFolder(string relative) => Directory.CreateDirectory(this[relative]).FullName;

    internal void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
