using System.Collections.Concurrent;
using System.Collections.Immutable;
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

    // Two million bytes stay in a processor's cache; a run of words is looked up for each word of the site, and hardly ever found.
    private const int FilterWords = 1 << 18;

    private readonly ImmutableArray<CheckedDocument> _documents;
    private readonly HashSet<ulong> _runs;
    private readonly ulong[] _filter = new ulong[FilterWords];
    private readonly ConcurrentDictionary<ulong, (string File, SourceLocation Origin)> _found = [];

    private CopiedTextFinder(ImmutableArray<CheckedDocument> documents)
    {
        _documents = documents;
        _runs = new HashSet<ulong>(documents.Sum(document => document.Text.Words));
        foreach (CheckedDocument document in documents)
        {
            foreach (CopiedRun run in RunsOf(document))
            {
                if (_runs.Add(run.Hash))
                {
                    _filter[(run.Hash >> 6) % FilterWords] |= 1UL << (int)(run.Hash & 63);
                }
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
        var words = new WordHasher(bytes);
        var window = new HashWindow(stackalloc ulong[RunLength]);
        while (words.Next(out ulong word))
        {
            ulong run = window.Add(word);
            bool isLikely = (_filter[(run >> 6) % FilterWords] >> (int)(run & 63) & 1) != 0;
            if (isLikely && window.IsFull && _runs.Contains(run))
            {
                // The same file on every machine: that of the first input file, and not one made from the whole site, if there is one.
                _found.AddOrUpdate(run, (file, origin), (_, known) => IsBefore((file, origin), known) ? (file, origin) : known);
            }
        }
    }

    /// <summary>Reports one mistake per passage: the first run of it that was found.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        if (_found.IsEmpty)
        {
            return;
        }

        foreach (CheckedDocument document in _documents)
        {
            foreach (IGrouping<int, CopiedRun> passage in RunsOf(document).Where(run => _found.ContainsKey(run.Hash)).GroupBy(run => run.Passage))
            {
                CopiedRun first = passage.First();
                (string file, SourceLocation origin) = _found[first.Hash];
                string words = document.Text.Passages[first.Passage - 1];
                words = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words)[first.Start..first.End]);
                diagnostics.Add(EvidenceRules.TextIsCopied(origin, words, first.Passage, document.Text.Source.Id, file));
            }
        }
    }

    private static bool IsBefore((string File, SourceLocation Origin) one, (string File, SourceLocation Origin) other)
    {
        bool isOne = IsOfAll(one.Origin);
        return isOne != IsOfAll(other.Origin) ? !isOne
            : one.Origin != other.Origin ? one.Origin.CompareTo(other.Origin) < 0
            : string.CompareOrdinal(one.File, other.File) < 0;
    }

    private static bool IsOfAll(SourceLocation origin) => origin.File.EndsWith("site.yml", StringComparison.Ordinal);

    /// <summary>The runs of words that may not appear: all that are not wholly quoted.</summary>
    private static IEnumerable<CopiedRun> RunsOf(CheckedDocument document)
    {
        for (int passage = 1; passage <= document.Text.Passages.Length; passage++)
        {
            string text = document.Text.Passages[passage - 1];
            ImmutableArray<TextRange> quoted =
            [
                .. document.Quoted.RangesOf(passage).Select(range => new TextRange(
                    Encoding.UTF8.GetByteCount(text.AsSpan(0, range.Start)), Encoding.UTF8.GetByteCount(text.AsSpan(0, range.End)))),
            ];
            foreach (CopiedRun run in RunsOf(text, passage))
            {
                if (!quoted.Any(range => range.Start <= run.Start && run.End <= range.End))
                {
                    yield return run;
                }
            }
        }
    }

    private static List<CopiedRun> RunsOf(string text, int passage)
    {
        var runs = new List<CopiedRun>();
        var starts = new List<int>();
        var words = new WordHasher(Encoding.UTF8.GetBytes(text));
        var window = new HashWindow(stackalloc ulong[RunLength]);
        while (words.Next(out ulong word))
        {
            ulong hash = window.Add(word);
            starts.Add(words.Start);
            if (window.IsFull)
            {
                runs.Add(new CopiedRun(hash, passage, starts[^RunLength], words.End));
            }
        }

        return runs;
    }

    /// <summary>Words in a row of a passage, by their place in its UTF-8.</summary>
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
