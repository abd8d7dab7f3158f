namespace StaticNA.Tests;

/// <summary>Documents without files.</summary>
internal static class Documents
{
    public static DocumentText Of(string id, params string[] passages) => new(
        new Source
        {
            Id = id,
            Route = Route.Source(id),
            Location = SourceLocation.StartOf($"input/sources/{id}.md"),
            Title = new(id, SourceLocation.StartOf($"input/sources/{id}.md")),
            Kind = new(SourceKind.News, DateBasis.Stated, null),
            Rights = new(Rights.Unknown, DateBasis.Stated, null),
            Digest = [],
            Body = MarkdownBody.Empty,
        },
        [.. passages]);
}
