using System.Reflection;

namespace StaticNA.Cli.Reporting;

/// <summary>Where docs/diagnostics.md is on the web.</summary>
/// <param name="document">Its address; null if not known.</param>
internal sealed class RuleHelp(string? document)
{
    private const string File = "docs/diagnostics.md";

    /// <summary>
    /// In the repository that the tool was built for (<c>dotnet build -p:RepositoryUrl=…</c>); else, on a runner of GitHub Actions, in
    /// the repository at work, if it has that file.
    /// </summary>
    internal static RuleHelp For(Host host) => new(InOwnRepository() ?? InWorkspace(host));

    /// <summary>The section on a rule; null if not known.</summary>
    internal string? AddressOf(Rule rule) => document is null ? null : $"{document}#{rule.Code.ToLowerInvariant()}";

    private static string? InOwnRepository()
    {
        string? repository = typeof(RuleHelp).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")?.Value;
        return string.IsNullOrEmpty(repository) ? null : $"{repository.TrimEnd('/')}/blob/v{ToolVersion.Text}/{File}";
    }

    private static string? InWorkspace(Host host) =>
        host.Variable("GITHUB_SERVER_URL") is string server
        && host.Variable("GITHUB_REPOSITORY") is string repository
        && host.Variable("GITHUB_SHA") is string commit
        && host.Variable("GITHUB_WORKSPACE") is string workspace
        && System.IO.File.Exists(Path.Combine(workspace, File))
        && Uri.TryCreate($"{server}/{repository}/blob/{commit}/{File}", UriKind.Absolute, out Uri? address)
            ? address.AbsoluteUri
            : null;
}
