using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace StaticNA;

/// <summary>Addresses inside the site; null for what <c>site.yml</c> disables, so that no page links to it.</summary>
internal sealed class SiteLinks
{
    private readonly Briefing _briefing;
    private readonly PrintedPlaces? _places;

    // Asked for by nearly every page.
    private readonly ConcurrentDictionary<string, PageLink> _parties = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PageLink?> _themes = new(StringComparer.Ordinal);
    private readonly Func<string, PageLink> _makeParty;
    private readonly Func<string, PageLink?> _makeTheme;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _disabled;

    /// <param name="briefing">The site.</param>
    /// <param name="places">The document in which links lead to what it holds; null for pages.</param>
    public SiteLinks(Briefing briefing, PrintedPlaces? places = null)
    {
        _places = places;
        _briefing = briefing;
        _makeParty = MakeParty;
        _makeTheme = MakeTheme;
        _disabled = briefing.Site.Disabled.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether they lead to places of one document, rather than from page to page.</summary>
    public bool LeadInside => _places is not null;

    public Href Home => _briefing.Site.Address.To(Route.Home);

    /// <summary>The feed, or null if it is disabled.</summary>
    public Href? Feed => _briefing.Site.IsEnabled("feed") ? _briefing.Site.Address.To(Route.Feed) : null;

    /// <summary>The page of differing accounts; null if there are none.</summary>
    public Href? Accounts => _briefing.HasAccounts ? ToSection("accounts") : null;

    /// <summary>The page of corrections; null if there are none.</summary>
    public Href? Corrections => _briefing.Corrections.IsEmpty ? null : ToSection("corrections");

    /// <summary>The feed of corrections; null if there are none, or feeds are disabled.</summary>
    public Href? CorrectionsFeed =>
        Corrections is null || Feed is null ? null : _briefing.Site.Address.To(Route.CorrectionsFeed);

    /// <summary>An entry; entries can't be disabled.</summary>
    public Href ToEntry(Entry entry) => _places?.Of(entry.Route, null) ?? _briefing.Site.Address.To(entry.Route);

    /// <summary>A page that is there whenever the linking page is, such as the next page of the same list.</summary>
    public Href ToSibling(Route route, string? fragment = null) => _briefing.Site.Address.To(route, fragment);

    public Href? To(Route route, string? fragment = null) =>
        _places?.Of(route, fragment) ?? (_disabled.Contains(FirstPart(route)) ? null : _briefing.Site.Address.To(route, fragment));

    /// <summary>The whole address of a page; null if it is left out.</summary>
    public string? Absolute(Route route) =>
        _disabled.Contains(FirstPart(route)) && _places?.Of(route, null) is null ? null : _briefing.Site.Address.Absolute(route);

    public Href? ToSection(string name) => To(Route.Section(name));

    public Href? ToPassage(string source, int passage) => To(Route.Source(source), $"p{passage}");

    public Href? ToGlossary(string anchor) => To(Route.Glossary, anchor);

    /// <summary>
    /// A person's page, or the place of a country or body in the glossary; no address if the id is none of them.
    /// </summary>
    public PageLink ToParty(string id) => _parties.GetOrAdd(id, _makeParty);

    private PageLink MakeParty(string id)
    {
        Href? href = _briefing.CountryById.ContainsKey(id) || _briefing.BodyById.ContainsKey(id) ? ToGlossary(id)
            : _briefing.PersonById.ContainsKey(id) ? To(Route.Person(id))
            : null;
        return new PageLink(_briefing.PartyName(id), href);
    }

    /// <summary>A theme; null if there is none of that slug.</summary>
    public PageLink? ToTheme(string slug) => _themes.GetOrAdd(slug, _makeTheme);

    private PageLink? MakeTheme(string slug) =>
        _briefing.ThemeBySlug.TryGetValue(slug, out Theme? theme)
            ? new PageLink(theme.Title.Value, To(theme.Route))
            : null;

    private static ReadOnlySpan<char> FirstPart(Route route)
    {
        ReadOnlySpan<char> path = route.Path.AsSpan(1);
        int end = path.IndexOf('/');
        return end < 0 ? path : path[..end];
    }
}
