using System.Collections.Immutable;

namespace StaticNA;

/// <summary>The passages of a source's document. Not thread-safe: passages are folded when they are first asked for.</summary>
/// <param name="Source">The source.</param>
/// <param name="Passages">Passage 1 first; empty where the document has no such lines, which is reported already.</param>
internal sealed record DocumentText(Source Source, ImmutableArray<string> Passages)
{
    private readonly FoldedText?[] _folded = new FoldedText?[Passages.Length];
    private int? _words;

    /// <summary>Lines of the document that belong to no passage.</summary>
    public string Rest { get; init; } = "";

    /// <summary>Whether all of it may be published.</summary>
    public bool MayBePublished => Source.Rights.Value is Rights.PublicDomain or Rights.Licensed;

    /// <summary>Words of all passages.</summary>
    public int Words => _words ??= Passages.Sum(WordSpan.CountWords);

    /// <param name="passage">From 1 to the number of passages.</param>
    public FoldedText Passage(int passage) => _folded[passage - 1] ??= new FoldedText(Passages[passage - 1]);

    /// <summary>The original of a stretch of a folded passage.</summary>
    public string Cut(int passage, TextRange range)
    {
        TextRange place = Passage(passage).ToOriginal(range);
        return Passages[passage - 1][place.Start..place.End];
    }

    public bool Has(int passage) => passage <= Passages.Length;

    /// <summary>Whether the words stand in a passage; passages that do not exist hold none.</summary>
    public bool Holds(string words, int passage) => Has(passage) && Passage(passage).Find(words).Any();
}
