namespace StaticNA.SiteTests;

/// <summary>A test that needs programs that <c>tests/run.sh</c> installs. In CI it runs, and fails, without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProgramFactAttribute : FactAttribute
{
    /// <param name="programs">Their names.</param>
    public ProgramFactAttribute(params string[] programs)
    {
        Programs = programs;
        string[] missing = [.. programs.Where(program => Find(program) is null)];
        if (missing.Length > 0 && !Checkout.IsContinuousIntegration)
        {
            Skip = $"{string.Join(", ", missing)} not installed; tests/run.sh does that";
        }
    }

    public string[] Programs { get; }

    /// <summary>The whole path of a program; servers are in a folder that only the administrator's path names. Null if there is none.</summary>
    internal static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin")
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}
