namespace StaticNA;

/// <summary>What an entry is about.</summary>
public enum EntryKind
{
    Meeting,
    Statement,
    Agreement,
    Programme,
    Event,
    Report,
    Background,
}
