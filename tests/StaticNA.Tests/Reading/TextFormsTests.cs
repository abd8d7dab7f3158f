using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace StaticNA.Tests;

/// <summary>The pattern of a form, which editors use, and its check, which the parser uses, accept the same texts.</summary>
public class TextFormsTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        from letters in Gen.Elements("ab-A9./_\\ é".ToCharArray()).ArrayOf() select new string(letters),
        from parts in Gen.Elements("a", "-", "/", ".", "..", "b9", "A", "_", " ").ArrayOf() select "/" + string.Concat(parts) + "/");

    private static readonly Gen<string> Numbers =
        from letters in Gen.Elements("0123,-– x".ToCharArray()).ArrayOf() select new string(letters);

    [Fact]
    public void Slugs_agree() => Agree(TextForms.Slug);

    [Fact]
    public void Ids_of_countries_agree() => Agree(TextForms.CountryId);

    [Fact]
    public void Aliases_agree() => Agree(TextForms.Alias);

    [Fact]
    public void File_names_agree() => Agree(TextForms.FileName);

    [Fact]
    public void Citations_agree_but_for_ranges_that_a_pattern_can_not_measure()
    {
        var pattern = new Regex(TextForms.CitationPattern(TextForms.AnySlug), RegexOptions.CultureInvariant);
        DateTexts.Always(Numbers, numbers =>
            pattern.IsMatch("lantern ¶" + numbers) == PassageNumbers.Parse(numbers) is not null || IsRange(numbers));
    }

    private static bool IsRange(string numbers) => numbers.AsSpan().ContainsAny('-', '–');

    private static void Agree(TextForm form)
    {
        var pattern = new Regex(form.Pattern!, RegexOptions.CultureInvariant);
        DateTexts.Always(Texts.Where(text => text.Length > 0 && text.Length <= 80), text =>
            pattern.IsMatch(text) == form.Check(new YamlScalar(text, true, default, default), "key") is null);
    }
}
