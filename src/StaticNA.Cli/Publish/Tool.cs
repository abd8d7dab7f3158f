using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace StaticNA.Cli.Publish;

/// <summary>An established program that does the publishing: rsync, git.</summary>
/// <param name="name">The program, looked for as the shell does.</param>
/// <param name="folder">Where it runs.</param>
internal sealed class Tool(string name, string folder)
{
    /// <summary>
    /// How long to wait, after the program has ended, for more of its messages: an ssh that it left behind for the next connection
    /// (<c>ControlPersist</c>) may keep them open.
    /// </summary>
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Variables that it runs with; null takes one away.</summary>
    internal IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>();

    /// <summary>Runs it to its end.</summary>
    /// <param name="arguments">Passed on as they are.</param>
    /// <param name="cancellation">Ends the program.</param>
    /// <param name="input">What it reads; null for nothing.</param>
    /// <exception cref="WrongCommandLineException">It is not installed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the program has ended.</exception>
    internal ToolResult Ask(IEnumerable<string> arguments, CancellationToken cancellation, string? input = null)
    {
        cancellation.ThrowIfCancellationRequested();
        using Process process = Start(arguments);
        using CancellationTokenRegistration registration = cancellation.Register(() => Stop(process));
        using var output = new MemoryStream();
        var errors = new StringBuilder();
        Task reading = process.StandardOutput.BaseStream.CopyToAsync(output, CancellationToken.None);
        Task listening = ListenAsync(process.StandardError, errors);
        Write(process, input ?? "");
        process.WaitForExit();
        reading.Wait(CancellationToken.None);
        listening.Wait(LastWords, CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        lock (errors)
        {
            return new ToolResult(process.ExitCode, output.ToArray(), errors.ToString().Trim());
        }
    }

    /// <summary>As <see cref="Ask"/>, for what has to succeed.</summary>
    /// <returns>What it printed, without the line break at the end.</returns>
    /// <exception cref="IOException">It failed; the message is its own.</exception>
    internal string Do(IEnumerable<string> arguments, CancellationToken cancellation, string? input = null)
    {
        string[] all = [.. arguments];
        ToolResult result = Ask(all, cancellation, input);
        return result.ExitCode == 0
            ? Utf8.GetString(result.Output).TrimEnd('\n')
            : throw Failure(result);
    }

    internal IOException Failure(ToolResult result) =>
        new($"{name} failed with exit code {result.ExitCode}{(result.Error.Length == 0 ? "" : ":\n" + result.Error)}");

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach ((string variable, string? value) in Variables)
        {
            start.Environment[variable] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new WrongCommandLineException($"this needs {name}, which is not installed");
        }
    }

    private static async Task ListenAsync(StreamReader reader, StringBuilder text)
    {
        char[] room = new char[4096];
        for (int read = await reader.ReadAsync(room); read > 0; read = await reader.ReadAsync(room))
        {
            lock (text)
            {
                text.Append(room, 0, read);
            }
        }
    }

    private static void Write(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all; its exit code and its message say why.
        }
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
