namespace StaticNA;

/// <summary>
/// One publication: <see cref="Write"/> every file of the site, then <see cref="Publish"/>. Disposed without that, it
/// leaves the output as it was. Holds the lock of the output folder until it is disposed.
/// </summary>
public sealed class PublishingSession : ISiteTarget, IDisposable
{
    private readonly PublishingFolders _places;
    private readonly SiteManifest? _before;
    private readonly FileStream _lock;
    private readonly Lazy<LiveTree> _live;
    private readonly Lazy<IdleTree> _idle;
    private readonly ClaimedPaths _claimed = new();
    private readonly Lock _adding = new();

    /// <summary>In no order. Under <see cref="_adding"/> while there may be several threads.</summary>
    private readonly List<WrittenFile> _written = [];
    private Task<bool>? _isUntouched;
    private Preparation? _prepared;
    private volatile bool _failed;
    private bool _ended;
    private bool _disposed;

    internal PublishingSession(PublishingFolders places, SiteManifest? before, FileStream taken)
    {
        _places = places;
        _before = before;
        _lock = taken;
        _live = new Lazy<LiveTree>(() => new LiveTree(places));
        _idle = new Lazy<IdleTree>(() => IdleTree.Open(places, _claimed));
    }

    /// <summary>Whether compressed copies are written as well; those of files that stay as they are stay too.</summary>
    internal Precompression Precompression { get; init; }

    /// <summary>
    /// Adds a file to the site. A file that is published already with the same bytes stays as it is, with its
    /// modification time. Safe to call from several threads.
    /// </summary>
    /// <param name="path">As <see cref="Route.OutputPath"/>: relative, with <c>/</c>, without empty or dot segments,
    /// backslashes and control characters; anything else throws <see cref="ArgumentException"/>.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="InvalidOperationException">The path was written before, or would be a file and a folder at
    /// once.</exception>
    public StagedFile Write(string path, ReadOnlySpan<byte> bytes)
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        try
        {
            StagedFile staged = Stage(path, Reserve(path), bytes);
            if (Precompression != Precompression.None && TextCompressor.IsWorthIt(path, bytes.Length))
            {
                WriteCopy(staged, TextCompressor.BrotliEnding, bytes, TextCompressor.Brotli);
                WriteCopy(staged, TextCompressor.GzipEnding, bytes, TextCompressor.Gzip);
            }

            return staged;
        }
        catch
        {
            _failed = true;
            throw;
        }
    }

    /// <summary>Begins to look, beside what else is done, whether <see cref="TryKeep"/> will have an effect.</summary>
    /// <param name="rootHash">That of the site that is expected to be published.</param>
    internal void LookAhead(ContentHash rootHash) => _isUntouched ??= Task.Run(() =>
        SiteManifest.ReadFrom(_places.Output)?.RootHash == rootHash && _live.Value.AreFilesUntouched());

    /// <summary>A published file; null if there is none.</summary>
    /// <param name="path">As <see cref="Route.OutputPath"/>.</param>
    internal byte[]? ReadPublished(string path) =>
        FileStamp.Of(_live.Value.PathOf(path)) is null ? null : File.ReadAllBytes(_live.Value.PathOf(path));

    /// <summary>
    /// Takes over published files, and their compressed copies, as if they had been written again. False, without effect, if what is
    /// published is not what <see cref="LookAhead"/> expected, as the last publication left it.
    /// </summary>
    /// <param name="isKept">Whether a file is taken over; asked of none that is a compressed copy.</param>
    internal bool TryKeep(Predicate<string> isKept)
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        if (_isUntouched is null || !_isUntouched.GetAwaiter().GetResult())
        {
            return false;
        }

        Parallel.Invoke(
            () => _ = _idle.Value,
            () =>
            {
                foreach ((string path, RecordedFile file) in _live.Value.Recorded)
                {
                    if (isKept(Precompression == Precompression.None ? path : TextCompressor.OriginalOf(path)))
                    {
                        Reserve(path);
                        Add(WrittenFile.Live(path, file));
                    }
                }
            });
        return true;
    }

    /// <summary>
    /// Does what of <see cref="Publish"/> needs no more than that every file was written, so that it can be done beside other work.
    /// </summary>
    internal void Prepare()
    {
        if (!_failed)
        {
            SiteManifest manifest = ManifestOfAll();
            bool isWhole = _idle is { IsValueCreated: true, Value.IsNew: true } && !_written.Exists(file => file.IsLive);
            _prepared = new Preparation(manifest, isWhole ? Complete(manifest) : null);
        }
    }

    /// <summary>
    /// Makes what was written the published site, removing all else. Ends the session; not to be called beside
    /// <see cref="Write"/>. After an exception of <see cref="Write"/> it throws <see cref="InvalidOperationException"/>.
    /// </summary>
    /// <exception cref="IOException">The output could not be exchanged; it is as it was.</exception>
    public PublishResult Publish()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        _ended = true;
        if (_failed)
        {
            throw new InvalidOperationException("a file of the site could not be written");
        }

        SiteManifest manifest = _prepared?.Manifest ?? ManifestOfAll();
        int written = _written.Count(file => !file.IsLive);
        bool changed = written > 0 || !_live.Value.HoldsOnly(_written.Count);
        if (changed)
        {
            Exchange(manifest);
        }

        var counts = new PublishCounts(
            written, _written.Count - written, CountRemoved(), _written.Sum(file => file.Staged.Size));
        return new PublishResult(changed ? PublishOutcome.Published : PublishOutcome.Unchanged, manifest, counts);
    }

    /// <summary>Keeps, after <see cref="Publish"/>, what the build read and came to.</summary>
    /// <param name="record">What <see cref="BuildRecord.Begin"/> made; null where it can't be told what the build read.</param>
    /// <param name="isSilent">As <see cref="TextRecord.IsSilent"/>.</param>
    /// <param name="result">What it came to.</param>
    internal void Remember(RecordDraft? record, bool isSilent, BuildResult result)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        try
        {
            File.Delete(_places.Build);
            if (record is not null)
            {
                BuildRecord.Save(_places.Build, record, isSilent, result);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The site is published; the next build will do the whole work again.
        }
    }

    /// <summary>Frees the lock. Never throws for want of space or rights; safe to call twice.</summary>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        (_ended, _disposed) = (true, true);
        try
        {
            // It reads what the next session may change; what went wrong there is of no interest any more.
            Task.WaitAny(_isUntouched ?? Task.CompletedTask);
            if (_idle.IsValueCreated)
            {
                IEnumerable<WrittenFile> put = _written.Where(file => !file.IsLive);
                _idle.Value.GiveUp(put.Select(file => KeyValuePair.Create(file.Staged.Path, file.Recorded)));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The idle tree stays without record, so that the next session starts it afresh.
        }
        finally
        {
            _prepared?.Seal?.Record.Dispose();
            _lock.Dispose();
        }
    }

    /// <summary>
    /// Claims a path before anything is written: of two threads that clash, one does not get it.
    /// </summary>
    /// <returns>The folder it is in.</returns>
    private SiteFolder Reserve(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string? objection = path == SiteManifest.FileName ? "it is the manifest's" : SitePath.Objection(path);
        if (objection is not null)
        {
            throw new ArgumentException($"'{path}' can't be a path of the site: {objection}", nameof(path));
        }

        if (_prepared is not null)
        {
            _prepared = null;
        }

        return _claimed.TryClaim(path)
            ?? throw new InvalidOperationException($"'{path}' was written before, or is a file and a folder at once");
    }

    private delegate byte[]? Compressor(ReadOnlySpan<byte> text);

    private StagedFile Stage(string path, SiteFolder folder, ReadOnlySpan<byte> bytes)
    {
        var staged = new StagedFile(path, bytes.Length, ContentHash.Of(bytes));
        RecordedFile? live = _live.Value.Find(path, bytes, staged.Hash);
        RecordedFile file = live ?? _idle.Value.Put(path, folder, bytes, staged.Hash);
        Add(new WrittenFile(staged, file.Stamp.Modified, IsLive: live is not null));
        return staged;
    }

    private void WriteCopy(StagedFile file, string ending, ReadOnlySpan<byte> bytes, Compressor compress)
    {
        string path = file.Path + ending;
        if (_live.Value.FindCopy(path, file.Path, file.Hash) is RecordedFile live)
        {
            Reserve(path);
            Add(WrittenFile.Live(path, live));
        }
        else if (compress(bytes) is byte[] copy)
        {
            Stage(path, Reserve(path), copy);
        }
    }

    private void Add(WrittenFile file)
    {
        lock (_adding)
        {
            _written.Add(file);
        }
    }

    private SiteManifest ManifestOfAll() => SiteManifest.Of(_written.Select(file => file.Staged));

    private void Exchange(SiteManifest manifest)
    {
        IdleTree idle = _idle.Value;
        TreeSeal seal = _prepared?.Seal ?? Complete(manifest);
        idle.Seal(seal);
        TreeRecord.RemoveAllBut([TreeRecord.FileOf(_places.Output, _places.Records), seal.RecordFile], _places.Records);
        TreeExchange.Exchange(_places);
    }

    /// <summary>Makes the idle tree hold the site, and nothing else.</summary>
    private TreeSeal Complete(SiteManifest manifest)
    {
        IdleTree idle = _idle.Value;
        idle.RemoveUnclaimed();
        var files = new KeyValuePair<string, RecordedFile>[_written.Count];
        Parallel.For(0, files.Length, i => files[i] = new(_written[i].Staged.Path, InIdleTree(_written[i])));
        return idle.PrepareSeal(manifest, Precompression == Precompression.None ? "" : TextCompressor.Method, files);
    }

    private RecordedFile InIdleTree(WrittenFile file)
    {
        string path = file.Staged.Path;
        return file.IsLive ? _idle.Value.Link(path, _claimed.FolderOf(path), _live.Value.PathOf(path), file.Recorded) : file.Recorded;
    }

    private int CountRemoved() => _before?.Files.Count(file => !_claimed.IsFile(file.Path)) ?? 0;

    /// <param name="Manifest">Of all that is written.</param>
    /// <param name="Seal">Of the idle tree; null if that does not hold the site yet.</param>
    private sealed record Preparation(SiteManifest Manifest, TreeSeal? Seal);
}
