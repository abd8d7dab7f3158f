namespace StaticNA;

/// <summary>Finds plans and open commitments whose whole date lies before the day of which the site speaks.</summary>
internal sealed class PassedDateChecker(Briefing briefing, DiagnosticBag diagnostics)
{
    private readonly BriefingDate _asOf = briefing.Site.AsOf;

    public void Check()
    {
        foreach (Entry entry in briefing.Entries)
        {
            if (entry.IsPlanned && HasPassed(entry.Date.Date))
            {
                diagnostics.Add(PlausibilityRules.PlanIsPast(entry.DateLocation, entry.Date.Date, _asOf));
            }

            foreach (Commitment commitment in entry.Commitments)
            {
                if (commitment is { Status: CommitmentStatus.Open, Due: BriefingDate due } && HasPassed(due))
                {
                    diagnostics.Add(PlausibilityRules.CommitmentIsOverdue(commitment.StatusLocation, commitment.Id.Value, due, _asOf));
                }
            }
        }
    }

    private bool HasPassed(BriefingDate date) => date.Qualifier == DateQualifier.None && date.Latest < _asOf.Earliest;
}
