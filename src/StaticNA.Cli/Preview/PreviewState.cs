namespace StaticNA.Cli.Preview;

/// <summary>What the preview shows from one build to the next. Immutable, but that it learns its successor.</summary>
/// <param name="site">The last site that could be built; null if none could yet.</param>
/// <param name="problems">What is wrong with the input as it is now.</param>
internal sealed class PreviewState(PreviewedSite? site, ProblemList problems)
{
    private readonly TaskCompletionSource<PreviewState> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal PreviewedSite? Site { get; } = site;

    internal ProblemList Problems { get; } = problems;

    /// <summary>Whether only one page is new, because the build is still under way.</summary>
    internal bool IsSketch { get; init; }

    /// <summary>Ends when there is something else to show.</summary>
    internal Task<PreviewState> Next => _next.Task;

    /// <summary>Called once.</summary>
    internal void Succeed(PreviewState next) => _next.SetResult(next);
}
