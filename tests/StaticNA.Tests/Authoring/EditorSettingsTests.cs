using System.Collections.Immutable;

namespace StaticNA.Tests;

public class EditorSettingsTests
{
    private static readonly ImmutableArray<KeyValuePair<string, string>> Schemas =
        [new("./a.json", "input/a.yml"), new("./b.json", "input/b.yml")];

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void Settings_are_made_where_there_are_none(string? before) => Assert.Equal(
        "{\n  \"yaml.schemas\": {\n    \"./a.json\": \"input/a.yml\",\n    \"./b.json\": \"input/b.yml\"\n  }\n}\n",
        EditorSettings.WithSchemas(before, Schemas));

    [Theory]
    [InlineData("{}", "{\n  \"yaml.schemas\": {§}\n}")]
    [InlineData("{ // one\n}", "{\n  \"yaml.schemas\": {§}\n // one\n}")]
    [InlineData("// é\n{\n  \"x\": 1, // {\n}", "// é\n{\n  \"yaml.schemas\": {§},\n  \"x\": 1, // {\n}")]
    public void Section_is_added_at_the_start(string before, string after) => Assert.Equal(
        after.Replace("§", "\n    \"./a.json\": \"input/a.yml\",\n    \"./b.json\": \"input/b.yml\"\n  ", StringComparison.Ordinal),
        EditorSettings.WithSchemas(before, Schemas));

    [Theory]
    [InlineData("{\"yaml.schemas\": {/* é */}}", "{\"yaml.schemas\": {\n    \"./a.json\": \"input/a.yml\",\n    \"./b.json\": \"input/b.yml\"\n  /* é */}}")]
    [InlineData("{\"yaml.schemas\": {\"./b.json\": [\"mine\"],}}", "{\"yaml.schemas\": {\n    \"./a.json\": \"input/a.yml\",\"./b.json\": [\"mine\"],}}")]
    [InlineData("{\"yaml.schemas\": {\"./b.json\": \"x\", \"./a.json\": \"y\"}}", "{\"yaml.schemas\": {\"./b.json\": \"x\", \"./a.json\": \"y\"}}")]
    public void Section_that_is_there_keeps_what_its_author_chose(string before, string after) =>
        Assert.Equal(after, EditorSettings.WithSchemas(before, Schemas));

    [Fact]
    public void Changing_twice_is_changing_once()
    {
        string once = EditorSettings.WithSchemas("{ /* a */ \"x\": {} }", Schemas)!;

        Assert.Equal(once, EditorSettings.WithSchemas(once, Schemas));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"yaml.schemas\": null}")]
    [InlineData("{\"yaml.schemas\": {}, \"yaml.schemas\": {}}")]
    [InlineData("{\"x\": }")]
    [InlineData("{\"x\": 1} x")]
    public void Settings_that_are_something_else_are_not_changed(string before) =>
        Assert.Null(EditorSettings.WithSchemas(before, Schemas));
}
