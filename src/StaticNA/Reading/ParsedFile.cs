using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What became of one file of the input.</summary>
/// <param name="Value">What it holds; null if it could not be parsed.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ParsedFile(object? Value, ImmutableArray<Diagnostic> Diagnostics);
