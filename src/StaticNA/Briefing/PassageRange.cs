namespace StaticNA;

/// <summary>
/// The lines of a document that make a passage. Lines and columns count from 1, both ends belong to it; columns are counted in
/// characters (Unicode code points). A null end column is the end of the line.
/// </summary>
public sealed record PassageRange(
    int StartLine, int StartColumn, int EndLine, int? EndColumn, SourceLocation Location);
