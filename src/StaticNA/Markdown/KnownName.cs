namespace StaticNA;

/// <summary>A person, body or term that texts name, with what its first use on a page leads to.</summary>
/// <param name="Key">Its id, with what it is an id of: a person and a body may have the same.</param>
/// <param name="Href">Its page, or its place in the glossary; null where the site has none.</param>
/// <param name="FullForm">What its acronym stands for; null if it has none.</param>
internal sealed record KnownName(string Key, Href? Href, string? FullForm);
