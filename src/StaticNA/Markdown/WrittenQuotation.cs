using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A document's words that an author wrote out: a block quote with a citation, or quotation marks right before one.</summary>
/// <param name="Text">The words as plain text, without the marks around them; an empty line parts paragraphs.</param>
/// <param name="Citation">Where they are said to stand.</param>
/// <param name="Runs">Where the text was written, ascending.</param>
public sealed record WrittenQuotation(string Text, Citation Citation, ImmutableArray<TextRun> Runs)
{
    /// <summary>Where the character at an index of <see cref="Text"/> was written.</summary>
    public SourceLocation At(int index)
    {
        TextRun run = Runs.LastOrDefault(run => run.Start <= index, Runs[0]);
        return run.Location with { Column = run.Location.Column + Math.Max(0, index - run.Start) };
    }
}
