namespace StaticNA;

/// <summary>Front matter of <c>input/themes/slug.md</c>.</summary>
internal static class ThemeKeys
{
    public static readonly TextKey Title = new("title", "Its name") { IsRequired = true };

    public static readonly TextKey Summary = SharedKeys.Summary(isRequired: true);

    public static readonly CitationsKey Sources = new("sources", "The passages on which its introduction rests");

    public static readonly MappingDefinition Definition = new(
        "a theme", Title, Summary, Sources, SharedKeys.Aliases, SharedKeys.Draft, SharedKeys.Updated);
}
