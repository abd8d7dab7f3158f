namespace StaticNA.Cli.Publish;

/// <summary>What a program left when it ended.</summary>
internal sealed record ToolResult(int ExitCode, byte[] Output, string Error);
