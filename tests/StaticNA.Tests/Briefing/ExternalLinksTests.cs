namespace StaticNA.Tests;

public sealed class ExternalLinksTests : IDisposable
{
    private readonly WrittenBriefing _written = new();

    public void Dispose() => _written.Dispose();

    [Fact]
    public void Links_of_texts_addresses_of_sources_and_those_in_notes_are_found_at_their_places()
    {
        _written.Source("lantern", "url: https://example.org/a?b=c#d\nurl-basis: external\nurl-note: From https://example.net/list.\n");
        _written.Entry("2015", "talks", "", "See [this](http://example.com/x#y), <https://example.com/z> and [that](http://example.com/x).\n"
            + "[A mail](mailto:a@example.org), [an entry](entry:talks) and [a page](/entries/2015/talks/).\n");

        Assert.Equal(
            [
                "input/entries/2015/talks.md:10:12 http://example.com/x",
                "input/entries/2015/talks.md:10:38 https://example.com/z",
                "input/entries/2015/talks.md:10:72 http://example.com/x",
                "input/sources/lantern.md:4:6 https://example.net/list",
                "input/sources/lantern.md:4:6 https://example.org/a?b=c",
            ],
            ExternalLinks.Of(_written.Build()).Select(link => $"{link.Location} {link.Value}"));
    }
}
