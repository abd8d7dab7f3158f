namespace StaticNA;

/// <summary>What a way of writing a name is.</summary>
internal enum KnownFormKind
{
    /// <summary>The name in full.</summary>
    Full,

    /// <summary>A short form that needs its full form.</summary>
    Acronym,

    /// <summary>A person's family name: it counts only on a page whose front matter names the person.</summary>
    FamilyName,
}
