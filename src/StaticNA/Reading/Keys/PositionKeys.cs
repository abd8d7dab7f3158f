namespace StaticNA;

/// <summary>Keys of an item of <c>positions</c>.</summary>
internal static class PositionKeys
{
    public static readonly TextsKey Parties = new("parties", "Ids of the countries, bodies or people whose position it is")
    {
        IsRequired = true,
        References = IdKinds.Speaker,
    };

    public static readonly EnumKey<PositionAct> Act = new("act", "What they do, as a verb") { IsRequired = true };

    public static readonly TextKey On = new("on", "On what, as words that follow the verb") { IsRequired = true };

    public static readonly TextKey Theme = new("theme", "Its subject; otherwise the first theme of the entry")
    {
        References = IdKinds.Theme,
    };

    public static readonly CitationsKey Sources = SharedKeys.RequiredSources();

    public static readonly MappingDefinition Definition = new("a position", Parties, Act, On, Theme, Sources);
}
