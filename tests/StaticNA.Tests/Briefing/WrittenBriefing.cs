using System.Collections.Immutable;

namespace StaticNA.Tests;

/// <summary>A briefing from files as an author writes them.</summary>
internal sealed class WrittenBriefing : IDisposable
{
    private readonly TempFolder _folder = new();

    public WrittenBriefing()
    {
        Write("countries.yml", "CA: {name: Canada}\nMX: {name: Mexico}\n");
        Write("people.yml", "ada-quill: {name: Ada Quill, sort-as: Quill}\nbo-reed: {name: Bo Reed, sort-as: Reed}\n");
        Write("bodies.yml", "group: {name: Group}\n");
        Write("series.yml", "talks: {name: Talks}\n");
        Write("themes/harbours.md", "---\ntitle: Harbours\nsummary: About harbours.\n---\n");
        Source("lantern", "");
    }

    /// <summary>What parsing, building and checking found, in the order of places.</summary>
    public IReadOnlyList<Diagnostic> Found { get; private set; } = [];

    /// <summary>The folder of the documents; it need not exist.</summary>
    public string Documents => _folder["documents"];

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes a file, by its path in the input folder.</summary>
    public void Write(string path, string text) => _folder.File("input/" + path, text);

    /// <summary>A document; given to <see cref="Source"/> by its record.</summary>
    public void Document(string name, string text) => _folder.File("documents/" + name, text);

    /// <summary>A source of two passages; <paramref name="keys"/> are further lines of front matter.</summary>
    public void Source(string id, string keys) =>
        Write($"sources/{id}.md", $"---\ntitle: {id}\nkind: news\n{keys}digest: [One., Two.]\n---\n");

    /// <summary>An entry on harbours that cites <c>lantern</c>; <paramref name="keys"/> are further lines of front matter.</summary>
    public void Entry(string date, string slug, string keys = "", string body = "") => Write(
        $"entries/{date[..4]}/{slug}.md",
        $"---\ntitle: About {slug}\ndate: {date}\ndate-basis: stated\nsummary: Something happened.\nkind: event\n"
        + $"themes: [harbours]\n{keys}sources: [lantern ¶1]\n---\n{body}");

    public Briefing Build(DraftPolicy drafts = DraftPolicy.Exclude)
    {
        var diagnostics = new DiagnosticBag();
        Briefing briefing = Build(drafts, diagnostics);
        Found = diagnostics.ToSortedList();
        return briefing;
    }

    public Evidence Check(EvidencePolicy policy = EvidencePolicy.CheckIfPresent)
    {
        var diagnostics = new DiagnosticBag();
        Evidence evidence = EvidenceChecker.Check(Build(DraftPolicy.Exclude, diagnostics), Documents, policy, diagnostics);
        Found = diagnostics.ToSortedList();
        return evidence;
    }

    private Briefing Build(DraftPolicy drafts, DiagnosticBag diagnostics)
    {
        var reader = new InputReader(_folder.Root, _folder["input"], new DiagnosticBag());
        ImmutableArray<InputFile> files = reader.FindFiles();
        SiteAddress address = SiteAddress.Parse("https://example.org/")!;
        var routes = new RouteTable(
            files.Where(file => file.Kind == InputKind.Entry).Select(file => KeyValuePair.Create(file.Slug, file.Route!.Value)),
            files.Where(file => file.Route is not null).Select(file => KeyValuePair.Create(file.Path, file.Route!.Value)));
        var markdown = new MarkdownReader(
            new MarkdownContext(address, routes, HasSourcePages: true, new MarkdownLabels("{number}", "{number}", "{number}", "Notes")));
        var site = new SiteSettings
        {
            Title = "Site",
            Description = "A site.",
            Address = address,
            Language = new("en", new SourceLocation("input/site.yml", 4, 11)),
            Skin = new("briefing", SourceLocation.StartOf("input/site.yml")),
            AsOf = BriefingDate.Parse("2020").Date!,
        };
        var parser = new ContentParser(new SiteListReader(diagnostics).Read(files), new ParseContext(markdown, diagnostics));
        return BriefingBuilder.Build(parser.Parse(site, files, CancellationToken.None), drafts, diagnostics);
    }
}
