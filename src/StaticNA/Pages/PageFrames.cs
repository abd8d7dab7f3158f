namespace StaticNA;

/// <summary>Makes the frame of each page; the navigation is made once for all pages of a section.</summary>
internal sealed class PageFrames
{
    private static readonly string[] Sections =
        ["timeline", "themes", "chronology", "commitments", "positions", "people", "sources", "glossary", "about"];

    private readonly SiteSettings _settings;
    private readonly UiStrings _strings;
    private readonly SiteFrame _site;
    private readonly Dictionary<(string Section, bool IsIndex), NavItem[]> _navigation = [];
    private readonly NavItem[] _plain;

    public PageFrames(SiteSettings settings, UiStrings strings, SiteLinks links, DateView asOf)
    {
        _settings = settings;
        _strings = strings;
        _site = new SiteFrame(
            settings.Language.Value, settings.Title, asOf, links.Home, links.Feed, links.ToSection("about"),
            links.Corrections, links.Accounts, links.ToSection("print"));
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
        };
    }

    private string HeadTitle(PageHead head)
    {
        if (head.Route == Route.Home)
        {
            return _settings.Title;
        }

        string title = head.Number == 1
            ? head.Title
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
