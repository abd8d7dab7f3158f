namespace StaticNA.SiteTests.Publishing;

/// <summary>A file system mounted on a folder until it is disposed.</summary>
internal sealed class Mount : IDisposable
{
    private readonly string _folder;

    private Mount(string folder, params string[] arguments)
    {
        _folder = folder;
        Run("mount", [.. arguments, folder]);
    }

    /// <summary>An empty one in memory, of a size such as <c>1m</c>.</summary>
    internal static Mount OfMemory(string folder, string size) =>
        new(folder, "-t", "tmpfs", "-o", "size=" + size, "tmpfs");

    /// <summary>What is there already, which can't be written any more.</summary>
    internal static Mount ReadOnly(string folder)
    {
        var mount = new Mount(folder, "--bind", folder);
        try
        {
            Run("mount", "-o", "remount,bind,ro", folder);
            return mount;
        }
        catch
        {
            mount.Dispose();
            throw;
        }
    }

    public void Dispose() => Run("umount", "-l", _folder);

    private static void Run(string program, params string[] arguments)
    {
        ProcessRun run = ProcessRun.Of(program, arguments);
        if (run.ExitCode != 0)
        {
            throw new IOException(run.Error);
        }
    }
}
