using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using StaticNA.Cli.Preview;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna preview</c>: serves the site to this machine, drafts included, and builds it again at each change.</summary>
internal sealed class PreviewCommand(Host host, BuildFlags flags)
{
    private const int UsualPort = 5080;

    private const int SpareThreads = 8;

    private readonly Option<int> _port = new("--port")
    {
        Description = $"Where to listen on this machine; 0 takes a free port. Default: {UsualPort}.",
        HelpName = "PORT",
        DefaultValueFactory = _ => UsualPort,
    };

    private readonly Option<bool> _open = new("--open") { Description = "Open the site in the browser." };

    internal Command Create(Interruption interruption)
    {
        var command = new Command("preview", "Serve the site to this machine, with drafts; build it again at each change.") { _port, _open };
        _port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > ushort.MaxValue)
            {
                result.AddError($"--port must be a number from 0 to {ushort.MaxValue}");
            }
        });
        foreach (Option flag in flags.OfPreview)
        {
            command.Add(flag);
        }

        command.SetAction(parsed => Run(parsed, interruption).GetAwaiter().GetResult());
        return command;
    }

    private async Task<int> Run(ParseResult parsed, Interruption interruption)
    {
        BuildOptions options = new BuildRequest(host, flags, parsed).Read() with { IncludeDrafts = true };

        // A check of the whole site has a thread for each core; changes and browsers must not wait for one of these.
        ThreadPool.GetMinThreads(out int threads, out int ports);
        ThreadPool.SetMinThreads(threads + SpareThreads, ports);
        var loop = new PreviewLoop(host, options);
        await using var server = new PreviewServer(() => loop.State, interruption.Token);
        string address = await server.Start(parsed.GetValue(_port));
        try
        {
            await loop.Run(
                () =>
                {
                    string site = address + (loop.State.Site?.BasePath ?? "/");
                    host.Output.WriteLine($"The site is at {site} as long as this runs; Ctrl-C ends it.");
                    Open(parsed.GetValue(_open) ? site : null);
                },
                interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.ExitCode is not null)
        {
            host.Output.WriteLine("The preview has ended.");
        }

        return interruption.ExitCode ?? ExitCode.Clean;
    }

    private void Open(string? site)
    {
        if (site is null)
        {
            return;
        }

        try
        {
            Process.Start(new ProcessStartInfo(site) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception failure) when (failure is Win32Exception or IOException)
        {
            host.Error.WriteLine("staticna: no browser could be opened; open the address above");
        }
    }
}
