namespace StaticNA.Tests;

public class EntriesBySlugTests
{
    [Fact]
    public void Entries_are_found_by_slug_with_their_places()
    {
        EntriesBySlug entries = EntriesBySlug.TryIndex([Sample.Entry("dam", "2014"), Sample.Entry("lock", "2015")])!;

        Assert.Equal("lock", entries["lock"].Slug);
        Assert.Equal(1, entries.PlaceOf("lock"));
        Assert.False(entries.TryGetValue("Lock", out Entry? unknown));
        Assert.Null(unknown);
        Assert.Equal(["dam", "lock"], entries.Select(pair => pair.Key));
    }

    [Fact]
    public void There_is_no_table_where_two_entries_share_a_slug() =>
        Assert.Null(EntriesBySlug.TryIndex([Sample.Entry("dam", "2014"), Sample.Entry("dam", "2015")]));
}
