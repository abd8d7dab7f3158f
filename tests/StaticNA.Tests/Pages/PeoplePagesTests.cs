namespace StaticNA.Tests;

public class PeoplePagesTests
{
    [Fact]
    public void Person_shows_attested_role_with_party_date_and_passage()
    {
        var site = new SampleSite();

        Assert.Contains(
            "Attested roles Minister of Bridges, Northland 2015 Evidence: The Invented Gazette ¶1",
            site.TextOf("/people/ana/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Person_is_told_apart_as_present_and_as_mentioned()
    {
        var present = new Participant(Sample.At("ana"), null, "Envoy", Sample.At("northland"));
        var site = new SampleSite(
            Sample.Meeting("talks", "2015") with { Participants = [present], Mentions = Sample.All("bo") });

        site.AssertText("/people/ana/", "Meetings Title of talks 2015 Envoy");
        site.AssertText("/people/bo/", "is named, but did not take part. Title of talks");
        site.AssertNoText("/people/bo/", "Meetings Title");
    }
}
