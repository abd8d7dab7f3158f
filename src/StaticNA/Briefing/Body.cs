using System.Collections.Immutable;

namespace StaticNA;

/// <summary>An institution, treaty or programme in <c>bodies.yml</c>.</summary>
/// <param name="Id">Its id and its anchor in the glossary.</param>
/// <param name="Name">Full name, on the basis of <paramref name="NameBasis"/>.</param>
/// <param name="Acronym">As documents abbreviate it; null if they do not.</param>
/// <param name="Kind">What sort it is; null if not given.</param>
/// <param name="Parties">Members, as far as a document names them.</param>
/// <param name="NameBasis">On what the full name rests.</param>
/// <param name="NameNote">Why; null if not given.</param>
/// <param name="Note">What documents say of it, in our own words; null if nothing.</param>
/// <param name="Sources">Where it is named.</param>
/// <param name="Location">Where it is written.</param>
public sealed record Body(
    string Id,
    string Name,
    string? Acronym,
    BodyKind? Kind,
    ImmutableArray<Located<string>> Parties,
    DateBasis NameBasis,
    string? NameNote,
    string? Note,
    ImmutableArray<Citation> Sources,
    SourceLocation Location);
