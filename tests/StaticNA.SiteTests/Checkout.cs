namespace StaticNA.SiteTests;

/// <summary>The working copy that the tests run in, and the documents where they are to be had.</summary>
internal static class Checkout
{
    /// <summary>The folder with the solution.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>Where the received documents are, or null.</summary>
    internal static string? Documents { get; } =
        Environment.GetEnvironmentVariable("STATICNA_DOCUMENTS") is { Length: > 0 } folder ? folder : null;

    /// <summary>Whether what is missing must fail a test rather than skip it.</summary>
    internal static bool IsContinuousIntegration { get; } = Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Whether snapshots and generated files are to be brought up to date rather than compared.</summary>
    internal static bool UpdatesSnapshots { get; } = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";

    /// <summary>Absolute path of something in the working copy.</summary>
    internal static string At(string relative) => Path.Combine(Root, relative);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StaticNA.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("the tests do not run below the folder of StaticNA.sln");
    }
}
