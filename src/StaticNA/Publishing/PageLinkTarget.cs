namespace StaticNA;

/// <summary>Where a link leads.</summary>
/// <param name="File">The file of the site, as <see cref="Route.OutputPath"/>; null if it leads to none.</param>
/// <param name="Fragment">What follows <c>#</c>, percent-decoded; null without one.</param>
/// <param name="LacksBasePath">Whether it leads to the site's host but out of its base path.</param>
internal readonly record struct PageLinkTarget(string? File, string? Fragment, bool LacksBasePath)
{
    /// <summary>To another site, or by a scheme such as mailto.</summary>
    public static PageLinkTarget Outside { get; }

    public static PageLinkTarget NotUnderBasePath { get; } = new(null, null, LacksBasePath: true);

    public static PageLinkTarget To(string file, string? fragment) => new(file, fragment, LacksBasePath: false);
}
