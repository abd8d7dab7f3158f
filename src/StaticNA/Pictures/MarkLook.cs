namespace StaticNA;

/// <summary>How a mark shows what an entry's date and status rest on: the one language of doubt, in shapes.</summary>
internal enum MarkLook
{
    /// <summary>The document states it: filled.</summary>
    Stated,

    /// <summary>Half filled.</summary>
    Inferred,

    /// <summary>Hollow, with a diamond inside.</summary>
    External,

    /// <summary>Only announced: hollow.</summary>
    Planned,

    /// <summary>A meeting that goes on, or is held now and then: a ring with a gap.</summary>
    Ongoing,

    /// <summary>A meeting of which it is not known whether it was held: a dotted outline.</summary>
    Unknown,
}
