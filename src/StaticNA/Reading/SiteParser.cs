using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Parses <c>site.yml</c>.</summary>
internal static class SiteParser
{
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
        var reader = new MappingReader(mapping, SiteKeys.Definition, diagnostics);
        Located<string>? title = reader.Text(SiteKeys.Title);
        Located<string>? description = reader.Text(SiteKeys.Description);
        Located<string>? address = reader.Text(SiteKeys.BaseUrl);
        Located<string>? language = reader.Text(SiteKeys.Language);
        Located<string>? skin = reader.Text(SiteKeys.Skin);
        BriefingDate? period = reader.Date(SiteKeys.Period);
        BriefingDate? asOf = reader.Date(SiteKeys.AsOf);
        YamlScalar? about = reader.Scalar(SiteKeys.About);
        ImmutableArray<Located<string>> disabled = reader.Texts(SiteKeys.Disable);
        Located<string>? domain = reader.Text(SiteKeys.CustomDomain);
        SeverityPolicy severities = SeverityParser.Read(reader);
        CheckDomain(domain, address, diagnostics);
        bool findsNearDuplicates = reader.Flag(SiteKeys.NearDuplicates);
        reader.Finish();
        return new SiteSettings
        {
            Title = SharedKeys.Line(title) ?? "",
            Description = SharedKeys.Line(description) ?? "",
            Address = baseUrl ?? SiteAddress.Parse(address?.Value ?? "https://example.org/")!,
            Language = language ?? new("en", reader.Location),
            Skin = skin ?? new("briefing", reader.Location),
            Period = period,
            AsOf = asOf ?? BriefingDate.Parse("9999").Date!,
            AboutText = about is null ? null : new(about.Value, about.Content),
            Disabled = [.. disabled.Select(feature => feature.Value)],
            CustomDomain = domain?.Value.ToLowerInvariant(),
            Severities = severities,
            FindsNearDuplicates = findsNearDuplicates,
        };
    }

    /// <summary>A domain is that of the <c>base-url</c> of the file, whatever stands in for that in this build.</summary>
    private static void CheckDomain(Located<string>? domain, Located<string>? baseUrl, DiagnosticBag diagnostics)
    {
        if (domain is { } named && baseUrl is { } written && SiteAddress.Parse(written.Value) is SiteAddress address
            && !address.IsRootOf(named.Value.ToLowerInvariant()))
        {
            diagnostics.Add(FrontMatterRules.DomainDiffers(named.Location, named.Value.ToLowerInvariant(), address.BaseUrl));
        }
    }
}
