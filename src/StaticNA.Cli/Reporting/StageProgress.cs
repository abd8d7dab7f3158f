using StaticNA.Cli.Commands;

namespace StaticNA.Cli.Reporting;

/// <summary>Shows the stages of a build as they begin; disposing it ends the last one.</summary>
internal abstract class StageProgress : IProgress<BuildStage>, IDisposable
{
    /// <summary>The one that suits the host; silent, unless asked for details, where a machine reads the results.</summary>
    internal static StageProgress For(Host host, Verbosity verbosity, TextWriter output) => verbosity switch
    {
        Verbosity.Quiet => new SilentProgress(),
        Verbosity.Normal when output != host.Output => new SilentProgress(),
        Verbosity.Normal when host.ShowsLiveProgress => new LiveProgress(),
        _ => new LineProgress(output, withTimes: verbosity == Verbosity.Detailed),
    };

    public abstract void Report(BuildStage value);

    public abstract void Dispose();

    /// <summary>A stage, or a part of one, in words for a reader.</summary>
    internal static string Words<T>(T stage)
        where T : struct, Enum
    {
        string name = stage.ToString();
        return name[0] + string.Concat(name[1..].Select(letter =>
            char.IsAsciiLetterUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
    }
}
