using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Resolves the references between parsed files, sorts them, and indexes them both ways.</summary>
internal static class BriefingBuilder
{
    /// <param name="content">What was parsed.</param>
    /// <param name="drafts">Whether drafts are part of the site.</param>
    /// <param name="diagnostics">Where broken references go.</param>
    public static Briefing Build(Content content, DraftPolicy drafts, DiagnosticBag diagnostics)
    {
        Content published = Sort(drafts == DraftPolicy.Include ? content : WithoutOtherDrafts(content), drafts);
        EntriesBySlug? bySlug = EntriesBySlug.TryIndex(published.Entries);
        if (bySlug is null)
        {
            ReportTakenSlugs(published.Entries, diagnostics);
            published = published with { Entries = [.. published.Entries.DistinctBy(entry => entry.Slug, StringComparer.Ordinal)] };
            bySlug = EntriesBySlug.TryIndex(published.Entries)!;
        }

        BriefingIndexes? indexes = null;
        Dictionary<(string, int), ImmutableArray<PassageUse>>? uses = null;
        Parallel.Invoke(
            () => new ReferenceChecker(content, published, bySlug, diagnostics).Check(),
            () => indexes = IndexBuilder.Build(published.Entries),
            () => uses = PassageUses.Find(published),
            () => new ClaimChecker(published, diagnostics).Check());
        var briefing = new Briefing(published, bySlug, indexes! with { Uses = uses! });
        ReportUsedAfterAll(briefing, diagnostics);
        return briefing;
    }

    private static void ReportUsedAfterAll(Briefing briefing, DiagnosticBag diagnostics)
    {
        foreach (Source source in briefing.Sources)
        {
            for (int i = 0; i < source.Digest.Length; i++)
            {
                DigestItem item = source.Digest[i];
                if (item.NotUsed is not null && briefing.UsesOf(source.Id, i + 1) is [{ Kind: PassageUseKind.Entry } use, ..])
                {
                    diagnostics.Add(EvidenceRules.PassageIsUsedAfterAll(item.Location, i + 1, use.Title));
                }
            }
        }
    }

    /// <summary>Those of entries are left out by <see cref="EntryOrder"/>.</summary>
    private static Content WithoutOtherDrafts(Content content) => content with
    {
        Themes = [.. content.Themes.Where(theme => !theme.IsDraft)],
        Sources = [.. content.Sources.Where(source => !source.IsDraft)],
    };

    private static Content Sort(Content content, DraftPolicy drafts) => content with
    {
        Entries = EntryOrder.Sort(content.Entries, drafts),
        Themes = [.. content.Themes.OrderBy(theme => theme.Title.Value, StringComparer.Ordinal).ThenBy(theme => theme.Slug, StringComparer.Ordinal)],
        Sources = [.. content.Sources.OrderBy(source => source.Id, StringComparer.Ordinal)],
        People = [.. content.People.OrderBy(person => person.SortAs, StringComparer.Ordinal).ThenBy(person => person.Id, StringComparer.Ordinal)],
        Countries = [.. content.Countries.OrderBy(country => country.Name, StringComparer.Ordinal)],
        Bodies = [.. content.Bodies.OrderBy(body => body.Name, StringComparer.Ordinal)],
        Series = [.. content.Series.OrderBy(series => series.Name, StringComparer.Ordinal)],
        Terms = [.. content.Terms.OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase)],
    };

    private static void ReportTakenSlugs(ImmutableArray<Entry> entries, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (Entry entry in entries.OrderBy(entry => entry.Location.File, StringComparer.Ordinal))
        {
            if (!first.TryAdd(entry.Slug, entry))
            {
                diagnostics.Add(ReferenceRules.SlugIsTaken(entry.Location, entry.Slug, first[entry.Slug].Location.File));
            }
        }
    }
}
