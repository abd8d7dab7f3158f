using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace StaticNA;

/// <summary>
/// Builds a site, checks its content, or makes a preview: the contents page of the library. One stage hands the next a new immutable
/// value; mistakes are collected, and the output is touched only when there are none.
/// </summary>
public sealed class SiteBuilder
{
    private readonly BuildOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly BuildProgress _progress;
    private readonly InputState _input = new();

    private SiteBuilder(BuildOptions options, CancellationToken cancellation)
    {
        _options = options;
        _cancellation = cancellation;
        _progress = new BuildProgress(options.Progress);
    }

    /// <summary>Thread-safe as long as no two builds share an output folder.</summary>
    /// <exception cref="IOException">A file can't be read or written; the output is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written; the output is as it was.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the output is as it was.</exception>
    public static BuildResult Build(BuildOptions options, CancellationToken cancellation) =>
        Run(builder => builder.Build(), options, cancellation);

    /// <summary>
    /// Finds the mistakes that a build would find, and measures the coverage where that is asked; writes nothing. Of the options, those
    /// that concern the output are not used. Thread-safe.
    /// </summary>
    /// <exception cref="IOException">A file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static CheckResult Check(BuildOptions options, CancellationToken cancellation) =>
        Run(builder => builder.Check(), options, cancellation);

    /// <summary>
    /// Plans the site, whose files are then made as they are asked for; what <see cref="BuildOptions.Memory"/> holds is not done again.
    /// Mistakes that show only in the finished site are left to <see cref="CheckPreview"/>. Of the options, those that concern the
    /// output are not used.
    /// </summary>
    /// <exception cref="IOException">A file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static PreviewResult Preview(BuildOptions options, CancellationToken cancellation) =>
        Run(builder => builder.Preview(), options, cancellation);

    /// <summary>
    /// Makes every file of a previewed site once, keeps none, and checks the site as a whole: the same preview, with all diagnostics
    /// that a build has. Without a site it does nothing. Thread-safe, beside a later preview too.
    /// </summary>
    /// <param name="preview">From <see cref="Preview(BuildOptions, CancellationToken)"/>.</param>
    /// <param name="options">Those of the preview.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="IOException">A file can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static PreviewResult CheckPreview(PreviewResult preview, BuildOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(preview);
        return Run(builder => builder.Check(preview), options, cancellation);
    }

    private static T Run<T>(Func<SiteBuilder, T> work, BuildOptions options, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            return work(new SiteBuilder(options, cancellation));
        }
        catch (AggregateException several)
        {
            // What fails in a parallel loop comes wrapped; callers handle it as if the loop were not parallel.
            cancellation.ThrowIfCancellationRequested();
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
            throw;
        }
    }

    private BuildResult Build()
    {
        OutputFolder? output = CheckOutputFolder();
        _input.Last = output is null ? null : BuildRecord.Of(_options, output);
        return _input.Last is { } last && last.IsStillTrue(output!) ? last.Result : Build(output);
    }

    private BuildResult Build(OutputFolder? output)
    {
        // What is published may stay as it is for the most part: it is looked at while the input is read.
        using PublishingSession? ahead = _input.Last is null ? null : Begin(output!);
        if (ahead is not null)
        {
            _options.ShortBuildBegins?.Invoke();
            ahead.LookAhead(_input.Last!.Result.RootHash!.Value);
        }

        SitePlan? plan = Plan();
        if (plan is null || output is null)
        {
            return Failed();
        }

        Enter(BuildStage.PreparingOutput);
        using PublishingSession session = ahead ?? Begin(output);
        int known = _diagnostics.Count;
        TextEdits? edits = TextEdits.Between(_input, plan, _options.Root);
        Enter(BuildStage.Rendering);
        bool isEdited = edits is not null && edits.TryWrite(session, _diagnostics, _options, _cancellation);
        if (!isEdited && plan.Briefing.Entries.Any(entry => entry.Body.IsUnread))
        {
            session.Dispose();
            return Run(builder => builder.Build(output), _options, _cancellation);
        }

        var record = new Lazy<RecordDraft?>(() => BeginRecord(plan));
        if (isEdited ? MustStop : !Write(plan, session, () => Parallel.Invoke(session.Prepare, () => _ = record.Value)))
        {
            return Failed();
        }

        bool isSilent = _diagnostics.Count == known;

        Enter(BuildStage.Publishing);
        _cancellation.ThrowIfCancellationRequested();
        PublishResult? published = null;
        Parallel.Invoke(
            () => published = session.Publish(),
            () => _ = record.Value);
        var result = new BuildResult
        {
            Diagnostics = _diagnostics.ToSortedList(),
            Ignored = _diagnostics.CountIgnored(),
            Published = true,
            Entries = plan.Briefing.Entries.Length,
            Pages = plan.Pages.Length,
            PublishedPages = [.. plan.Pages.Select(page => new PublishedPage(page.Route, page.Template))],
            Files = published!.Manifest.Files.Length,
            FilesWritten = published.Changes.Written,
            RootHash = published.Manifest.RootHash,
            Evidence = EvidenceSummary.Of(plan.Evidence),
        };
        session.Remember(record.Value, isSilent, result);
        return result;
    }

    private RecordDraft? BeginRecord(SitePlan plan) =>
        _input.Now is { } read ? BuildRecord.Begin(BuildRecord.KeyOf(_options), read, plan) : null;

    private PublishingSession Begin(OutputFolder output) =>
        SitePublisher.TryBegin(output, _options.Precompresses ? Precompression.BrotliAndGzip : Precompression.None)
        ?? throw new IOException($"another build is publishing to {output.FullPath}; wait for it to end");

    private CheckResult Check()
    {
        (Skin? skin, Briefing briefing, Evidence evidence, _) = ReadContent();
        if (PlanPages(skin, briefing, evidence) is SitePlan plan)
        {
            Write(plan, new UnwrittenSite());
        }

        return new CheckResult
        {
            Diagnostics = _diagnostics.ToSortedList(),
            Ignored = _diagnostics.CountIgnored(),
            Entries = briefing.Entries.Length,
            Sources = briefing.Sources.Length,
            ExternalLinks = ExternalLinks.Of(briefing),
            Severities = briefing.Site.Severities,
            Evidence = EvidenceSummary.Of(evidence),
            Coverage = _options.MeasuresCoverage && !_diagnostics.HasErrors ? Coverage.Of(briefing) : null,
        };
    }

    private PreviewResult Preview()
    {
        SitePlan? plan = Plan();
        IReadOnlyList<Diagnostic> diagnostics = _diagnostics.ToSortedList();
        return plan is null
            ? new PreviewResult(diagnostics, null, null)
            : new PreviewResult(diagnostics, new MemorySite(plan), plan.Briefing.Site.Address) { Plan = plan };
    }

    private PreviewResult Check(PreviewResult preview)
    {
        if (preview.Plan is not SitePlan plan)
        {
            return preview;
        }

        _diagnostics.UseSeverities(plan.Briefing.Site.Severities);
        foreach (Diagnostic known in preview.Diagnostics)
        {
            _diagnostics.Add(known);
        }

        Write(plan, new UnwrittenSite());
        return preview with { Diagnostics = _diagnostics.ToSortedList() };
    }

    private SitePlan? Plan()
    {
        (Skin? skin, Briefing briefing, Evidence evidence, ContentParser parser) = ReadContent();
        return PlanPages(skin, briefing, evidence) is SitePlan plan ? plan with { Parser = parser } : null;
    }

    /// <summary>All that comes before pages are planned.</summary>
    private (Skin? Skin, Briefing Briefing, Evidence Evidence, ContentParser Parser) ReadContent()
    {
        Enter(BuildStage.Reading);
        ImmutableArray<InputFile> files = [];
        Parallel.Invoke(
            () => files = FindFiles(),
            () => _input.Look(_options));
        SiteSettings site = ReadSettings(files);
        _diagnostics.UseSeverities(site.Severities);
        site = site with { FindsNearDuplicates = site.FindsNearDuplicates || _options.FindsNearDuplicates };

        Enter(BuildStage.LoadingSkin);
        (UiStrings? Strings, Func<Skin?> Finish) skinBegun = (null, static () => null);
        SiteLists? lists = null;
        Parallel.Invoke(
            () => skinBegun = BeginSkin(site),
            () => lists = new SiteListReader(_diagnostics).Read(files));

        Enter(BuildStage.Parsing);
        var markdown = new MarkdownReader(MarkdownContextOf(site, files, skinBegun.Strings) with
        {
            Names = KnownNamesBuilder.Of(lists!, site, skinBegun.Strings),
        });
        _options.Memory?.Parsed.Surround(_options.Memory.SurroundingsOf(files));
        var context = new ParseContext(markdown, _diagnostics);
        var parser = new ContentParser(lists!, context, _options.Memory?.Parsed);
        parser = new ContentParser(lists!, context, _options.Memory?.Parsed)
        {
            // What is kept for later builds must be whole.
            IsUnread = _options.Memory is not null ? static _ => false : TextEdits.Unread(_input, site, files, parser.ParseAnew),
        };
        Content? content = null;
        Skin? skin = null;
        Parallel.Invoke(
            () => skin = skinBegun.Finish(),
            () => content = parser.Parse(site, files, _cancellation));

        Enter(BuildStage.Resolving);
        DraftPolicy drafts = _options.IncludeDrafts ? DraftPolicy.Include : DraftPolicy.Exclude;
        Briefing briefing = BriefingBuilder.Build(content!, drafts, _diagnostics);

        if (!_diagnostics.HasErrors)
        {
            // What could not be read would look implausible.
            PlausibilityChecker.Check(briefing, _diagnostics);
        }

        Enter(BuildStage.CheckingEvidence);
        EvidencePolicy policy = _options.RequireEvidence ? EvidencePolicy.Require : EvidencePolicy.CheckIfPresent;
        Evidence evidence = EvidenceChecker.Check(briefing, _options.Documents, policy, _diagnostics);
        return (skin, briefing, evidence, parser);
    }

    /// <summary>Null, with diagnostics, if there can't be a site.</summary>
    private SitePlan? PlanPages(Skin? skin, Briefing briefing, Evidence evidence)
    {
        if (MustStop || skin is null)
        {
            return null;
        }

        Enter(BuildStage.Planning);
        var planning = new PlanningContext(briefing, skin.Strings, new DatePhraser(skin.Strings.Pattern), evidence);
        ImmutableArray<Page> pages = SitePlanner.Plan(planning);
        RouteChecker.Check(briefing, pages, skin, _diagnostics);
        return MustStop ? null : new SitePlan(skin, planning, pages);
    }

    /// <summary>
    /// Makes every file of the site and checks them together. False, with diagnostics, if the site must not be published.
    /// </summary>
    /// <param name="plan">The site.</param>
    /// <param name="target">Where it goes.</param>
    /// <param name="besideChecks">What can be done, once every file is written, while they are checked; null for nothing.</param>
    private bool Write(SitePlan plan, ISiteTarget target, Action? besideChecks = null)
    {
        Enter(BuildStage.Rendering);
        var renderer = new PageRenderer(plan.Skin, target, plan.Evidence.Copied, _diagnostics);
        ImmutableArray<PageRecord> records = [];
        ImmutableHashSet<string> otherFiles = [];
        Parallel.Invoke(
            () => otherFiles = OtherFiles.Write(target, plan, _options.PartBegins, _cancellation),
            () =>
            {
                using IDisposable? part = Begin(BuildPart.Pages);
                records = renderer.Render(plan.Pages, _cancellation);
            });
        plan.Evidence.Copied?.Report(_diagnostics, _options.Root);
        if (MustStop)
        {
            return false;
        }

        Enter(BuildStage.CheckingOutput);
        Parallel.Invoke(
            () => besideChecks?.Invoke(),
            () => OutputChecker.Check(records, otherFiles, plan.Briefing.Site.Address, _diagnostics));
        return !MustStop;
    }

    private bool MustStop => _diagnostics.HasErrors || (_options.Strict && _diagnostics.HasAny);

    private void Enter(BuildStage stage)
    {
        _cancellation.ThrowIfCancellationRequested();
        _progress.Enter(stage);
    }

    private IDisposable? Begin(BuildPart part) => _options.PartBegins?.Invoke(part);

    private BuildResult Failed() => new()
    {
        Diagnostics = _diagnostics.ToSortedList(),
        Ignored = _diagnostics.CountIgnored(),
        Published = false,
    };

    private OutputFolder? CheckOutputFolder()
    {
        var kept = new ProtectedFolders
        {
            Root = _options.Root,
            Input = _options.Input,
            Skins = [Path.Combine(_options.Root, "themes")],
            Documents = _options.Documents,
            Home = _options.HomeFolder,
        };
        return OutputFolder.Check(Path.GetRelativePath(_options.Root, _options.Output), kept, _diagnostics);
    }

    private ImmutableArray<InputFile> FindFiles() =>
        _options.Memory is BuildMemory memory ? memory.FilesOf(Find, _diagnostics) : Find(_diagnostics);

    private ImmutableArray<InputFile> Find(DiagnosticBag found) =>
        new InputReader(_options.Root, _options.Input, found).FindFiles();

    private SiteSettings ReadSettings(ImmutableArray<InputFile> files)
    {
        InputFile? file = files.FirstOrDefault(file => file.Kind == InputKind.Site);
        YamlMapping? mapping = file is not null && InputReader.ReadText(file, _diagnostics) is string text
            ? YamlReader.Read(text, file.Path, firstLine: 1, _diagnostics)
            : null;
        return mapping is null
            ? SiteParser.Unread
            : SiteParser.Read(mapping, AddressOf(_options.BaseUrl), _diagnostics);
    }

    /// <exception cref="ArgumentException">It is no address; see <see cref="BuildOptions.BaseUrl"/>.</exception>
    private static SiteAddress? AddressOf(string? baseUrl) =>
        baseUrl is null
            ? null
            : SiteAddress.Parse(baseUrl) ?? throw new ArgumentException($"'{baseUrl}' is no address", nameof(baseUrl));

    /// <summary>Its texts, without which nothing can be parsed, and what makes the rest of it; no texts if there can't be a skin.</summary>
    private (UiStrings? Strings, Func<Skin?> Finish) BeginSkin(SiteSettings site)
    {
        if (SkinFiles.Read(_options.Root, site.Skin, _diagnostics) is not SkinFiles files)
        {
            return (null, static () => null);
        }

        var setup = new SkinSetup(site.Language, site.Address, SitePlanner.Models);
        if (_options.Memory is BuildMemory memory)
        {
            (UiStrings? Strings, Skin? Skin) known = memory.SkinOf(files, setup, _diagnostics);
            return (known.Strings, () => known.Skin);
        }

        UiStrings? strings = UiStringsReader.Read(files, setup.Language, _diagnostics);
        return (strings, () => Skin.Load(files, setup, strings, _diagnostics));
    }

    private MarkdownContext MarkdownContextOf(SiteSettings site, ImmutableArray<InputFile> files, UiStrings? strings)
    {
        var routes = new RouteTable(
            files.Where(file => file.Kind == InputKind.Entry).Select(file => KeyValuePair.Create(file.Slug, file.Route!.Value)),
            files.Where(file => file.Route is not null).Select(file => KeyValuePair.Create(file.Path, file.Route!.Value)));
        MarkdownLabels labels = strings is null ? MarkdownLabels.None : new MarkdownLabels(
            strings.Pattern("citation.label"),
            strings.Pattern("footnote.mark"),
            strings.Pattern("footnote.back"),
            strings.Text("footnote.heading"));
        return new MarkdownContext(site.Address, routes, site.IsEnabled("sources"), labels)
        {
            Uncited = _options.MeasuresCoverage ? new UncitedSentences(site.Language.Value) : null,
        };
    }
}
