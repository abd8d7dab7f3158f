using System.Text.Json;

namespace StaticNA;

/// <summary>
/// An entry in the words of schema.org: a meeting or an event is an <c>Event</c>, anything else an <c>Article</c>. Only what the entry
/// holds is said.
/// </summary>
internal static class EntryThing
{
    public static void Write(Utf8JsonWriter json, Entry entry, PlanningContext context)
    {
        SiteSettings site = context.Briefing.Site;
        json.WriteStartObject();
        if (entry.Kind is EntryKind.Meeting or EntryKind.Event)
        {
            WriteEvent(json, entry, context);
        }
        else
        {
            WriteArticle(json, entry, context);
        }

        json.WriteString("description", entry.Summary);
        json.WritePropertyName("url");
        json.WriteAddressValue(site.Address, entry.Route.Path.AsSpan(1));
        json.WriteOptional("keywords", Keywords(entry, context.Briefing));
        json.WriteEndObject();
    }

    private static void WriteEvent(Utf8JsonWriter json, Entry entry, PlanningContext context)
    {
        Briefing briefing = context.Briefing;
        json.WriteString("@type", "Event");
        json.WriteString("name", entry.Title.Value);
        json.WriteOptional("startDate", IsoDate.StartOf(entry.Date.Date));
        json.WriteOptional("endDate", IsoDate.EndOf(entry.Date.Date));

        // Of what schema.org knows, only "scheduled" can be said: it means both what is to come and what took place. Whether something
        // took place that no document tells of is not known.
        json.WriteOptional(
            "eventStatus", entry.Status == EntryStatus.Unknown ? null : "https://schema.org/EventScheduled");
        WritePlace(json, "location", entry.Place, briefing);
        WritePeople(json, "attendee", ParticipantsOf(entry, briefing), context);
        if (entry.Series is { } id && briefing.SeriesById.TryGetValue(id.Value, out Series? series))
        {
            json.WriteStartObject("superEvent");
            json.WriteString("@type", "EventSeries");
            json.WriteString("name", series.Name);
            json.WriteEndObject();
        }
    }

    private static void WriteArticle(Utf8JsonWriter json, Entry entry, PlanningContext context)
    {
        Briefing briefing = context.Briefing;
        json.WriteString("@type", "Article");
        json.WriteString("headline", entry.Title.Value);
        json.WriteString("inLanguage", briefing.Site.Language.Value);
        json.WriteOptional("dateModified", IsoDate.Of(entry.LastChanged));
        json.WriteOptional("temporalCoverage", IsoDate.Coverage(entry.Date.Date));
        WritePlace(json, "contentLocation", entry.Place, briefing);
        List<Person> people = ParticipantsOf(entry, briefing);
        foreach (Located<string> id in entry.Mentions)
        {
            AddOnce(people, briefing.PersonById.GetValueOrDefault(id.Value));
        }

        WritePeople(json, "mentions", people, context);
        json.WriteThings(
            ("citation", "CreativeWork"), SourcesOf(entry, briefing),
            source => (source.Title.Value, context.Links.Absolute(source.Route)));
        json.WriteSite(briefing.Site);
    }

    private static void WritePlace(Utf8JsonWriter json, string property, Place? place, Briefing briefing)
    {
        string? country = place?.Country is { } id ? briefing.PartyName(id.Value) : null;
        if ((place?.Venue ?? place?.City ?? country) is not string name)
        {
            return;
        }

        json.WriteStartObject(property);
        json.WriteString("@type", "Place");
        json.WriteString("name", name);
        if ((place?.City ?? country) is not null)
        {
            json.WriteStartObject("address");
            json.WriteString("@type", "PostalAddress");
            json.WriteOptional("addressLocality", place?.City);
            json.WriteOptional("addressCountry", country);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WritePeople(Utf8JsonWriter json, string property, List<Person> people, PlanningContext context) =>
        json.WriteThings((property, "Person"), people, person => (person.Name, context.Links.Absolute(person.Route)));

    private static List<string> Keywords(Entry entry, Briefing briefing)
    {
        var titles = new List<string>(entry.Themes.Length);
        foreach (Located<string> slug in entry.Themes)
        {
            if (briefing.ThemeBySlug.TryGetValue(slug.Value, out Theme? theme))
            {
                titles.Add(theme.Title.Value);
            }
        }

        return titles;
    }

    private static List<Person> ParticipantsOf(Entry entry, Briefing briefing)
    {
        var people = new List<Person>();
        foreach (Participant participant in entry.Participants)
        {
            AddOnce(people, participant.Person is { } id ? briefing.PersonById.GetValueOrDefault(id.Value) : null);
        }

        return people;
    }

    private static List<Source> SourcesOf(Entry entry, Briefing briefing)
    {
        var sources = new List<Source>();
        foreach (Citation citation in entry.AllCitations())
        {
            AddOnce(sources, briefing.SourceById.GetValueOrDefault(citation.Source));
        }

        return sources;
    }

    /// <summary>Few are named by one entry, so that looking through them takes less than a set would.</summary>
    private static void AddOnce<T>(List<T> found, T? thing)
        where T : class
    {
        if (thing is null)
        {
            return;
        }

        foreach (T known in found)
        {
            if (ReferenceEquals(known, thing))
            {
                return;
            }
        }

        found.Add(thing);
    }
}
