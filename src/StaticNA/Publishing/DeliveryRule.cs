using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What a host sends with some files of the site, beyond what it sends with all.</summary>
/// <param name="Pattern">
/// The files, without the site's base path: <c>atom.xml</c>; <c>assets/*</c>, all in a folder; <c>themes/:theme/atom.xml</c>, where a word
/// with a colon stands for one part of the path. A star stands only at the end, which is what all hosts understand.
/// </param>
/// <param name="Headers">Names and values.</param>
internal sealed record DeliveryRule(string Pattern, ImmutableArray<KeyValuePair<string, string>> Headers)
{
    public const string CacheControl = "Cache-Control";

    public const string ContentType = "Content-Type";

    /// <summary>Whether it covers all in a folder.</summary>
    public bool IsFolder => Pattern[^1] == '*';

    /// <summary>Whether it covers a single file.</summary>
    public bool IsFile => !IsFolder && !Pattern.Contains(':', StringComparison.Ordinal);
}
