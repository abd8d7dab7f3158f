namespace StaticNA.Cli.External;

/// <summary>What an answer says of a link.</summary>
internal enum LinkAnswerKind
{
    Alive,

    /// <summary>It has moved for good, and is alive there.</summary>
    Moved,

    /// <summary>There is nothing at the address.</summary>
    Broken,

    /// <summary>Nobody knows.</summary>
    Unconfirmed,

    /// <summary>It leads into a private network, and was not asked.</summary>
    Private,
}
