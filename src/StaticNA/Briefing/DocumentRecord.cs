using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Which document a source records, and what of it counts as passages.</summary>
/// <param name="File">File name, without a folder.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
/// <param name="Passages">In document order; passage 1 is the first.</param>
public sealed record DocumentRecord(
    Located<string> File, Located<string> Sha256, ImmutableArray<PassageRange> Passages);
