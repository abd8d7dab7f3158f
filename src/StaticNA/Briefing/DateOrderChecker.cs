namespace StaticNA;

/// <summary>
/// Finds dates in an order that can't be: only where it is certain, that is where the earliest day of one lies after the latest of the
/// other. Dates in doubt are not compared, and a day's difference may come from time zones.
/// </summary>
internal sealed class DateOrderChecker(Briefing briefing, DiagnosticBag diagnostics)
{
    private readonly BriefingDate _asOf = briefing.Site.AsOf;
    private readonly Dictionary<string, (Source, BriefingDate)?> _latest = new(StringComparer.Ordinal);

    // Used again for every entry.
    private readonly List<Citation> _citations = [];

    public void Check()
    {
        foreach (Source source in briefing.Sources)
        {
            CheckSource(source);
        }

        foreach (Entry entry in briefing.Entries)
        {
            CheckEntry(entry);
        }
    }

    private void CheckSource(Source source)
    {
        Expect(source.Dated, "the date of the document", source.Published?.Value, "its publication");
        Expect(source.Published, "the publication", source.Retrieved?.Value, "the retrieval");
        if (source.Published is null)
        {
            Expect(source.Dated, "the date of the document", source.Retrieved?.Value, "its retrieval");
        }

        // A copy may be looked up at any time later, but a site can't rest on what was written after the day of which it speaks.
        Expect(source.Published ?? source.Dated, "the document", _asOf, "the day of which the site speaks");
    }

    private void CheckEntry(Entry entry)
    {
        BriefingDate date = entry.Date.Date;
        if (entry.Status is EntryStatus.Held or EntryStatus.Ongoing)
        {
            Expect(entry.DateLocation, "what took place", date, _asOf, "the day of which the site speaks");
        }

        if (entry.Status == EntryStatus.Held && IsCertain(date))
        {
            CheckReported(entry);
        }

        if (entry.AnnouncedBy is { } slug && briefing.EntryBySlug.TryGetValue(slug.Value, out Entry? announcer))
        {
            Expect(slug.Location, "the announcement", announcer.Date.Date, date, "what it announces");
        }

        foreach (Commitment commitment in entry.Commitments)
        {
            if (commitment.Due is BriefingDate due)
            {
                Expect(commitment.DueLocation, "the entry that makes the commitment", date, due, "its due date");
            }
        }
    }

    /// <summary>A document can't report what happened after it; whether one does is certain only if all of them say when they are from.</summary>
    private void CheckReported(Entry entry)
    {
        (Source Source, BriefingDate Date)? latest = null;
        entry.ListCitations(_citations);
        foreach (Citation citation in _citations)
        {
            if (LatestOf(citation.Source) is not { } one)
            {
                return;
            }

            latest = latest is { } known && known.Date.Latest >= one.Date.Latest ? latest : one;
        }

        if (latest is var (last, day) && IsAfter(entry.Date.Date, day))
        {
            diagnostics.Add(PlausibilityRules.NoSourceCanReport(entry.DateLocation, entry.Date.Date, last.Id, day));
        }
    }

    /// <summary>A source with the day after which it says nothing; null if there is none of that id, or that is not certain.</summary>
    private (Source Source, BriefingDate Date)? LatestOf(string id)
    {
        if (!_latest.TryGetValue(id, out (Source, BriefingDate)? known))
        {
            known = briefing.SourceById.TryGetValue(id, out Source? source) && LatestOf(source) is BriefingDate date ? (source, date) : null;
            _latest.Add(id, known);
        }

        return known;
    }

    /// <summary>After which a document says nothing; null if that is not certain.</summary>
    private static BriefingDate? LatestOf(Source source)
    {
        Based<BriefingDate>[] dates = [.. new[] { source.Dated, source.Published }.OfType<Based<BriefingDate>>()];
        return dates.All(date => date.Basis == DateBasis.Stated && IsCertain(date.Value))
            ? dates.Select(date => date.Value).MaxBy(date => date.Latest)
            : null;
    }

    private void Expect(Based<BriefingDate>? date, string what, BriefingDate? limit, string than)
    {
        if (date is not null && limit is not null)
        {
            Expect(date.Location, what, date.Value, limit, than);
        }
    }

    private void Expect(SourceLocation at, string what, BriefingDate date, BriefingDate limit, string than)
    {
        if (IsCertain(date) && IsCertain(limit) && IsAfter(date, limit))
        {
            diagnostics.Add(PlausibilityRules.OrderIsImpossible(at, what, date, than, limit));
        }
    }

    private static bool IsCertain(BriefingDate date) => date.Qualifier == DateQualifier.None;

    private static bool IsAfter(BriefingDate date, BriefingDate limit) =>
        limit.Latest < DateOnly.MaxValue && date.Earliest > limit.Latest.AddDays(1);
}
