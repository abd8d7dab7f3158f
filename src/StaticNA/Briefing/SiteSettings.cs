using System.Collections.Immutable;

namespace StaticNA;

/// <summary>What <c>site.yml</c> says.</summary>
public sealed record SiteSettings
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>Where the site will be; absolute, http or https, ends with a slash.</summary>
    public required SiteAddress Address { get; init; }

    /// <summary>The domain that GitHub Pages is to be told, in small letters; null if none.</summary>
    public string? CustomDomain { get; init; }

    /// <summary>BCP 47 tag; the skin has strings for it.</summary>
    public required Located<string> Language { get; init; }

    /// <summary>Folder name of the skin.</summary>
    public required Located<string> Skin { get; init; }

    /// <summary>What the site covers; null if all.</summary>
    public BriefingDate? Period { get; init; }

    /// <summary>The day of which the site speaks.</summary>
    public required BriefingDate AsOf { get; init; }

    /// <summary>The Markdown of <c>about</c> with the place of its first character, not yet rendered; null if none.</summary>
    internal Located<string>? AboutText { get; init; }

    /// <summary>Introduction of the about page; null if none.</summary>
    public MarkdownBody? About { get; init; }

    /// <summary>Page kinds and exports to leave out.</summary>
    public ImmutableHashSet<string> Disabled { get; init; } = [];

    /// <summary>What becomes of diagnostics.</summary>
    public SeverityPolicy Severities { get; init; } = SeverityPolicy.Default;

    /// <summary>Whether entries of one day are looked through for two that may be one.</summary>
    public bool FindsNearDuplicates { get; init; }

    public bool IsEnabled(string feature) => !Disabled.Contains(feature);
}
