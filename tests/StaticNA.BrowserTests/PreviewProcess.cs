using System.Diagnostics;
using System.Globalization;
using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary><c>staticna preview</c> as a process of its own, on a copy of the fixtures' site.</summary>
internal sealed class PreviewProcess : IDisposable
{
    private readonly Process _process;

    private PreviewProcess(TemporaryFolder folder, Process process, string address)
    {
        Folder = folder;
        _process = process;
        Address = address;
    }

    internal TemporaryFolder Folder { get; }

    /// <summary>Of the home page; ends with a slash.</summary>
    internal string Address { get; }

    internal static async Task<PreviewProcess> StartAsync()
    {
        var folder = new TemporaryFolder();
        FolderCopy.Of(Checkout.At("tests/StaticNA.SiteTests/diagnostics/base"), folder.Path);
        FolderCopy.Of(Checkout.At("themes/briefing"), folder["themes/briefing"]);
        string command = Path.Combine(AppContext.BaseDirectory, "staticna.dll");
        string[] arguments = ["preview", "--port", "0", "--root", folder.Path, "--documents", folder["input/documents"]];
        Process process = Process.Start(new ProcessStartInfo("dotnet", [command, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(1)) is string line)
        {
            if (line.Split(' ').FirstOrDefault(word => word.StartsWith("http://", StringComparison.Ordinal)) is string address)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                _ = process.StandardError.ReadToEndAsync();
                return new PreviewProcess(folder, process, address);
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    /// <summary>Replaces a text in a file of the input.</summary>
    internal void Edit(string file, string from, string to)
    {
        string before = File.ReadAllText(Folder[file]);
        Assert.Contains(from, before, StringComparison.Ordinal);
        File.WriteAllText(Folder[file], before.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Does what Ctrl-C does in a terminal; the exit code, or null if it does not end within 10 s.</summary>
    internal async Task<int?> InterruptAsync()
    {
        using (Process kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        return _process.WaitForExit(TimeSpan.FromSeconds(10)) ? _process.ExitCode : null;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        Folder.Dispose();
    }
}
