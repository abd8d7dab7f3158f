namespace StaticNA;

/// <summary>How a mark shows what an entry's date and status rest on: the one language of doubt, in shapes.</summary>
internal enum MarkLook
{
    /// <summary>The document states it: filled.</summary>
    Stated,

    /// <summary>Half filled.</summary>
    Inferred,

    /// <summary>A dotted outline.</summary>
    External,

    /// <summary>Only announced: hollow.</summary>
    Planned,
}
