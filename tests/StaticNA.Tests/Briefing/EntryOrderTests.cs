using System.Collections.Immutable;

namespace StaticNA.Tests;

public class EntryOrderTests
{
    [Fact]
    public void Entries_of_the_same_days_are_ordered_by_doubt_then_slug()
    {
        ImmutableArray<Entry> entries =
        [
            Sample.Entry("quay", "2016-02-01~"), Sample.Entry("pier", "2016-02-01?"), Sample.Entry("mole", "2016-02"),
            Sample.Entry("lock", "2016-02-01"), Sample.Entry("dam", "2016-02-01"), Sample.Entry("weir", "2015"),
        ];

        Assert.Equal(
            entries.OrderBy(entry => entry.Date.Date).ThenBy(entry => entry.Slug, StringComparer.Ordinal).Select(entry => entry.Slug),
            EntryOrder.Sort(entries, DraftPolicy.Include).Select(entry => entry.Slug));
    }

    [Fact]
    public void Dates_with_an_open_end_are_in_their_place()
    {
        ImmutableArray<Entry> entries = [Sample.Entry("since", "2015/.."), Sample.Entry("day", "2015-01-01"), Sample.Entry("until", "../2014")];

        Assert.Equal(["until", "day", "since"], EntryOrder.Sort(entries, DraftPolicy.Include).Select(entry => entry.Slug));
    }

    [Fact]
    public void Drafts_are_left_out_unless_they_are_asked_for()
    {
        ImmutableArray<Entry> entries = [Sample.Entry("lock", "2015") with { IsDraft = true }, Sample.Entry("dam", "2014")];

        Assert.Equal(["dam"], EntryOrder.Sort(entries, DraftPolicy.Exclude).Select(entry => entry.Slug));
        Assert.Equal(["dam", "lock"], EntryOrder.Sort(entries, DraftPolicy.Include).Select(entry => entry.Slug));
    }
}
