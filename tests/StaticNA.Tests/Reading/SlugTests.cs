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
}
