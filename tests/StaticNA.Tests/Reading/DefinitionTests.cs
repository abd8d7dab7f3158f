namespace StaticNA.Tests;

/// <summary>What holds of every key that is defined.</summary>
public class DefinitionTests
{
    private static readonly Key[] Keys =
        [.. FrontMatterTypes.All.SelectMany(type => KeysOf(type.Keys)).Concat(CitationKeys.Definition.Keys).Distinct()];

    [Fact]
    public void Keys_are_written_alike() => Assert.All(Keys, key => Assert.Matches("^([a-z0-9]+(-[a-z0-9]+)*|SNA[0-9]{4})$", key.Name));

    [Fact]
    public void Each_key_says_what_it_is_for() => Assert.All(Keys, key =>
    {
        Assert.Matches(@"^[A-Z`].*[^.]$", key.Description);
        Assert.True(key.Description.Count(c => c == '`') % 2 == 0, key.Name);
    });

    [Fact]
    public void No_key_stands_twice_in_one_mapping() => Assert.All(
        FrontMatterTypes.All, type => Assert.Equal(type.Keys.Names.Distinct(), type.Keys.Names));

    [Fact]
    public void Words_that_are_meant_where_none_is_given_are_words() => Assert.All(
        Keys.OfType<WordKey>().Where(key => key.Default is not null), key => Assert.Contains(key.Default, key.Words));

    private static IEnumerable<Key> KeysOf(MappingDefinition definition) => definition.Keys.Concat(definition.Keys.SelectMany(key => key switch
    {
        MappingKey mapping => KeysOf(mapping.Value),
        MappingsKey mappings => KeysOf(mappings.Item),
        _ => [],
    }));
}
