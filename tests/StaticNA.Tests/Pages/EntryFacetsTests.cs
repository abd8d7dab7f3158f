namespace StaticNA.Tests;

public class EntryFacetsTests
{
    [Fact]
    public void Countries_are_those_of_the_place_the_parties_and_those_who_took_part()
    {
        Entry bare = Sample.Meeting("talks", "2015");
        Entry[] entries =
        [
            bare with { Place = new Place("Midtown", Sample.At("northland"), null) },
            bare with { Parties = Sample.All("river-council", "northland") },
            bare with { Participants = [new Participant(null, "Warden of the Ferry", null, Sample.At("northland"))] },
            bare with { Participants = [new Participant(Sample.At("ana"), null, null, null)] },
            bare with { Participants = [new Participant(Sample.At("ana"), null, null, Sample.At("river-council"))] },
        ];

        Assert.All(entries, entry => Assert.Equal(["northland"], Values(entry, Facet.Country)));
        Assert.Empty(Values(bare with { Mentions = Sample.All("ana"), Parties = Sample.All("river-council") }, Facet.Country));
    }

    [Fact]
    public void People_are_those_who_took_part_or_are_named_each_once()
    {
        Entry entry = Sample.Meeting("talks", "2015") with
        {
            Participants =
            [
                new Participant(Sample.At("ana"), null, "Minister", null), new Participant(Sample.At("ana"), null, "Chair", null),
            ],
            Mentions = Sample.All("bo", "ana"),
        };

        Assert.Equal(["ana", "bo"], Values(entry, Facet.Person));
    }

    [Theory]
    [InlineData("2015", DateBasis.Stated, EntryStatus.Unknown, "stated")]
    [InlineData("2015?", DateBasis.Inferred, EntryStatus.Held, "inferred uncertain")]
    [InlineData("2015~", DateBasis.External, EntryStatus.Planned, "external approximate planned")]
    [InlineData("2015%", DateBasis.Stated, EntryStatus.Ongoing, "stated uncertain approximate ongoing")]
    [InlineData("2015~/2016?", DateBasis.Stated, EntryStatus.Held, "stated uncertain approximate")]
    public void Certainty_is_the_basis_the_doubt_and_the_status(
        string date, DateBasis basis, EntryStatus status, string expected)
    {
        Entry entry = Sample.Entry("dam", date) with
        {
            Date = new EntryDate(Sample.Date(date), basis, null, "a note"),
            Status = status,
        };

        Assert.Equal(expected, string.Join(' ', Values(entry, Facet.Certainty)));
    }

    [Fact]
    public void Certainty_of_a_meeting_that_may_not_have_been_held_is_unknown()
    {
        Entry entry = Sample.Meeting("talks", "2015") with { Status = EntryStatus.Unknown };

        Assert.Equal(["stated", "unknown"], Values(entry, Facet.Certainty));
    }

    private static string[] Values(Entry entry, Facet facet) =>
        new EntryFacets(new SampleSite().Briefing).Of(entry, facet).ToArray();
}
