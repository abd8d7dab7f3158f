namespace StaticNA.Cli.Reporting;

/// <summary>Shows nothing.</summary>
internal sealed class SilentProgress : StageProgress
{
    public override void Report(BuildStage value)
    {
    }

    public override void Dispose()
    {
    }
}
