using System.Text.Json;

namespace StaticNA;

/// <summary>
/// A person in the words of schema.org. Roles are those that passages attest which can be relied on; that a role is held today is not
/// said.
/// </summary>
internal static class PersonThing
{
    public static void Write(Utf8JsonWriter json, Person person, PlanningContext context)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Person");
        json.WriteString("name", person.Name);
        json.WriteOptional("url", context.Links.Absolute(person.Route));
        string[] roles =
        [
            .. person.Attested
                .Where(attested => context.Claims.AssessmentOf(attested.Citation) == Assessment.Sound)
                .Select(attested => attested.Role).Distinct(StringComparer.Ordinal),
        ];
        json.WriteThings(("hasOccupation", "Occupation"), roles, role => (role, null));
        json.WriteEndObject();
    }
}
