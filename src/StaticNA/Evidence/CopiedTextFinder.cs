using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using System.Text;

namespace StaticNA;

/// <summary>
/// Finds, in the bytes of the built site, words of documents that may not be published and are no quotations: so many in a row are no
/// chance, they were copied. Thread-safe once made.
/// </summary>
internal sealed class CopiedTextFinder
{
    /// <summary>So many words in a row are taken as copied; the names of institutions are shorter.</summary>
    public const int RunLength = 12;

    // An attribute that holds a run has at least so many bytes: most are shorter.
    private const int ShortestAttribute = 2 * RunLength;

    private const int FilterHashes = 3;

    // For each word of the documents so many bits: a run that is in none of them is taken for one of theirs once in a thousand times,
    // and all of it stays in a processor's cache.
    private const int BitsPerWord = 16;

    private readonly ImmutableArray<CheckedDocument> _documents;
    private readonly ulong[] _filter;
    private readonly ConcurrentDictionary<ulong, (string File, SourceLocation Origin)> _likely = [];

    private CopiedTextFinder(ImmutableArray<CheckedDocument> documents)
    {
        _documents = documents;
        var runs = new List<CopiedRun>[documents.Length];
        Parallel.For(0, documents.Length, index => runs[index] = RunsOf(documents[index]));
        _filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)(runs.Sum(list => list.Count) * BitsPerWord / 64) + 1)];
        foreach (CopiedRun run in runs.SelectMany(list => list))
        {
            for (int bit = 0; bit < FilterHashes; bit++)
            {
                (int index, ulong mask) = PlaceOf(run.Hash, bit);
                _filter[index] |= mask;
            }
        }
    }

    /// <summary>Null if all documents may be published, or none is at hand.</summary>
    public static CopiedTextFinder? For(IEnumerable<CheckedDocument> documents)
    {
        ImmutableArray<CheckedDocument> guarded = [.. documents.Where(document => !document.Text.MayBePublished)];
        return guarded.IsEmpty ? null : new CopiedTextFinder(guarded);
    }

    /// <summary>Looks through a file of the site.</summary>
    /// <param name="bytes">UTF-8: HTML, XML, JSON or plain text.</param>
    /// <param name="file">Its path in the site.</param>
    /// <param name="origin">What it was made from.</param>
    public void Look(ReadOnlySpan<byte> bytes, string file, SourceLocation origin)
    {
        LookAt(bytes, file, origin);
        for (int at = bytes.IndexOf("=\""u8); at >= 0; at = NextAttribute(bytes, at))
        {
            int length = bytes[(at + 2)..].IndexOf((byte)'"');
            if (length >= ShortestAttribute)
            {
                LookAt(bytes.Slice(at + 2, length), file, origin);
            }
        }
    }

    private static int NextAttribute(ReadOnlySpan<byte> bytes, int at)
    {
        int next = bytes[(at + 2)..].IndexOf("=\""u8);
        return next < 0 ? -1 : at + 2 + next;
    }

    private void LookAt(ReadOnlySpan<byte> bytes, string file, SourceLocation origin)
    {
        var words = new WordHasher(bytes);
        var window = new HashWindow(stackalloc ulong[RunLength]);
        while (words.Next(out ulong word))
        {
            ulong run = window.Add(word);
            if (IsLikely(run) && window.IsFull)
            {
                // The same file on every machine: that of the first input file, and not one made from the whole site, if there is one.
                _likely.AddOrUpdate(run, (file, origin), (_, known) => IsBefore((file, origin), known) ? (file, origin) : known);
            }
        }
    }

    /// <summary>Reports one mistake per passage: the first run of it that was found.</summary>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="root">The folder from which the places of mistakes count.</param>
    public void Report(DiagnosticBag diagnostics, string root)
    {
        foreach (CheckedDocument document in _likely.IsEmpty ? [] : _documents)
        {
            IEnumerable<CopiedRun> likely = RunsOf(document).Where(run => _likely.ContainsKey(run.Hash));
            foreach (IGrouping<int, CopiedRun> passage in likely.GroupBy(run => run.Passage))
            {
                CopiedRun first = passage.First();
                (string file, SourceLocation origin) = _likely[first.Hash];
                string words = first.Passage > 0 ? document.Text.Passages[first.Passage - 1] : document.Text.Rest;
                words = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words)[first.Start..first.End]);
                SourceLocation at = PlaceIn(root, origin, first.Hash);
                diagnostics.Add(EvidenceRules.TextIsCopied(at, words, first.Passage, document.Text.Source.Id, file));
            }
        }
    }

    /// <summary>Where the run stands in the file that the page was made from; the file's start if it does not.</summary>
    private static SourceLocation PlaceIn(string root, SourceLocation origin, ulong run)
    {
        string path = Path.Combine(root, origin.File);
        byte[] bytes = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (FirstIn(bytes, run) is not int start)
        {
            return origin;
        }

        ReadOnlySpan<byte> before = bytes.AsSpan(0, start);
        int line = before.Count((byte)'\n') + 1;
        int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return origin with { Line = line, Column = column };
    }

    private static int? FirstIn(byte[] bytes, ulong run)
    {
        Span<int> starts = stackalloc int[RunLength];
        int count = 0;
        var words = new WordHasher(bytes);
        var window = new HashWindow(stackalloc ulong[RunLength]);
        while (words.Next(out ulong word))
        {
            starts[count++ % RunLength] = words.Start;
            if (window.Add(word) == run && window.IsFull)
            {
                return starts[count % RunLength];
            }
        }

        return null;
    }

    private static bool IsBefore((string File, SourceLocation Origin) one, (string File, SourceLocation Origin) other)
    {
        bool isOne = IsOfAll(one.Origin);
        return isOne != IsOfAll(other.Origin) ? !isOne
            : one.Origin != other.Origin ? one.Origin.CompareTo(other.Origin) < 0
            : string.CompareOrdinal(one.File, other.File) < 0;
    }

    private static bool IsOfAll(SourceLocation origin) => origin.File.EndsWith("site.yml", StringComparison.Ordinal);

    private bool IsLikely(ulong run)
    {
        for (int bit = 0; bit < FilterHashes; bit++)
        {
            (int index, ulong mask) = PlaceOf(run, bit);
            if ((_filter[index] & mask) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A bit of the filter, from bits of the hash that others do not use.</summary>
    private (int Index, ulong Mask) PlaceOf(ulong run, int bit)
    {
        ulong bits = BitOperations.RotateRight(run * 0xD6E8FEB86659FD93, bit * 21);
        return ((int)(bits >> 6) & (_filter.Length - 1), 1UL << (int)(bits & 63));
    }

    /// <summary>
    /// The runs of words that may not appear: all but those that are quoted for the most part, beside which a word of an author's own may
    /// well be the document's. What is no passage counts too.
    /// </summary>
    private static List<CopiedRun> RunsOf(CheckedDocument document)
    {
        var runs = new List<CopiedRun>(document.Text.Words);
        for (int passage = 1; passage <= document.Text.Passages.Length; passage++)
        {
            string text = document.Text.Passages[passage - 1];
            TextRange[] quoted =
            [
                .. document.Quoted.RangesOf(passage).Select(range => new TextRange(
                    Encoding.UTF8.GetByteCount(text.AsSpan(0, range.Start)), Encoding.UTF8.GetByteCount(text.AsSpan(0, range.End)))),
            ];
            AddRuns(runs, text, passage, quoted);
        }

        AddRuns(runs, document.Text.Rest, 0, []);
        return runs;
    }

    private static void AddRuns(List<CopiedRun> runs, string text, int passage, TextRange[] quoted)
    {
        Span<int> starts = stackalloc int[RunLength];
        int count = 0;
        var words = new WordHasher(Encoding.UTF8.GetBytes(text));
        var window = new HashWindow(stackalloc ulong[RunLength]);
        while (words.Next(out ulong word))
        {
            ulong hash = window.Add(word);
            starts[count++ % RunLength] = words.Start;
            var run = new CopiedRun(hash, passage, starts[count % RunLength], words.End);
            if (window.IsFull && !IsQuoted(run, quoted))
            {
                runs.Add(run);
            }
        }
    }

    private static bool IsQuoted(CopiedRun run, TextRange[] quoted)
    {
        int shared = 0;
        foreach (TextRange range in quoted)
        {
            shared += Math.Max(0, Math.Min(range.End, run.End) - Math.Max(range.Start, run.Start));
        }

        return 2 * shared >= run.End - run.Start;
    }

    /// <summary>Words in a row of a passage, by their place in its UTF-8; passage 0 is what is none.</summary>
    private readonly record struct CopiedRun(ulong Hash, int Passage, int Start, int End);

    /// <summary>The hash of the last words, brought up to date with each.</summary>
    private ref struct HashWindow(Span<ulong> words)
    {
        private const ulong Base = 0x9E3779B97F4A7C15;

        private static readonly ulong Leaving = Power(RunLength);

        private readonly Span<ulong> _words = words;
        private ulong _hash;
        private int _count;

        public readonly bool IsFull => _count >= RunLength;

        public ulong Add(ulong word)
        {
            ref ulong oldest = ref _words[_count % RunLength];
            _hash = (_hash * Base) + word - (IsFull ? oldest * Leaving : 0);
            oldest = word;
            _count++;
            return _hash;
        }

        private static ulong Power(int exponent)
        {
            ulong power = 1;
            for (int i = 0; i < exponent; i++)
            {
                power *= Base;
            }

            return power;
        }
    }
}
