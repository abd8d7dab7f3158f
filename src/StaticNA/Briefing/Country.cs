namespace StaticNA;

/// <summary>A country in <c>countries.yml</c>.</summary>
public sealed record Country(string Id, string Name, string? Acronym, SourceLocation Location);
