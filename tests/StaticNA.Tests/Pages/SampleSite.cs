using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticNA.Tests;

/// <summary>A site of invented content, planned, and rendered with the shipped skin.</summary>
internal sealed partial class SampleSite
{
    private static readonly ConcurrentDictionary<string, Skin> Skins = new(StringComparer.Ordinal);

    private readonly Skin _skin;

    public SampleSite(params Entry[] entries)
        : this(new SampleOptions(), entries)
    {
    }

    public SampleSite(SampleOptions options, params Entry[] entries)
    {
        SiteSettings site = options.Settings;
        var content = new Content
        {
            Site = site,
            Entries = [.. entries],
            Themes = [Sample.Theme("bridges"), Sample.Theme("rivers")],
            Sources = [options.Gazette, .. options.More],
            People = [options.Ana, Sample.Person("bo")],
            Countries = [new Country("northland", "Northland", "NL", Sample.Here)],
            Bodies = [Body],
            Series = [Series],
            Terms = [Term],
            Cards = options.Cards,
        };
        var diagnostics = new DiagnosticBag();
        Briefing = BriefingBuilder.Build(content, options.Drafts, diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        _skin = Skins.GetOrAdd(site.Language.Value, _ => LoadSkin(site));
        var phraser = new DatePhraser(_skin.Strings.Pattern);
        Context = new PlanningContext(Briefing, _skin.Strings, phraser, options.Evidence);
        Pages = SitePlanner.Plan(Context);
    }

    public Briefing Briefing { get; }

    public PlanningContext Context { get; }

    public ImmutableArray<Page> Pages { get; }

    public IEnumerable<string> Routes => Pages.Select(page => page.Route.Path);

    private static Body Body => new(
        "river-council", "River Council", "RC", BodyKind.Organization, Sample.All("northland"), DateBasis.Stated, null,
        "It looks after the river.", [Sample.Cite(2)], Sample.Here);

    private static Series Series => new(
        "bridge-talks", "Bridge Talks", "every spring", MeetingLevel.Ministers, null, [], Sample.Here);

    private static Term Term => new(
        "ford", "Ford", null, "A shallow place.", DateBasis.External, "from a dictionary", [], Sample.Here);

    public string Render(string route) => Render(Pages.Single(page => page.Route.Path == route));

    public string Render(Page page)
    {
        using var writer = new PageWriter();
        _skin.Render(page.Template, page.Model(), writer);
        return Encoding.UTF8.GetString(writer.Written);
    }

    /// <summary>What an export writes; fails if there is none of that route.</summary>
    public string Export(string route)
    {
        using var stream = new ReusedStream();
        SiteExports.EnabledFor(Briefing, Context.Strings).Single(export => export.Route.Path == route)
            .Write(new ExportContext(Context, Pages, _skin), stream);
        return Encoding.UTF8.GetString(stream.Written);
    }

    public void AssertText(string route, string expected) =>
        Assert.Contains(expected, TextOf(route), StringComparison.Ordinal);

    public void AssertNoText(string route, string unexpected) =>
        Assert.DoesNotContain(unexpected, TextOf(route), StringComparison.Ordinal);

    public void AssertHtml(string route, string expected) =>
        Assert.Contains(expected, Render(route), StringComparison.Ordinal);

    public void AssertNoHtml(string route, string unexpected) =>
        Assert.DoesNotContain(unexpected, Render(route), StringComparison.Ordinal);

    /// <summary>What a reader reads on a page, each run of white space as one space.</summary>
    public string TextOf(string route) =>
        Space().Replace(WebUtility.HtmlDecode(Tag().Replace(Render(route), "")), " ");

    /// <summary>Slugs of the entries to which a page links outside its pictures, in order, repeated ones included.</summary>
    public string[] EntriesOn(string route) =>
        [.. EntryLink().Matches(Picture().Replace(Render(route), "")).Select(match => match.Groups[1].Value)];

    private static Skin LoadSkin(SiteSettings site)
    {
        var diagnostics = new DiagnosticBag();
        string nowhere = Path.Combine(AppContext.BaseDirectory, "no-such-root");
        SkinFiles files = SkinFiles.Read(nowhere, site.Skin, diagnostics)!;
        Skin? skin = Skin.Load(files, new SkinSetup(site.Language, site.Address, SitePlanner.Models), diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return skin!;
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("<figure class=\"picture.*?</figure>", RegexOptions.Singleline)]
    private static partial Regex Picture();

    [GeneratedRegex("href=\"/some/entries/[0-9]{4}/([^/\"]+)/\"")]
    private static partial Regex EntryLink();
}
