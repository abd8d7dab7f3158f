using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A Markdown text and where it stands.</summary>
/// <param name="Text">The body, without front matter.</param>
/// <param name="File">The file it stands in, as in <see cref="SourceLocation.File"/>; relative links start at its folder.</param>
/// <param name="FirstLine">The 1-based line of the file on which the text starts.</param>
internal sealed record BodyText(string Text, string File, int FirstLine)
{
    /// <summary>Keys of the people whom the page's front matter names; see <see cref="KnownName"/>.</summary>
    public IReadOnlySet<string> People { get; init; } = ImmutableHashSet<string>.Empty;
}
