namespace StaticNA.Cli.Reporting;

/// <summary>Takes down what the stages take, and shows them as another does.</summary>
internal sealed class TimedProgress(StageProgress shown, StageTimings timings) : StageProgress
{
    public override void Report(BuildStage value)
    {
        timings.Enter(Words(value));
        shown.Report(value);
    }

    public override void Dispose()
    {
        timings.Enter("Reporting");
        shown.Dispose();
    }
}
