namespace StaticNA.Tests;

public class SlugTests
{
    [Theory]
    [InlineData("boston-2015")]
    [InlineData("a")]
    public void A_slug_of_letters_digits_and_single_hyphens_is_right(string slug) => Assert.Null(Slug.Problem(slug));

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("A")]
    [InlineData("é")]
    [InlineData("a_b")]
    [InlineData("a.b")]
    public void Anything_else_is_refused(string slug) => Assert.NotNull(Slug.Problem(slug));

    [Fact]
    public void Eighty_characters_are_the_most()
    {
        Assert.Null(Slug.Problem(new string('a', 80)));
        Assert.NotNull(Slug.Problem(new string('a', 81)));
    }

    [Theory]
    [InlineData("Ministers meet: “again”", "ministers-meet-again")]
    [InlineData("Peñas & Straße", "penas-strasse")]
    [InlineData("Pen\u0303as", "penas")]
    [InlineData("Søren Æble, Łódź", "soren-aeble-lodz")]
    [InlineData("The U.S. and Canada's plan", "the-us-and-canadas-plan")]
    [InlineData("  --  ", "")]
    [InlineData("東京", "")]
    [InlineData("東京 2020", "2020")]
    public void Title_becomes_a_slug(string title, string slug) => Assert.Equal(slug, Slug.Of(title));

    [Fact]
    public void Long_title_is_cut_at_a_word()
    {
        string slug = Slug.Of(string.Join(' ', Enumerable.Repeat("harbour", 20)));

        Assert.Null(Slug.Problem(slug));
        Assert.EndsWith("-harbour", slug, StringComparison.Ordinal);
    }
}
