using System.Text.Json;

namespace StaticNA.SiteTests.RealSites;

/// <summary>The Nu HTML checker, which <c>tests/run.sh</c> installs.</summary>
internal static class NuHtmlChecker
{
    internal const string Jar = "tests/tools/node_modules/vnu-jar/build/dist/vnu.jar";

    /// <summary>What it finds wrong: <c>file:line: message</c>.</summary>
    internal static IEnumerable<string> Ask(string path, string kind = "--skip-non-html")
    {
        ProcessRun run = ProcessRun.Of("java", ["-jar", Checkout.At(Jar), "--errors-only", kind,
            "--format", "json", "--exit-zero-always", path]);

        Assert.True(run.ExitCode == 0, run.Error);
        using JsonDocument report = JsonDocument.Parse(run.Error);
        return [.. report.RootElement.GetProperty("messages").EnumerateArray().Select(Describe)];
    }

    private static string Describe(JsonElement message) =>
        $"{message.GetProperty("url").GetString()}"
        + $":{(message.TryGetProperty("lastLine", out JsonElement line) ? line.GetInt32() : 0)}"
        + $": {message.GetProperty("message").GetString()}";
}
