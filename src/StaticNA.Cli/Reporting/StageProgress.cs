using StaticNA.Cli.Commands;

namespace StaticNA.Cli.Reporting;

/// <summary>Shows the stages of a build as they begin; disposing it ends the last one.</summary>
internal abstract class StageProgress : IProgress<BuildStage>, IDisposable
{
    /// <summary>The one that suits the host.</summary>
    internal static StageProgress For(Host host, Verbosity verbosity) => verbosity switch
    {
        Verbosity.Quiet => new SilentProgress(),
        Verbosity.Normal when host.ShowsLiveProgress => new LiveProgress(),
        _ => new LineProgress(host.Output, withTimes: verbosity == Verbosity.Detailed),
    };

    public abstract void Report(BuildStage value);

    public abstract void Dispose();

    /// <summary>The stage in words for a reader.</summary>
    private protected static string Words(BuildStage stage)
    {
        string name = stage.ToString();
        return name[0] + string.Concat(name[1..].Select(letter =>
            char.IsAsciiLetterUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
    }
}
