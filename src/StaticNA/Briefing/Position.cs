using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A stance that a statement takes.</summary>
/// <param name="Parties">Whose: ids of countries, bodies or people.</param>
/// <param name="Act">What the stance does.</param>
/// <param name="On">On what; words that follow the verb.</param>
/// <param name="Theme">Slug of its theme; null if it has none of its own.</param>
/// <param name="Sources">What it rests on; at least one.</param>
public sealed record Position(
    ImmutableArray<Located<string>> Parties,
    PositionAct Act,
    string On,
    Located<string>? Theme,
    ImmutableArray<Citation> Sources);
