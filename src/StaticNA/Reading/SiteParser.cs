using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Parses <c>site.yml</c>.</summary>
internal static class SiteParser
{
    /// <summary>What <c>disable</c> may name: page kinds and exports, those to come included.</summary>
    private static readonly ImmutableArray<string> Features =
    [
        "about", "accounts", "calendar", "chronology", "commitments", "corrections", "csv", "data", "feed", "glossary", "json-ld", "people",
        "pictures", "positions", "print", "search", "sitemap", "sources", "terms", "themes", "timeline",
    ];

    private static readonly ImmutableArray<string> Languages = ["en", "es", "fr"];

    /// <summary>Stands in for settings that could not be read at all, which was reported; nothing is published then.</summary>
    public static SiteSettings Unread { get; } = Read(new YamlMapping([], default), null, new DiagnosticBag());

    /// <param name="mapping">The content of the file.</param>
    /// <param name="baseUrl">Takes the place of <c>base-url</c>; null to use what the file says.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <returns>
    /// The settings. What is missing or wrong is reported and replaced, so that the rest of the input can be checked in the same
    /// run; nothing is published then.
    /// </returns>
    public static SiteSettings Read(YamlMapping mapping, SiteAddress? baseUrl, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(mapping, "site.yml", diagnostics);
        Located<string>? title = reader.RequiredText("title");
        Located<string>? description = reader.RequiredText("description");
        SiteAddress? address = ReadAddress(reader);
        Located<string>? language = ReadLanguage(reader);
        Located<string>? skin = reader.Text("skin");
        BriefingDate? period = reader.Date("period");
        BriefingDate? asOf = reader.RequiredDate("as-of");
        YamlScalar? about = reader.Scalar("about");
        ImmutableHashSet<string> disabled = ReadDisabled(reader);
        SeverityPolicy severities = SeverityParser.Read(reader);
        bool findsNearDuplicates = reader.Flag("near-duplicates");
        reader.Finish();
        return new SiteSettings
        {
            Title = SharedKeys.Line(title) ?? "",
            Description = SharedKeys.Line(description) ?? "",
            Address = baseUrl ?? address ?? SiteAddress.Parse("https://example.org/")!,
            Language = language ?? new("en", reader.Location),
            Skin = skin ?? new("briefing", reader.Location),
            Period = period,
            AsOf = asOf ?? BriefingDate.Parse("9999").Date!,
            AboutText = about is null ? null : new(about.Value, about.Content),
            Disabled = disabled,
            Severities = severities,
            FindsNearDuplicates = findsNearDuplicates,
        };
    }

    private static SiteAddress? ReadAddress(MappingReader reader)
    {
        reader.Require("base-url");
        YamlScalar? scalar = reader.Scalar("base-url");
        SiteAddress? address = scalar is null ? null : SiteAddress.Parse(scalar.Value);
        if (scalar is not null && address is null)
        {
            reader.Diagnostics.Add(FrontMatterRules.AddressIsBad(
                scalar, "base-url", "write where the site will be, such as https://example.org/some/path/"));
        }

        return address;
    }

    private static Located<string>? ReadLanguage(MappingReader reader)
    {
        YamlScalar? scalar = reader.Scalar("language");
        if (scalar is not null && !Languages.Contains(scalar.Value))
        {
            reader.Diagnostics.Add(FrontMatterRules.WordIsUnknown(scalar, "language", Languages));
            return null;
        }

        return scalar is null ? null : new(scalar.Value, scalar.Location);
    }

    private static ImmutableHashSet<string> ReadDisabled(MappingReader reader)
    {
        var disabled = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (YamlNode item in reader.Items("disable"))
        {
            if (item is not YamlScalar scalar)
            {
                reader.Diagnostics.Add(FrontMatterRules.ShapeIsWrong(item, "disable", "a list of texts"));
            }
            else if (!Features.Contains(scalar.Value))
            {
                reader.Diagnostics.Add(FrontMatterRules.WordIsUnknown(scalar, "disable", Features));
            }
            else
            {
                disabled.Add(scalar.Value);
            }
        }

        return disabled.ToImmutable();
    }
}
