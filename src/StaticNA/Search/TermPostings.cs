namespace StaticNA;

/// <summary>In which documents a word stands, how much it counts in each, and where it stands there.</summary>
internal sealed class TermPostings(string term)
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

    /// <summary>Distances between the documents, from 0.</summary>
    public ReadOnlySpan<byte> Gaps => _gaps.Utf8;

    /// <summary>For each document, 1 to <see cref="NumberText.MostInOne"/>.</summary>
    public ReadOnlySpan<byte> Impacts => _impacts.Utf8;

    /// <summary>For each document, how often the word stands in it.</summary>
    public ReadOnlySpan<byte> Counts => _counts.Utf8;

    /// <summary>
    /// Distances between the places of the word, from 0 in each document, as multiples of <see cref="NumberText.Signs"/>; what is left
    /// over is in <see cref="Rests"/>. Apart they compress to three quarters of what they would take together.
    /// </summary>
    public ReadOnlySpan<byte> Wholes => _wholes.Utf8;

    /// <summary>What is left over of each distance, a sign each.</summary>
    public ReadOnlySpan<byte> Rests => _rests.Utf8;

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

    /// <summary>Ends the current document, now that the lengths of its fields are known.</summary>
    public void CloseDocument(ReadOnlySpan<int> fieldLengths)
    {
        float weight = 0;
        for (int field = 0; field < Weights.Length; field++)
        {
            if (_current[field] > 0)
            {
                float length = 1 - LengthEffects[field] + (LengthEffects[field] * fieldLengths[field] / UsualLengths[field]);
                weight += Weights[field] * _current[field] / length;
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
