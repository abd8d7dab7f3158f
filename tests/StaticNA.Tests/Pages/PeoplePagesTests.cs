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
    public void Role_that_only_a_loose_passage_attests_is_marked()
    {
        Attestation Attested(string role, int passage) => new(role, null, null, Sample.Cite(passage), "By hearsay.");
        Person person = Sample.Person("ana") with
        {
            Attested = [Attested("Envoy", 2), Attested("Warden", 2), Attested("Warden", 1)],
        };
        var site = new SampleSite(new SampleOptions { Ana = person });

        site.AssertText("/people/", "Northland Envoy loose By hearsay. · Warden ");
        site.AssertNoText("/people/", "Warden loose");
        site.AssertText("/people/ana/", "Envoy loose no date given By hearsay.");
        site.AssertText("/people/ana/", "Warden loose no date given");
    }

    [Fact]
    public void Date_of_a_role_shows_its_doubt()
    {
        Person person = Sample.Person("ana");
        Attestation attested = person.Attested[0] with { Date = Sample.Date("2015?") };
        var site = new SampleSite(new SampleOptions { Ana = person with { Attested = [attested] } });

        site.AssertText("/people/ana/", "Northland 2015 (uncertain) ");
    }

    [Fact]
    public void Person_is_told_apart_as_present_and_as_mentioned()
    {
        var present = new Participant(Sample.At("ana"), null, "Envoy", Sample.At("northland"));
        var site = new SampleSite(
            Sample.Meeting("talks", "2015") with { Participants = [present], Mentions = Sample.All("bo") });

        site.AssertText("/people/ana/", "Meetings 2015 Title of talks Envoy");
        site.AssertText("/people/bo/", "is named, but did not take part. 2015 Title of talks");
        site.AssertNoText("/people/bo/", "Meetings Title");
    }
}
