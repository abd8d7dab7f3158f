namespace StaticNA.SiteTests.HouseRules;

/// <summary>What git tracks, or would track.</summary>
internal static class Repository
{
    /// <summary>Relative paths of the files that are there.</summary>
    internal static IReadOnlyList<string> Files { get; } = List();

    private static List<string> List()
    {
        // The checkout may belong to another user, as it does in a container.
        ProcessRun run = ProcessRun.Of("git",
            ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
        Assert.True(run.ExitCode == 0, run.Error);
        string[] files = run.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
        return [.. files.Where(file => File.Exists(Checkout.At(file)))];
    }
}
