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
        json.WriteString("url", site.Address.Absolute(entry.Route));
        json.WriteOptional(
            "keywords",
            [.. entry.Themes.Select(theme => context.Briefing.ThemeBySlug.GetValueOrDefault(theme.Value)?.Title.Value).OfType<string>()]);
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
        json.WriteThings("attendee", "Person", People(entry.Participants.Select(participant => participant.Person), context));
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
        json.WriteThings("mentions", "Person", People(
            entry.Participants.Select(participant => participant.Person).Concat(entry.Mentions.Select(id => (Located<string>?)id)), context));
        json.WriteThings("citation", "CreativeWork", Sources(entry, context));
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

    private static List<(string Name, string? Url)> People(IEnumerable<Located<string>?> ids, PlanningContext context)
    {
        Briefing briefing = context.Briefing;
        return
        [
            .. from id in ids.Select(id => id?.Value).OfType<string>().Distinct(StringComparer.Ordinal)
               let person = briefing.PersonById.GetValueOrDefault(id)
               where person is not null
               select (person.Name, context.Links.Absolute(person.Route)),
        ];
    }

    private static List<(string Name, string? Url)> Sources(Entry entry, PlanningContext context)
    {
        Briefing briefing = context.Briefing;
        return
        [
            .. from id in entry.AllCitations().Select(citation => citation.Source).Distinct(StringComparer.Ordinal)
               let source = briefing.SourceById.GetValueOrDefault(id)
               where source is not null
               select (source.Title.Value, context.Links.Absolute(source.Route)),
        ];
    }
}
