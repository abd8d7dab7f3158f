namespace StaticNA;

/// <summary>Finds what is well-formed, but most likely a slip.</summary>
internal static class PlausibilityChecker
{
    /// <param name="briefing">What is to be checked.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static void Check(Briefing briefing, DiagnosticBag diagnostics)
    {
        Parallel.Invoke(
            new DateOrderChecker(briefing, diagnostics).Check,
            new PassedDateChecker(briefing, diagnostics).Check,
            new RoleChecker(briefing, diagnostics).Check);
        if (briefing.Site.FindsNearDuplicates)
        {
            foreach ((Entry entry, Entry other) in new NearDuplicateFinder(briefing).Find())
            {
                diagnostics.Add(PlausibilityRules.IsNearDuplicate(entry, other));
            }
        }
    }
}
