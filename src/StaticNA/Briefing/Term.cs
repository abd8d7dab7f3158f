using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A word explained in <c>glossary.yml</c> that is no body.</summary>
/// <param name="Id">Its id and its anchor.</param>
/// <param name="Name">The term in full.</param>
/// <param name="Acronym">Its short form; null if none.</param>
/// <param name="Definition">What it means, in our own words.</param>
/// <param name="Basis">On what the definition rests.</param>
/// <param name="BasisNote">Why; null if not given.</param>
/// <param name="Sources">Where documents use it.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Term(
    string Id,
    string Name,
    string? Acronym,
    string Definition,
    DateBasis Basis,
    string? BasisNote,
    ImmutableArray<Citation> Sources,
    SourceLocation Location);
