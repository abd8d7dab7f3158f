using System.Collections.Immutable;

namespace StaticNA.Tests;

/// <summary>In what a <see cref="SampleSite"/> differs from the usual one.</summary>
internal sealed record SampleOptions
{
    public string Language { get; init; } = "en";

    public string AsOf { get; init; } = "2020-06-30";

    public ImmutableHashSet<string> Disabled { get; init; } = [];

    public Evidence Evidence { get; init; } = Evidence.Unchecked;

    public Person Ana { get; init; } = Sample.Person("ana");

    public Source Gazette { get; init; } = Sample.Source("gazette");

    /// <summary>Sources besides the gazette.</summary>
    public ImmutableArray<Source> More { get; init; } = [];

    public ImmutableArray<Card> Cards { get; init; } = [];

    public DraftPolicy Drafts { get; init; } = DraftPolicy.Exclude;

    public SiteSettings Settings => new()
    {
        Title = "Across the River",
        Description = "What was agreed on both banks.",
        Address = SiteAddress.Parse("https://example.org/some/")!,
        Language = Sample.At(Language),
        Skin = Sample.At("briefing"),
        Period = Sample.Date("2010/2020"),
        AsOf = Sample.Date(AsOf),
        Disabled = Disabled,
    };
}
