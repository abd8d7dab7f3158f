using System.Reflection;

namespace StaticNA.Cli.Reporting;

/// <summary>The version of this assembly, whatever process it runs in.</summary>
internal static class ToolVersion
{
    internal static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
