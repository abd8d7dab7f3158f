using System.Globalization;

namespace StaticNA.Tests;

public class UiStringsTests
{
    private const string Numbers = "number.group: \"_\"\nnumber.decimal: \",\"\n";

    [Theory]
    [InlineData("en", 0, "other 0")]
    [InlineData("en", 1, "one 1")]
    [InlineData("en", 2, "other 2")]
    [InlineData("fr", 0, "one 0")]
    [InlineData("fr", 1, "one 1")]
    [InlineData("fr", 2, "other 2")]
    [InlineData("es", 0, "other 0")]
    [InlineData("es", 1, "one 1")]
    [InlineData("es", 1234567, "other 1_234_567")]
    public void Count_takes_the_form_of_the_language(string language, int number, string expected) =>
        Assert.Equal(expected, Read(language, "x.one: one {n}\nx.other: other {n}\n").Count("x", number));

    [Fact]
    public void Count_form_may_leave_the_number_out() =>
        Assert.Equal("just one", Read("en", "x.one: just one\nx.other: \"{n} of them\"\n").Count("x", 1));

    [Theory]
    [InlineData("en", 999, "999")]
    [InlineData("en", 1000, "1_000")]
    [InlineData("en", -1234567, "-1_234_567")]
    [InlineData("es", 9999, "9999")]
    [InlineData("es", 10000, "10_000")]
    [InlineData("fr", long.MinValue, "-9_223_372_036_854_775_808")]
    public void Number_is_grouped_as_the_language_does(string language, long number, string expected) =>
        Assert.Equal(expected, Read(language, "").Number(number));

    [Theory]
    [InlineData("1234.50", "1_234,50")]
    [InlineData("-0.5", "-0,5")]
    [InlineData("12", "12")]
    public void Number_with_decimals_keeps_its_digits(string number, string expected) =>
        Assert.Equal(expected, Read("en", "").Number(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void Format_fills_each_placeholder_by_name()
    {
        UiStrings strings = Read("en", "x: \"{b} and {a}, {b}\"\n");

        Assert.Equal("{2} and 1, {2}", strings.Format("x", ("a", "1"), ("b", "{2}")));
        Assert.Throws<SkinException>(() => strings.Format("x", ("a", "1")));
        Assert.Throws<SkinException>(() => strings.Format("x", ("a", "1"), ("c", "2")));
        Assert.Throws<SkinException>(() => strings.Text("x"));
        Assert.Throws<SkinException>(() => strings.Text("y"));
    }

    [Theory]
    [InlineData("a: x\na: y\n", "SNA0110", 4, 1)]
    [InlineData("a: \"x {b\"\n", "SNA0603", 3, 4)]
    [InlineData("a: x }\n", "SNA0603", 3, 4)]
    [InlineData("a: \"{}\"\n", "SNA0603", 3, 4)]
    [InlineData("a: \"{b c}\"\n", "SNA0603", 3, 4)]
    [InlineData("a: [x]\n", "SNA0603", 3, 4)]
    [InlineData("a:\n  b: x\n", "SNA0603", 4, 3)]
    [InlineData("a: *x\n", "SNA0109", 3, 4)]
    [InlineData("a: &x y\n", "SNA0109", 3, 4)]
    [InlineData("!t a: x\n", "SNA0109", 3, 1)]
    [InlineData("---\na: x\n", "SNA0109", 3, 1)]
    [InlineData("a:\n", "SNA0603", 3, 3)]
    [InlineData("a: \"x\n", "SNA0108", 3, 4)]
    public void Strings_with_a_mistake_are_refused_at_its_place(string more, string code, int line, int column)
    {
        Diagnostic diagnostic = ReadBroken("en", Numbers + more);

        Assert.Equal(
            $"themes/test/strings/en.yml:{line}:{column} {code}", $"{diagnostic.Location} {diagnostic.Rule.Code}");
    }

    [Fact]
    public void Strings_without_what_the_program_needs_are_refused()
    {
        Diagnostic diagnostic = ReadBroken("en", "number.group: \",\"\n");

        Assert.Equal("SNA0604", diagnostic.Rule.Code);
        Assert.Equal("themes/test/strings/en.yml:1:1", diagnostic.Location.ToString());
        Assert.Contains("'number.decimal'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("../en")]
    public void Language_that_the_skin_lacks_is_refused_where_the_site_asks_for_it(string language)
    {
        Diagnostic diagnostic = ReadBroken(language, Numbers, file: language == "de" ? "de" : "en");

        Assert.Equal("SNA0602", diagnostic.Rule.Code);
        Assert.Equal(TestSkin.LanguageKey, diagnostic.Location);
    }

    private static UiStrings Read(string language, string more)
    {
        var diagnostics = new DiagnosticBag();
        SkinFiles files = TestSkin.Files(($"strings/{language}.yml", Numbers + more));
        UiStrings? strings = UiStringsReader.Read(files, new(language, TestSkin.LanguageKey), diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return strings!;
    }

    private static Diagnostic ReadBroken(string language, string text, string file = "en")
    {
        var diagnostics = new DiagnosticBag();
        SkinFiles files = TestSkin.Files(($"strings/{file}.yml", text));
        Assert.Null(UiStringsReader.Read(files, new(language, TestSkin.LanguageKey), diagnostics));
        return Assert.Single(diagnostics.ToSortedList());
    }
}
