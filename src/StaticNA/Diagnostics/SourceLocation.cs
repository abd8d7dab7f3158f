namespace StaticNA;

/// <summary>
/// A place in an input file. <paramref name="File"/> is relative to the root with <c>/</c> separators;
/// <paramref name="Line"/> and <paramref name="Column"/> count from 1, columns in UTF-16 units.
/// </summary>
public readonly record struct SourceLocation(string File, int Line, int Column) : IComparable<SourceLocation>
{
    /// <summary>The start of a file, for mistakes that concern all of it.</summary>
    public static SourceLocation StartOf(string file) => new(file, 1, 1);

    /// <summary>Orders by file (ordinal), line, column.</summary>
    public int CompareTo(SourceLocation other)
    {
        int byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary><c>file:line:column</c>, as editors and CI link it.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}";
}
