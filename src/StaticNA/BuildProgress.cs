namespace StaticNA;

/// <summary>Tells of each stage once, however often it is entered in a row.</summary>
/// <param name="listener">Null if nobody listens.</param>
internal sealed class BuildProgress(IProgress<BuildStage>? listener)
{
    private BuildStage? _current;

    public void Enter(BuildStage stage)
    {
        if (_current != stage)
        {
            _current = stage;
            listener?.Report(stage);
        }
    }
}
