namespace StaticNA;

/// <summary>What sort of document a source is.</summary>
public enum SourceKind
{
    Statement,
    Editorial,
    News,
    OfficialPage,
    Report,
    Treaty,
    Other,
}
