using System.Collections.Concurrent;
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace StaticNA.Benchmarks;

/// <summary>The stages of a build of a made-up site, warm, each by itself.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly RecordingTarget _rendered = new();
    private string _folder = "";
    private int _build;
    private (string Path, byte[] Text)[] _texts = [];
    private (string Path, FrontMatter Parts)[] _bodies = [];
    private MarkdownReader _markdown = null!;
    private Content _content = null!;
    private Skin _skin = null!;
    private ImmutableArray<Page> _pages = [];

    [Params(200)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("staticna-benchmark-").FullName;
        string input = Path.Combine(_folder, "input");
        MadeUpSite.Write(input, Entries);
        var found = new DiagnosticBag();
        ImmutableArray<InputFile> files = new InputReader(_folder, input, found).FindFiles();
        SiteSettings site = SiteParser.Read(
            YamlReader.Read(File.ReadAllText(Path.Combine(input, "site.yml")), "input/site.yml", 1, found)!, null, found);
        _skin = Skin.Load(
            SkinFiles.Read(_folder, site.Skin, found)!, new SkinSetup(site.Language, site.Address, SitePlanner.Models), found)!;
        _texts = [.. files.Where(file => file.Kind == InputKind.Entry).Select(file => (file.Path, File.ReadAllBytes(file.FullPath)))];
        _bodies = [.. _texts.Select(text => (text.Path, FrontMatter.Split(text.Text, text.Path, found)!.Value))];
        var routes = new RouteTable(
            files.Where(file => file.Kind == InputKind.Entry).Select(file => KeyValuePair.Create(file.Slug, file.Route!.Value)),
            files.Where(file => file.Route is not null).Select(file => KeyValuePair.Create(file.Path, file.Route!.Value)));
        _markdown = new MarkdownReader(new MarkdownContext(site.Address, routes, HasSourcePages: true, MarkdownLabels.None));
        _content = new ContentParser(new SiteListReader(found).Read(files), new ParseContext(_markdown, found))
            .Parse(site, files, CancellationToken.None);
        Briefing briefing = BriefingBuilder.Build(_content, DraftPolicy.Exclude, found);
        Evidence evidence = EvidenceChecker.Check(briefing, null, EvidencePolicy.CheckIfPresent, found);
        _pages = SitePlanner.Plan(new PlanningContext(briefing, _skin.Strings, new DatePhraser(_skin.Strings.Pattern), evidence));
        Render(_rendered);
        RefuseMistakes(found);
        Publish("kept");
    }

    [GlobalCleanup]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    /// <summary>Splitting the files, and YAML.</summary>
    [Benchmark]
    public void FrontMatterOfEntries()
    {
        var found = new DiagnosticBag();
        foreach ((string path, byte[] text) in _texts)
        {
            YamlReader.Read(FrontMatter.Split(text, path, found)!.Value.Yaml, path, FrontMatter.YamlLine, found);
        }
    }

    [Benchmark]
    public void MarkdownOfEntries()
    {
        var found = new DiagnosticBag();
        foreach ((string path, FrontMatter parts) in _bodies)
        {
            _markdown.Read(parts.Body, path, parts.BodyLine, found);
        }
    }

    /// <summary>References and indexes.</summary>
    [Benchmark]
    public object Index() => BriefingBuilder.Build(_content, DraftPolicy.Exclude, new DiagnosticBag());

    /// <summary>Models and templates of all pages, on all cores, written nowhere.</summary>
    [Benchmark]
    public void Rendering() => Render(new UnwrittenSite());

    /// <summary>The rendered pages, one after the other, to a folder that is not there yet.</summary>
    [Benchmark]
    public PublishResult PublishingAnew() => Publish($"new-{_build++}");

    /// <summary>The same over the same pages.</summary>
    [Benchmark]
    public PublishResult PublishingUnchanged() => Publish("kept");

    private void Render(ISiteTarget target)
    {
        var found = new DiagnosticBag();
        new PageRenderer(_skin, target, null, found).Render(_pages, CancellationToken.None);
        RefuseMistakes(found);
    }

    private PublishResult Publish(string name)
    {
        var found = new DiagnosticBag();
        var folders = new ProtectedFolders { Root = _folder, Input = Path.Combine(_folder, "input") };
        OutputFolder output = OutputFolder.Check(Path.Combine("built", name, "output"), folders, found)!;
        using PublishingSession session = SitePublisher.TryBegin(output)!;
        foreach ((string path, byte[] bytes) in _rendered.Files)
        {
            session.Write(path, bytes);
        }

        return session.Publish();
    }

    private static void RefuseMistakes(DiagnosticBag found)
    {
        if (found.HasErrors)
        {
            throw new InvalidOperationException(found.ToSortedList()[0].ToString());
        }
    }

    private sealed class RecordingTarget : ISiteTarget
    {
        public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

        public StagedFile Write(string path, ReadOnlySpan<byte> bytes)
        {
            Files[path] = bytes.ToArray();
            return new StagedFile(path, bytes.Length, default);
        }
    }
}
