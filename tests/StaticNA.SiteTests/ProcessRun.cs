using System.Diagnostics;

namespace StaticNA.SiteTests;

/// <summary>A process that ran to its end.</summary>
internal sealed record ProcessRun(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    /// <summary>Runs a program; <paramref name="variables"/> are added to the environment of this process.</summary>
    internal static ProcessRun Of(
        string program,
        IEnumerable<string> arguments,
        string? folder = null,
        IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Checkout.Root,
        };
        foreach ((string name, string value) in variables ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} has not ended after {Longest}");
        }

        process.WaitForExit();
        return new ProcessRun(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Runs the command line as users do: a process of its own.</summary>
    internal static ProcessRun OfStaticna(
        IEnumerable<string> arguments,
        string? folder = null,
        IReadOnlyDictionary<string, string>? variables = null)
    {
        string assembly = typeof(Cli.CommandLine).Assembly.Location;
        return Of("dotnet", [assembly, .. arguments], folder, variables);
    }
}
