using System.Globalization;
using System.Text.Json;

namespace StaticNA;

/// <summary>Makes the frame of each page; the navigation is made once for all pages of a section.</summary>
internal sealed class PageFrames
{
    private static readonly string[] Sections =
        ["timeline", "themes", "chronology", "commitments", "positions", "people", "sources", "glossary", "about"];

    private readonly SiteSettings _settings;
    private readonly UiStrings _strings;
    private readonly Briefing _briefing;
    private readonly Subscriptions _subscriptions;
    private readonly SiteFrame _site;
    private readonly Dictionary<(string Section, bool IsIndex), NavItem[]> _navigation = [];
    private readonly NavItem[] _plain;
    private readonly bool _areParts;

    public PageFrames(Briefing briefing, Subscriptions subscriptions, UiStrings strings, SiteLinks links, DateView asOf)
    {
        SiteSettings settings = briefing.Site;
        _briefing = briefing;
        _settings = settings;
        _strings = strings;
        _subscriptions = subscriptions;
        _areParts = links.LeadInside;
        _site = new SiteFrame(
            settings.Language.Value, settings.Title, asOf, links.Home, links.Feed, links.ToSection("about"),
            links.Corrections, links.Accounts)
        {
            SearchHref = links.ToSection("search"),
            DataHref = links.ToSection("data"),
            PrintHref = links.ToSection("print"),
            ManifestHref = settings.Address.To(WebManifest.Place),
        };
        _plain = Navigation(links, "", "");
        foreach (string section in Sections)
        {
            _navigation[(section, true)] = Navigation(links, section, "page");
            _navigation[(section, false)] = Navigation(links, section, "true");
        }
    }

    public PageFrame Make(PageHead head)
    {
        bool isIndex = head.Section is not null && head.Route == Route.Section(head.Section);
        NavItem[] navigation = _navigation.GetValueOrDefault((head.Section ?? "", isIndex), _plain);
        return new PageFrame(
            _site, navigation, head.Title, HeadTitle(head), head.Description,
            Href.Internal(_settings.Address.Absolute(head.Route)), head.Trail)
        {
            IsDraft = head.IsDraft,
            Meta = Meta(head),
        };
    }

    private PageMeta Meta(PageHead head)
    {
        IReadOnlyList<AlternateLink> feeds = _subscriptions.Feeds;
        return new PageMeta(
            head.Alternates.Count == 0 ? feeds : [.. head.Alternates, .. feeds], CardOf(head.CardTheme), DataOf(head))
        {
            Type = head.IsArticle ? "article" : "website",
            Title = head.TitleAlone ?? head.Title,
        };
    }

    private CardView? CardOf(string? theme)
    {
        if ((theme is null ? null : _briefing.Cards.GetValueOrDefault(theme)) is { } own)
        {
            return View(own, $"{_briefing.ThemeBySlug[own.Name].Title.Value} – {_settings.Title}");
        }

        return _briefing.Cards.GetValueOrDefault(Card.OfSite) is { } card ? View(card, _settings.Title) : null;

        CardView View(Card card, string text) => new(
            _settings.Address.Absolute(card.Route), card.Width.ToString(CultureInfo.InvariantCulture),
            card.Height.ToString(CultureInfo.InvariantCulture), text);
    }

    private RenderedHtml DataOf(PageHead head)
    {
        // A part of a document is no page of which search engines could be told.
        if (_areParts || !_settings.IsEnabled("json-ld"))
        {
            return RenderedHtml.Empty;
        }

        var things = new List<Action<Utf8JsonWriter>>(2);
        if (head.Thing is { } thing)
        {
            things.Add(thing);
        }

        // The page of an error has no place of its own.
        if (head.Route != Route.Home && head.Route.Path[^1] == '/')
        {
            things.Add(json => StructuredData.WriteTrail(json, _settings, head));
        }

        return things.Count == 0 ? RenderedHtml.Empty : StructuredData.Of(things);
    }

    private string HeadTitle(PageHead head)
    {
        if (head.Route == Route.Home)
        {
            return _settings.Title;
        }

        string title = head.Number == 1
            ? head.TitleAlone ?? head.Title
            : _strings.Format("pages.title", ("title", head.Title), ("number", _strings.Number(head.Number)));
        return $"{title} – {_settings.Title}";
    }

    private NavItem[] Navigation(SiteLinks links, string current, string mark) =>
    [
        .. from section in Sections
           let href = links.ToSection(section)
           where href is not null
           select new NavItem(_strings.Text("nav." + section), href.Value, section == current ? mark : null),
    ];
}
