namespace StaticNA.Tests;

/// <summary>What would keep Markdig busy for long, or overflow its stack, is refused before it sees it.</summary>
public sealed class MarkdownLimitsTests
{
    public static TheoryData<string, string, string> Attacks { get; } = new()
    {
        { "open links", Repeat("[a](", 25_000), "1:4001" },
        { "brackets", Repeat("[", 50_000), "1:41" },
        { "nested brackets", Repeat("[", 25_000) + Repeat("]", 25_000), "1:41" },
        { "images", Repeat("![", 25_000), "1:82" },
        { "link after link", Repeat("[a](b(", 16_000), "1:6001" },
        { "quotations", Repeat("> ", 10_000) + "a", "1:61" },
        { "quotations without spaces", Repeat(">", 10_000) + "a", "1:61" },
        { "lists", Repeat("- ", 10_000) + "a", "1:41" },
        { "numbered lists", Repeat("1. ", 10_000) + "a", "1:61" },
        { "lists line by line", ListOf(levels: 200), "31:61" },
        { "emphasis", Repeat("*a _b ", 16_000), "1:121" },
        { "emphasis, strong", Repeat("*a **b ", 14_000), "1:95" },
        { "emphasis within words", Repeat("a**b", 25_000), "1:2002" },
        { "run of emphasis", Repeat("*", 50_000) + "a" + Repeat("*", 50_000), "1:1" },
        { "backticks", "a " + Repeat("`", 50_000), "1:3" },
        { "rising backticks", string.Concat(Enumerable.Range(1, 400).Select(i => new string('`', i) + "a")), "1:5151" },
        { "columns", Repeat("|a", 10_000) + "|\n" + Repeat("|-", 10_000) + "|\n", "1:201" },
        { "rows", Repeat("|a", 90) + "\n" + Repeat("|-", 90) + "\n" + Repeat("|a\n", 15_000), "220:1" },
        { "pipes", Repeat("a|b\n", 19_000), "10001:1" },
        { "tables", Repeat($"{Repeat("|a", 90)}\n{Repeat("|-", 90)}\n{Repeat("|a\n", 150)}\n", 12), "1106:1" },
        { "lines", Repeat("a\n=\n", 25_000), "20001:1" },
        { "citations", Repeat(Repeat("[@a ¶1] ", 900) + "\n\n", 25), "45:1601" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Attack_is_refused_at_its_place(string name, string text, string place)
    {
        var read = BodyFixture.Read(text);

        Assert.True(read.Body.IsEmpty, name);
        Assert.Equal([$"SNA0417 {place}"], read.Found);
    }

    [Fact]
    public void Deepest_allowed_nesting_is_rendered()
    {
        string text = $"{ListOf(levels: 30)}\n{Repeat(">", 60)} a\n\n{Repeat("- ", 15)}{Repeat("*a _b ", 20)}c\n";

        BodyFixture.ReadClean(text);
    }

    [Fact]
    public void What_the_scan_lets_through_but_Markdig_refuses_is_reported()
    {
        // Closing and opening signs alternate for the scan, but all nest for Markdig.
        string text = "Sea\n\n" + Repeat("*a_b)(", 150) + Repeat("c_ d* ", 150);

        Assert.Equal(["SNA0417"], BodyFixture.Read(text).Diagnostics.Select(found => found.Rule.Code).Distinct());
    }

    [Fact]
    public void Long_but_ordinary_text_is_read()
    {
        string paragraph = Repeat("The *quiet* [@dock ¶3] saw **many** [boats](entry:island-summit), 3 * 4_000. ", 40);
        string list = Repeat("- one [@dock ¶3]\n  - two\n    - three\n      - four\n", 50);
        string table = "| a | b | c | d |\n|---|---|---|---|\n" + Repeat("| 1 [@dock ¶3] | *2* | 3 | 4 |\n", 400);
        string text = Repeat($"## Part\n\n{paragraph}\n\n{list}\n{table}\n{Repeat("-", 200)}\n\n", 8);

        Assert.Empty(BodyFixture.Read(text).Diagnostics);
    }

    private static string ListOf(int levels) =>
        string.Concat(Enumerable.Range(0, levels).Select(level => new string(' ', 2 * level) + "- a\n"));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
