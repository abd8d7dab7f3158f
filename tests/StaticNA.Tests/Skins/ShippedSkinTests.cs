namespace StaticNA.Tests;

public class ShippedSkinTests
{
    public static TheoryData<string, string> SkinsAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string skin in SkinFiles.EmbeddedNames)
            {
                foreach (string language in LanguageRules.Languages)
                {
                    data.Add(skin, language);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(SkinsAndLanguages))]
    public void Strings_have_the_keys_and_placeholders_of_the_english_ones(string skin, string language)
    {
        UiStrings english = Read(skin, "en");
        UiStrings strings = Read(skin, language);

        Assert.Equal(
            english.Keys.Select(key => Signature(english, key)), strings.Keys.Select(key => Signature(strings, key)));
    }

    [Theory]
    [MemberData(nameof(SkinsAndLanguages))]
    public void Strings_that_count_have_both_forms(string skin, string language)
    {
        UiStrings strings = Read(skin, language);

        Assert.All(
            strings.Keys.Where(key => key.EndsWith(".one", StringComparison.Ordinal)),
            key => Assert.True(strings.Has(key[..^".one".Length] + ".other"), $"{key} has no .other"));
    }

    /// <summary>A singular may spell its number out, so {n} does not count.</summary>
    private static string Signature(UiStrings strings, string key) =>
        $"{key} {string.Join(' ', strings.Find(key)!.Placeholders.Remove("n"))}";

    private static UiStrings Read(string skin, string language)
    {
        var diagnostics = new DiagnosticBag();
        string nowhere = Path.Combine(AppContext.BaseDirectory, "no-such-root");
        SkinFiles files = SkinFiles.Read(nowhere, new(skin, TestSkin.LanguageKey), diagnostics)!;
        UiStrings? strings = UiStringsReader.Read(files, new(language, TestSkin.LanguageKey), diagnostics);
        Assert.Empty(diagnostics.ToSortedList());
        return strings!;
    }
}
