namespace StaticNA;

/// <summary>One file of the input; its text is read by <see cref="InputReader.ReadText"/> when it is needed.</summary>
/// <param name="Path">As in <see cref="SourceLocation.File"/>.</param>
/// <param name="FullPath">Where it is, symbolic links resolved.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Slug">Its name without extension.</param>
/// <param name="Year">The year folder of an entry; 0 for anything else.</param>
public sealed record InputFile(string Path, string FullPath, InputKind Kind, string Slug, int Year)
{
    /// <summary>The page that the file becomes; null for the lists and <c>site.yml</c>.</summary>
    public Route? Route { get; } = Kind switch
    {
        InputKind.Entry => StaticNA.Route.Entry(Year, Slug),
        InputKind.Theme => StaticNA.Route.Theme(Slug),
        InputKind.Source => StaticNA.Route.Source(Slug),
        _ => null,
    };
}
