namespace StaticNA;

/// <summary>Where a link leads.</summary>
/// <param name="Href">The address, not yet escaped for HTML.</param>
/// <param name="IsExternal">Whether it is an http or https address.</param>
internal readonly record struct ResolvedLink(string Href, bool IsExternal);
