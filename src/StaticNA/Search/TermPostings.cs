namespace StaticNA;

/// <summary>In which documents a word stands, how much it counts in each, and where it stands there.</summary>
/// <param name="term">The word.</param>
/// <param name="hash">As <see cref="WordReader.Hash"/>.</param>
internal sealed class TermPostings(string term, uint hash)
{
    // How much a word counts for each time it stands in a field (title, names, summary, body).
    private static readonly float[] Weights = [8, 5, 2, 1];

    // How long the field usually is, and how far more words than that make each count for less.
    private static readonly float[] UsualLengths = [8, 12, 30, 200];
    private static readonly float[] LengthEffects = [0.5f, 0.2f, 0.3f, 0.6f];

    // With so much weight a word counts half of what it can count at most.
    private const float Saturation = 3;

    private NumberText _gaps;
    private NumberText _impacts;
    private NumberText _counts;
    private NumberText _wholes;
    private NumberText _rests;
    private FieldCounts _current;
    private int _currentDocument = -1;
    private int _lastDocument = -1;
    private int _lastPlace;
    private int _count;

    public string Term { get; } = term;

    public uint Hash { get; } = hash;

    /// <summary>Distances between the documents, from 0.</summary>
    public NumberText Gaps => _gaps;

    /// <summary>For each document, 1 to <see cref="NumberText.MostInOne"/>.</summary>
    public NumberText Impacts => _impacts;

    /// <summary>For each document, how often the word stands in it.</summary>
    public NumberText Counts => _counts;

    /// <summary>
    /// Distances between the places of the word, from 0 in each document, as multiples of <see cref="NumberText.Signs"/>; what is left
    /// over is in <see cref="Rests"/>. Apart they compress to three quarters of what they would take together.
    /// </summary>
    public NumberText Wholes => _wholes;

    /// <summary>What is left over of each distance, a sign each.</summary>
    public NumberText Rests => _rests;

    /// <summary>Notes that the word stands at a place; true if it is the first in this document.</summary>
    public bool Add(int document, SearchField field, int place)
    {
        bool isFirst = document != _currentDocument;
        if (isFirst)
        {
            _currentDocument = document;
            _current = default;
            _lastPlace = 0;
            _count = 0;
        }

        _current[(int)field]++;
        _count++;
        _wholes.Append((place - _lastPlace) / NumberText.Signs);
        _rests.AppendSign((place - _lastPlace) % NumberText.Signs);
        _lastPlace = place;
        return isFirst;
    }

    /// <summary>What words count for less by in a document, from the length of its fields: a divisor for each field.</summary>
    public static void Compare(ReadOnlySpan<int> lengths, Span<float> divisors)
    {
        for (int field = 0; field < lengths.Length; field++)
        {
            divisors[field] = 1 - LengthEffects[field] + (LengthEffects[field] * lengths[field] / UsualLengths[field]);
        }
    }

    /// <summary>Ends the current document.</summary>
    /// <param name="divisors">From <see cref="Compare"/>, now that the lengths of its fields are known.</param>
    public void CloseDocument(ReadOnlySpan<float> divisors)
    {
        float weight = 0;
        for (int field = 0; field < Weights.Length; field++)
        {
            if (_current[field] > 0)
            {
                weight += Weights[field] * _current[field] / divisors[field];
            }
        }

        _gaps.Append(_currentDocument - _lastDocument - 1);
        _impacts.Append(Math.Max(1, (int)MathF.Round(NumberText.MostInOne * weight / (Saturation + weight))));
        _counts.Append(_count - 1);
        _lastDocument = _currentDocument;
    }

    [System.Runtime.CompilerServices.InlineArray(4)]
    private struct FieldCounts
    {
        private ushort _first;
    }
}
