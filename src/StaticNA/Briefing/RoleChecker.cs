using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Finds roles of participants that no document attests for the time of the entry.</summary>
internal sealed class RoleChecker(Briefing briefing, DiagnosticBag diagnostics)
{
    public void Check()
    {
        // Who is to come to what is planned may hold the role then, or not.
        foreach (Entry entry in briefing.Entries.Where(entry => !entry.IsPlanned))
        {
            foreach (Participant participant in entry.Participants)
            {
                // Of whom nothing is attested, the site keeps no record.
                if (participant is { Person: { } id, Role: string role }
                    && briefing.PersonById.TryGetValue(id.Value, out Person? person) && !person.Attested.IsEmpty)
                {
                    Check(participant, role, person, entry.Date.Date);
                }
            }
        }
    }

    private void Check(Participant participant, string role, Person person, BriefingDate date)
    {
        ImmutableArray<Attestation> same =
        [
            .. person.Attested.Where(attested => AreSame(attested.Role, role)
                && (attested.For is null || participant.For is null || attested.For.Value.Value == participant.For.Value.Value)),
        ];
        if (same.IsEmpty)
        {
            diagnostics.Add(PlausibilityRules.RoleIsNotAttested(participant.RoleLocation, role, person));
        }
        else if (same.All(attested => attested.Date is BriefingDate other && AreApart(date, other)))
        {
            diagnostics.Add(PlausibilityRules.RoleIsOfAnotherTime(
                participant.RoleLocation, role, person, same.Select(attested => attested.Date!)));
        }
    }

    /// <summary>Whether two dates certainly have no day in common.</summary>
    private static bool AreApart(BriefingDate one, BriefingDate other) =>
        one.Qualifier == DateQualifier.None && other.Qualifier == DateQualifier.None
        && (one.Latest < other.Earliest || other.Latest < one.Earliest);

    private static bool AreSame(string one, string other) =>
        string.Join(' ', one.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Equals(
            string.Join(' ', other.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.OrdinalIgnoreCase);
}
