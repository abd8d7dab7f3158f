namespace StaticNA;

/// <summary>
/// The picture that other sites show with a link to this one: <c>input/cards/site.png</c>, or <c>theme.png</c> for the pages of a theme.
/// </summary>
/// <param name="Name">Slug of the theme, or <see cref="OfSite"/>.</param>
/// <param name="Route">Where it is published: under <c>/assets/cards/</c>, with a hash of its bytes in its name.</param>
/// <param name="Bytes">A PNG picture.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record Card(string Name, Route Route, ReadOnlyMemory<byte> Bytes, int Width, int Height)
{
    /// <summary>The name of the card of the whole site.</summary>
    public const string OfSite = "site";
}
