using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StaticNA;

/// <summary>
/// What is to be made again of a published site when nothing has changed since but the wording of some entries' texts: the pages that show
/// them, and the search index. All else would come out as it is.
/// </summary>
/// <param name="pages">Those that show a changed text.</param>
/// <param name="plan">The site as it is now.</param>
internal sealed class TextEdits(ImmutableArray<Page> pages, SitePlan plan)
{
    /// <summary>Of more changed files, some will be more than texts.</summary>
    private const int MostForeseen = 50;

    private readonly HashSet<string> _made = pages.Select(page => page.Route.OutputPath).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Of which files nobody will ask for the text when <see cref="Between"/> comes to something: of none where that can't be foreseen, or
    /// something has to be said of the texts, or all of them are shown again.
    /// </summary>
    /// <param name="input">What is known of the input.</param>
    /// <param name="site">The settings.</param>
    /// <param name="files">All files of the input.</param>
    /// <param name="parse">Parses a file.</param>
    public static Predicate<InputFile> Unread(
        InputState input, SiteSettings site, ImmutableArray<InputFile> files, Func<InputFile, ParsedFile> parse)
    {
        (BuildRecord? last, IReadOnlyCollection<string>? changed) = (input.Last, input.Changed);
        bool isPossible = last is { Texts.IsSilent: true, Result.Diagnostics.Count: 0 }
            && last.Result.Ignored.Values.All(count => count == 0)
            && changed is { Count: > 0 and <= MostForeseen }
            && !site.IsEnabled("search") && !site.IsEnabled("print");
        int texts = !isPossible ? -1 : files.Where(file => changed!.Contains(file.FullPath)).Count(file =>
            parse(file).Value is Entry entry
            && last!.Texts.Entries.TryGetValue(file.Path, out EntryTrace before) && before.Fingerprint == entry.Fingerprint);
        return texts != changed?.Count
            ? static _ => false
            : file => last!.Texts.Entries.TryGetValue(file.Path, out EntryTrace trace) && trace.IsPlain && !changed!.Contains(file.FullPath);
    }

    /// <summary>Null if anything else has changed, or that can't be told.</summary>
    /// <param name="input">What is known of the input.</param>
    /// <param name="plan">The site as it is now.</param>
    /// <param name="root">Folder that locations are relative to.</param>
    public static TextEdits? Between(InputState input, SitePlan plan, string root)
    {
        (BuildRecord? last, IReadOnlyCollection<string>? changed) = (input.Last, input.Changed);

        // What was wrong in the pages as they came out would have to be found again.
        if (last is not { Texts.IsSilent: true } || changed is not { Count: > 0 })
        {
            return null;
        }

        // Of all entries, not of the changed alone: one may have changed since they were told apart.
        bool areAlike = plan.Briefing.Entries.Length == last.Texts.Entries.Count && plan.Briefing.Entries.All(entry =>
            last.Texts.Entries.TryGetValue(entry.Location.File, out EntryTrace before) && entry.Fingerprint == before.Fingerprint);
        if (!areAlike)
        {
            return null;
        }

        var files = changed.Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
        HashSet<Entry> entries = new(
            plan.Briefing.Entries.Where(entry => files.Contains(entry.Location.File)), ReferenceEqualityComparer.Instance);
        return entries.Count == files.Count
            ? new TextEdits([.. plan.Pages.Where(page => MemoryMarshal.ToEnumerable(page.Texts).Any(entries.Contains))], plan)
            : null;
    }

    /// <summary>
    /// Makes it, and takes over all other files. False, with nothing written, if the pages have other links or ids than before, or there is
    /// something to say of them: then the site has to be made and checked as a whole.
    /// </summary>
    /// <param name="session">Where the site goes.</param>
    /// <param name="diagnostics">Gets what is found.</param>
    /// <param name="options">Those of the build.</param>
    /// <param name="cancellation">Ends it between two files.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public bool TryWrite(PublishingSession session, DiagnosticBag diagnostics, BuildOptions options, CancellationToken cancellation)
    {
        int found = diagnostics.Count;
        var held = new HeldFiles();
        ImmutableArray<PageRecord> records =
            new PageRenderer(plan.Skin, held, plan.Evidence.Copied, diagnostics).Render(pages, cancellation);
        plan.Evidence.Copied?.Report(diagnostics, options.Root);
        if (diagnostics.Count > found || !records.All(record => LinksAsBefore(record, session)) || !session.TryKeep(Keeps))
        {
            return false;
        }

        foreach ((string path, byte[] bytes) in held.Files)
        {
            session.Write(path, bytes);
        }

        OtherFiles.WriteSearch(session, plan, options.PartBegins, static _ => { }, cancellation);
        plan.Evidence.Copied?.Report(diagnostics, options.Root);
        return true;
    }

    private static bool LinksAsBefore(PageRecord record, PublishingSession session) =>
        session.ReadPublished(record.Path) is byte[] published
        && new HtmlScanner().Scan(record.Path, record.Origin, published) is var before
        && before.Links.SequenceEqual(record.Links, StringComparer.Ordinal)
        && before.Ids.SequenceEqual(record.Ids, StringComparer.Ordinal);

    private bool Keeps(string path) =>
        !_made.Contains(path) && !(plan.Briefing.Site.IsEnabled("search") && SearchIndex.Holds(path));

    /// <summary>Keeps files until it is known whether they are written.</summary>
    private sealed class HeldFiles : ISiteTarget
    {
        public ConcurrentDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

        public StagedFile Write(string path, ReadOnlySpan<byte> bytes)
        {
            Files[path] = bytes.ToArray();
            return new(path, bytes.Length, default);
        }
    }
}
