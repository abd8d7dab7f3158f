namespace StaticNA.Tests;

/// <summary>A folder of its own for one test, without symbolic links in its path; removed with the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Root = RealPath.Resolve(Directory.CreateTempSubdirectory("staticna-test-").FullName);

    public string Root { get; }

    public string this[string path] => Path.Join(Root, path);

    public string Folder(string path) => Directory.CreateDirectory(this[path]).FullName;

    public string File(string path, string text = "text")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        System.IO.File.WriteAllText(this[path], text);
        return this[path];
    }

    public string Link(string path, string target)
    {
        System.IO.File.CreateSymbolicLink(this[path], target);
        return this[path];
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
