namespace StaticNA.SiteTests.Reporting;

/// <summary>A command that the runner of GitHub Actions found in a log.</summary>
internal sealed record RunnerCommand(string Name, IReadOnlyDictionary<string, string> Properties, string Data);
