using System.Text.Json;

namespace StaticNA.SiteTests.RealSites;

/// <summary>Every page passes the Nu HTML checker.</summary>
[Collection(RealSiteSharing.Name)]
public sealed class HtmlCheckerTests(RealSite real)
{
    private const string Jar = "tests/tools/node_modules/vnu-jar/build/dist/vnu.jar";

    [ToolFact(Jar)]
    public void Pages_without_documents_have_no_errors() => AssertValid(real.WithoutDocuments);

    [DocumentsFact]
    public void Pages_with_documents_have_no_errors() => AssertValid(real.WithDocuments);

    private static void AssertValid(BuiltSite site)
    {
        Assert.NotEmpty(site.MainTexts);
        ProcessRun run = ProcessRun.Of("java", ["-jar", Checkout.At(Jar), "--errors-only", "--skip-non-html",
            "--format", "json", "--exit-zero-always", site.Folder]);

        Assert.True(run.ExitCode == 0, run.Error);
        using JsonDocument report = JsonDocument.Parse(run.Error);
        Assert.Empty(report.RootElement.GetProperty("messages").EnumerateArray().Select(Describe));
    }

    private static string Describe(JsonElement message) =>
        $"{message.GetProperty("url").GetString()}"
        + $":{(message.TryGetProperty("lastLine", out JsonElement line) ? line.GetInt32() : 0)}"
        + $": {message.GetProperty("message").GetString()}";
}
