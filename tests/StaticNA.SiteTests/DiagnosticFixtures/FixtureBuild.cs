using StaticNA.SiteTests.CommandLines;

namespace StaticNA.SiteTests.DiagnosticFixtures;

/// <summary>Builds a fixture as the command line does.</summary>
internal static class FixtureBuild
{
    /// <summary>What the build finds, in its order: <c>SNA0101 input/site.yml:3:1</c>.</summary>
    internal static string[] Find(string folder, params string[] arguments) =>
        [.. Diagnose(folder, arguments).Select(found => $"{found.Rule.Code} {found.Location}")];

    /// <summary>What the build finds, in its order.</summary>
    internal static IReadOnlyList<Diagnostic> Diagnose(string folder, params string[] arguments)
    {
        BuildResult? result = null;
        var run = new CommandLineRun
        {
            Folder = folder,
            Build = (options, cancellation) => result = SiteBuilder.Build(options, cancellation),
        };
        int code = run.Of(arguments);

        Assert.True(result is not null, run.Error);
        Assert.Equal(result.Diagnostics.Any(found => found.Severity == Severity.Error), code != 0);
        return result.Diagnostics;
    }
}
