namespace StaticNA;

/// <summary>What an input file is, told by its place.</summary>
public enum InputKind
{
    Site,
    Countries,
    People,
    Bodies,
    Series,
    Glossary,
    Card,
    Theme,
    Source,
    Entry,
}
