namespace StaticNA.SiteTests.Previews;

/// <summary>The ways in which editors and tools write a file anew.</summary>
internal static class EditorSaves
{
    internal static IReadOnlyDictionary<string, Func<string, string, Task>> All { get; } = new Dictionary<string, Func<string, string, Task>>
    {
        ["written in place"] = (file, text) => File.WriteAllTextAsync(file, text),
        ["written in two steps"] = InTwoSteps,
        ["written slowly"] = Slowly,
        ["written slowly by another program"] = SlowlyByShell,
        ["emptied, and filled later"] = EmptiedFirst,
        ["renamed over"] = RenamedOver,
        ["renamed over by a hidden file"] = (file, text) => RenamedOverBy(file, text, Hidden(file)),
        ["deleted and created"] = DeletedAndCreated,
        ["moved to a backup and created"] = WithBackup,
        ["deleted and moved in"] = MovedIn,
    };

    private static async Task InTwoSteps(string file, string text)
    {
        await using FileStream stream = File.Create(file);
        await using var writer = new StreamWriter(stream);
        await writer.WriteAsync(text[..(text.Length / 2)]);
        await writer.FlushAsync();
        await writer.WriteAsync(text[(text.Length / 2)..]);
    }

    /// <summary>Pauses in mid-file for longer than any pause that is taken for an end.</summary>
    private static async Task Slowly(string file, string text)
    {
        await using FileStream stream = File.Create(file);
        await using var writer = new StreamWriter(stream);
        await writer.WriteAsync(text[..(text.Length / 2)]);
        await writer.FlushAsync();
        await Task.Delay(120);
        await writer.WriteAsync(text[(text.Length / 2)..]);
    }

    /// <summary>.NET locks a file that it writes, other programs do not.</summary>
    private static async Task SlowlyByShell(string file, string text)
    {
        string hidden = Hidden(file);
        await File.WriteAllTextAsync(hidden, text);
        string[] script = ["-c", "{ head -c 200 \"$2\"; sleep 0.12; tail -c +201 \"$2\"; } > \"$1\"", "sh", file, hidden];
        Assert.Equal(0, ProcessRun.Of("/bin/sh", script).ExitCode);
        File.Delete(hidden);
    }

    private static async Task EmptiedFirst(string file, string text)
    {
        await using FileStream stream = File.Create(file);
        await stream.FlushAsync();
        await Task.Delay(60);
        await using var writer = new StreamWriter(stream);
        await writer.WriteAsync(text);
    }

    private static Task RenamedOver(string file, string text) => RenamedOverBy(file, text, file + ".tmp~");

    private static async Task RenamedOverBy(string file, string text, string temporary)
    {
        await File.WriteAllTextAsync(temporary, text);
        File.Move(temporary, file, overwrite: true);
    }

    private static async Task DeletedAndCreated(string file, string text)
    {
        File.Delete(file);
        await File.WriteAllTextAsync(file, text);
    }

    /// <summary>As Vim does with its usual settings, its probe of the folder included.</summary>
    private static async Task WithBackup(string file, string text)
    {
        string probe = Path.Combine(Path.GetDirectoryName(file)!, "4913");
        await File.WriteAllTextAsync(probe, "");
        File.Delete(probe);
        File.Move(file, file + "~", overwrite: true);
        await File.WriteAllTextAsync(file, text);
        File.Delete(file + "~");
    }

    private static async Task MovedIn(string file, string text)
    {
        string hidden = Hidden(file);
        await File.WriteAllTextAsync(hidden, text);
        File.Delete(file);
        File.Move(hidden, file);
    }

    private static string Hidden(string file) => Path.Combine(Path.GetDirectoryName(file)!, "." + Path.GetFileName(file) + ".swp");
}
