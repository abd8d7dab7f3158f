using System.Diagnostics;
using System.Text;

namespace StaticNA.Tests;

/// <summary>A site of short texts that a test publishes again and again.</summary>
internal sealed class PublishedSite : IDisposable
{
    private readonly TempFolder _temp = new();

    public PublishedSite() => Places = new PublishingFolders(_temp["output"]);

    public PublishingFolders Places { get; }

    public string Elsewhere => _temp.Folder("elsewhere");

    public OutputFolder Output
    {
        get
        {
            var nowhere = new ProtectedFolders { Root = _temp.Root, Input = _temp["input"] };
            return OutputFolder.Check("output", nowhere, new DiagnosticBag())!;
        }
    }

    public PublishingSession Begin() => SitePublisher.TryBegin(Output)!;

    /// <summary>Publishes files given as <c>path=text</c>.</summary>
    public PublishResult Publish(params string[] files)
    {
        using PublishingSession session = Begin();
        Write(session, files);
        return session.Publish();
    }

    public static void Write(PublishingSession session, params string[] files)
    {
        foreach (string[] file in files.Select(file => file.Split('=')))
        {
            session.Write(file[0], Encoding.UTF8.GetBytes(file[1]));
        }
    }

    /// <summary>What is in the output, as <c>path=text</c> in ordinal order, without the manifest.</summary>
    public string[] Texts() =>
    [
        .. Directory.EnumerateFiles(Places.Output, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Places.Output, file), Text: File.ReadAllText(file)))
            .Where(file => file.Path != SiteManifest.FileName)
            .Select(file => $"{file.Path}={file.Text}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Inode, time and size of every file and folder in the output, by path.</summary>
    public Dictionary<string, string> Stamps() => Stamps("-mindepth 1");

    /// <summary>The same of files only.</summary>
    public Dictionary<string, string> FileStamps() => Stamps("-type f");

    /// <summary>
    /// Changes a file in the output in place, to a text of any length, so that its time is certainly another.
    /// </summary>
    public void Tamper(string path, string text)
    {
        string file = Path.Join(Places.Output, path);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddHours(1));
    }

    /// <summary>
    /// Puts a file of somebody else's into the output, so that its folder's time is certainly another.
    /// </summary>
    public void AddStranger(string path)
    {
        string file = Path.Join(Places.Output, path);
        string folder = Path.GetDirectoryName(file)!;
        Directory.CreateDirectory(folder);
        File.WriteAllText(file, "stranger");
        for (; folder != Path.GetDirectoryName(Places.Output); folder = Path.GetDirectoryName(folder)!)
        {
            Directory.SetLastWriteTimeUtc(folder, Directory.GetLastWriteTimeUtc(folder).AddHours(1));
        }
    }

    public void Dispose() => _temp.Dispose();

    private Dictionary<string, string> Stamps(string what)
    {
        var start = new ProcessStartInfo("find", $". {what} -printf \"%P|%i %T@ %s\\n\"")
        {
            WorkingDirectory = Places.Output,
            RedirectStandardOutput = true,
        };
        using Process find = Process.Start(start)!;
        string lines = find.StandardOutput.ReadToEnd();
        find.WaitForExit();
        return lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|'))
            .ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
    }
}
