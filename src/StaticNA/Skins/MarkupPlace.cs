namespace StaticNA;

/// <summary>Where in the markup an expression stands.</summary>
internal enum MarkupPlace
{
    /// <summary>Between tags.</summary>
    Text,

    /// <summary>In the quoted value of an attribute.</summary>
    Attribute,

    /// <summary>In the value of an attribute that browsers follow, where only an address may stand.</summary>
    Address,
}
