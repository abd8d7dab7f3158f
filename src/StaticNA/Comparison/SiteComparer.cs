using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Compares two published sites, as a reader would see them.</summary>
/// <remarks>
/// It reads what the sites publish themselves: manifests, data files, redirects, and those pages whose bytes differ. Neither site is
/// trusted: see <see cref="ComparedSite"/>.
/// </remarks>
public sealed class SiteComparer
{
    private readonly ComparedSite _old;
    private readonly ComparedSite _current;
    private readonly ManifestComparison _files;
    private readonly ImmutableArray<PagePair> _pages;
    private readonly HashSet<ComparisonGap> _gaps = [];

    private SiteComparer(ComparedSite old, ComparedSite current, CancellationToken cancellation)
    {
        _old = old;
        _current = current;
        _files = ManifestComparison.Of(old.Manifest, current.Manifest!);
        _pages = ReadPages(cancellation);
    }

    /// <summary>Thread-safe.</summary>
    /// <param name="old">An output folder, an empty folder where nothing was published yet, or a manifest alone.</param>
    /// <param name="current">An output folder or a manifest alone.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="IOException">
    /// A site has no manifest that can be relied on, a file is not what the manifest lists, or can't be read.
    /// </exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static SiteDifference Compare(string old, string current, CancellationToken cancellation)
    {
        var newSite = ComparedSite.Open(current);
        if (newSite.Manifest is null)
        {
            throw new IOException($"'{current}' is empty; there is no site to compare");
        }

        try
        {
            return new SiteComparer(ComparedSite.Open(old), newSite, cancellation).Compare();
        }
        catch (AggregateException several)
        {
            cancellation.ThrowIfCancellationRequested();
            throw several.Flatten().InnerExceptions[0];
        }
    }

    private SiteDifference Compare()
    {
        var location = SiteLocation.Of(
            _current.Read("index.html", PageTextReader.Limit) is byte[] home ? PageTextReader.Read(home) : null);
        ImmutableArray<AddressDifference> addresses = new AddressComparer(_old, _current, location).Compare(
            _pages.Where(page => page.LeadsTo is not null).Select(page => KeyValuePair.Create(page.Path, page.LeadsTo!)),
            _files.Removed);
        var moves = addresses.Where(address => address.MovedTo is not null)
            .ToDictionary(address => address.Address, address => address.MovedTo!, StringComparer.Ordinal);
        ImmutableArray<RecordDifference> records =
        [
            .. Enum.GetValues<RecordKind>().SelectMany(kind => Records(kind, moves))
                .OrderBy(record => record.Kind).ThenBy(record => record.Change)
                .ThenBy(record => record.Title, StringComparer.Ordinal).ThenBy(record => record.Id, StringComparer.Ordinal),
        ];
        if ((_old.Manifest is not null && !_old.HasFiles) || !_current.HasFiles)
        {
            _gaps.Add(ComparisonGap.ContentUnknown);
        }

        return new SiteDifference
        {
            OldRootHash = _old.Manifest?.RootHash,
            NewRootHash = _current.Manifest!.RootHash,
            Records = records,
            Addresses = addresses,
            Pages = [.. Pages(records)],
            PageFiles = Count(AddressComparer.IsPage),
            OtherFiles = Count(path => !AddressComparer.IsPage(path)),
            Gaps = [.. _gaps.Order()],
        };
    }

    /// <summary>Pages of both sites whose bytes differ, and pages of records that only one has, in the order of their paths.</summary>
    private ImmutableArray<PagePair> ReadPages(CancellationToken cancellation)
    {
        string[] paths =
        [
            .. _files.Changed.Where(AddressComparer.IsPage)
                .Concat(_files.Added.Concat(_files.Removed).Where(path => PageRecordReader.KindOf(path) is not null))
                .Order(StringComparer.Ordinal),
        ];
        var pages = new PagePair[paths.Length];
        Parallel.For(0, paths.Length, new ParallelOptions { CancellationToken = cancellation }, i =>
            pages[i] = PagePair.Read(paths[i], _old, _current));
        return [.. pages];
    }

    private IEnumerable<RecordDifference> Records(RecordKind kind, Dictionary<string, string> moves)
    {
        if (kind == RecordKind.Quotation)
        {
            return Quotations(moves);
        }

        if (DataRecordReader.Kinds.Contains(kind))
        {
            ImmutableArray<ComparedRecord>? before = _old.Manifest is null ? [] : DataRecordReader.Read(_old, kind);
            ImmutableArray<ComparedRecord>? after = DataRecordReader.Read(_current, kind);
            if (before is not null && after is not null)
            {
                var texts = _pages.Where(page => page.Old is not null || page.New is not null)
                    .ToDictionary(page => SiteLocation.AddressOf(page.Path), StringComparer.Ordinal);
                return RecordComparer.Compare(
                    before.Value.Select(record => WithText(record, texts, page => page.Old)),
                    after.Value.Select(record => WithText(record, texts, page => page.New)),
                    moves);
            }

            if (_old.HasFiles && _current.HasFiles)
            {
                _gaps.Add(ComparisonGap.DataMissing);
            }
        }

        return RecordComparer.Compare(
            _pages.SelectMany(page => OfPage(kind, page, page.Old, _old)),
            _pages.SelectMany(page => OfPage(kind, page, page.New, _current)),
            moves);
    }

    private static ComparedRecord WithText(
        ComparedRecord record, Dictionary<string, PagePair> pages, Func<PagePair, PageText?> side) =>
        record.Kind != RecordKind.Commitment && record.Address is not null
        && pages.GetValueOrDefault(record.Address) is PagePair pair
        && PageRecordReader.KindOf(pair.Path) is RecordKind.Entry or RecordKind.Source
        && side(pair) is PageText page
            ? record.With(PageRecordReader.Text(page))
            : record;

    /// <summary>The records on a page of one of the sites, where no data file holds them.</summary>
    private static IEnumerable<ComparedRecord> OfPage(RecordKind kind, PagePair page, PageText? text, ComparedSite site)
    {
        if (kind == RecordKind.Commitment)
        {
            return PageRecordReader.KindOf(page.Path) == RecordKind.Entry ? PageRecordReader.Commitments(page.Path, text) : [];
        }

        // What was not read is known to be there, but not what it says; what leads on is no record any more.
        bool isThere = text is not null || (page.IsUnknown && page.LeadsTo is null && site.Has(page.Path));
        return PageRecordReader.KindOf(page.Path) != kind || !isThere ? []
            : text is null ? [PageRecordReader.Read(page.Path, null)]
            : [PageRecordReader.Read(page.Path, text).With(PageRecordReader.Text(text))];
    }

    private IEnumerable<RecordDifference> Quotations(Dictionary<string, string> moves)
    {
        PagePair[] pages =
        [
            .. _pages.Where(page => PageRecordReader.KindOf(page.Path) is RecordKind.Entry or RecordKind.Theme),
        ];
        var added = pages.Where(page => page.New is not null)
            .ToDictionary(page => SiteLocation.AddressOf(page.Path), StringComparer.Ordinal);
        ILookup<(RecordKind?, string), string> fresh = pages.Where(page => page.New is not null && page.Old is null).ToLookup(
            page => (PageRecordReader.KindOf(page.Path), PageRecordReader.IdOf(page.Path)), page => SiteLocation.AddressOf(page.Path));
        foreach (PagePair page in pages.Where(page => page.Old is not null))
        {
            string address = SiteLocation.AddressOf(page.Path);
            // An entry's address changes with its year.
            string now = moves.GetValueOrDefault(address)
                ?? (page.New is not null ? address : null)
                ?? fresh[(PageRecordReader.KindOf(page.Path), PageRecordReader.IdOf(page.Path))].FirstOrDefault()
                ?? address;
            added.Remove(now, out PagePair? current);
            foreach (RecordDifference difference in QuotationComparer.Compare(now, page.Old, current?.New))
            {
                yield return difference;
            }
        }

        foreach ((string address, PagePair page) in added)
        {
            foreach (RecordDifference difference in QuotationComparer.Compare(address, null, page.New))
            {
                yield return difference;
            }
        }
    }

    private IEnumerable<PageDifference> Pages(ImmutableArray<RecordDifference> records)
    {
        var told = records.Select(record => record.Address?.Split('#')[0]).ToHashSet(StringComparer.Ordinal);
        foreach (PagePair page in _pages.Where(page => _old.Has(page.Path) && _current.Has(page.Path) && page.LeadsTo is null))
        {
            if (page.IsTooLarge)
            {
                _gaps.Add(ComparisonGap.PagesTooLarge);
            }

            string address = SiteLocation.AddressOf(page.Path);
            bool hasOtherText = page.IsTooLarge || (page.Old is not null && page.New is not null && !told.Contains(address));
            if (hasOtherText || page.IsUnknown || !page.LostAnchors.IsEmpty)
            {
                yield return new PageDifference(address, page.Title)
                {
                    HasOtherText = hasOtherText,
                    IsUnread = page.IsUnknown || page.IsTooLarge,
                    LostAnchors = page.LostAnchors,
                };
            }
        }
    }

    private FileCounts Count(Func<string, bool> isOne) => new(
        _files.Added.Count(isOne), _files.Removed.Count(isOne), _files.Changed.Count(isOne));
}
