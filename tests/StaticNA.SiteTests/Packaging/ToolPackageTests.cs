using StaticNA.Cli;

namespace StaticNA.SiteTests.Packaging;

/// <summary>The package of the command, installed as users install it.</summary>
public sealed class ToolPackageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_packed_tool_installs_and_builds_a_site()
    {
        Run("pack", Checkout.At("src/StaticNA.Cli"), "--no-build", "-c", Configuration, "-o", _folder["packages"]);
        // Of the packages' versions there is one, and no other feed is asked.
        _folder.Write("nuget.config", """
            <configuration>
              <packageSources><clear /><add key="here" value="packages" /></packageSources>
            </configuration>
            """);
        Run("tool", "install", "StaticNA.Cli", "--tool-path", _folder["tools"], "--configfile", _folder["nuget.config"]);
        FolderCopy.Of(Checkout.At("tests/StaticNA.SiteTests/diagnostics/base"), _folder["site"]);

        ProcessRun build = ProcessRun.Of(_folder["tools/staticna"], ["--strict", "--require-evidence", "--documents", "input/documents"], _folder["site"]);

        Assert.Equal((ExitCode.Clean, ""), (build.ExitCode, build.Error));
        Assert.True(File.Exists(_folder["site/output/index.html"]));
    }

    private static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>With a cache of its own: an earlier package of the same version must not stand in for this one.</summary>
    private void Run(params string[] arguments)
    {
        ProcessRun run = ProcessRun.Of("dotnet", arguments, _folder.Path, new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = arguments[0] == "tool" ? _folder["cache"] : Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? "",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
        });
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
    }
}
