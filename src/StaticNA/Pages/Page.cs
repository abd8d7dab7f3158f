using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A page of the site, planned but not yet rendered.</summary>
/// <param name="Route">Where it goes.</param>
/// <param name="Template">Name of the skin's template, without folder and extension.</param>
/// <param name="Model">
/// Makes what the template shows: the same each time. May be called from any thread.
/// </param>
/// <param name="Origin">The input that the page comes from; for a page of the whole site, <c>site.yml</c>.</param>
public sealed record Page(Route Route, string Template, Func<object> Model, SourceLocation Origin)
{
    /// <summary>Links to other pages that authors wrote on it, so that a dead one is reported where it is written.</summary>
    public ImmutableArray<InternalLink> WrittenLinks { get; init; } = [];

    /// <summary>The entries whose texts it shows.</summary>
    internal ReadOnlyMemory<Entry> Texts { get; init; }

    /// <summary>Whether it only leads on to another page: no list of pages names it.</summary>
    public bool IsAlias { get; init; }

    /// <summary>Whether readers should be able to come to it from another page: not to the first, an error page, or an old address.</summary>
    public bool NeedsLink { get; init; } = true;
}
