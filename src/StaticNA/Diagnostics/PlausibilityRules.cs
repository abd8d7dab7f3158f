namespace StaticNA;

/// <summary>SNA09xx: what is well-formed, but most likely a slip. One factory per mistake.</summary>
public static class PlausibilityRules
{
    private static readonly Rule ImpossibleOrder = new("SNA0901", Severity.Warning, "Dates in an impossible order",
        "Four dates are kept apart: when something happened, when the document is dated, when it was published and when it was retrieved. "
            + "Two dates stand in an order in which they can't both be right. Dates that are in doubt are not compared.",
        "Correct the date that is wrong, or mark the doubt about it (2015-03~), or say on what it rests.")
    {
        Example = "dated: 2015-06-01\npublished: 2015-03-02     # published before it was written",
    };

    private static readonly Rule RoleUnattested = new("SNA0902", Severity.Warning, "Role not attested for then",
        "An entry gives a person a role that people.yml attests for another time or party only, or not at all, while it attests others.",
        "Add what a document says of the role to 'attested', or correct the role, or leave it out.")
    {
        Example = "participants:\n  - {person: ada-quill, role: Minister, for: CA}\n\n# people.yml\nada-quill:\n  attested:\n"
            + "    - {role: Minister, for: CA, date: 2015-03-02, source: lantern, passage: 1}",
    };

    private static readonly Rule PlanPassed = new("SNA0903", Severity.Warning, "Planned, but its date has passed",
        "The entry is planned, and the whole of its date lies before the day of which the site speaks ('as-of' in site.yml). "
            + "What a document only announces stays planned; that is right as long as no source says what became of it.",
        "If a source says that it took place, cite it and write status: held; otherwise write status: unknown, or ignore the code in "
            + "site.yml where the documents do not report on what they announce.");

    private static readonly Rule CommitmentOverdue = new("SNA0904", Severity.Warning, "Open commitment past its due date",
        "The commitment is open, and the whole of its due date lies before the day of which the site speaks ('as-of' in site.yml).",
        "If a source says what became of it, add that to its history; otherwise write status: unknown.");

    private static readonly Rule NearDuplicate = new("SNA0905", Severity.Warning, "Perhaps the same as another entry",
        "Two entries of one day have much the same title, or similar titles and the same participants or passages. "
            + "Looked for with 'near-duplicates: true' in site.yml or --near-duplicates.",
        "Make one of the two, or name each other in 'related' if they are two things.");

    internal static IReadOnlyList<Rule> All { get; } = [ImpossibleOrder, RoleUnattested, PlanPassed, CommitmentOverdue, NearDuplicate];

    /// <summary>Two dates of which <paramref name="later"/> can't be after the other, and is.</summary>
    internal static Diagnostic OrderIsImpossible(SourceLocation at, string later, BriefingDate date, string earlier, BriefingDate limit) =>
        new(ImpossibleOrder, at, $"{later} ({date}) is after {earlier} ({limit})", "one of the two dates is wrong, or in doubt");

    internal static Diagnostic NoSourceCanReport(SourceLocation at, BriefingDate date, string latest, BriefingDate known) =>
        new(ImpossibleOrder, at, $"this was held on {date}, but no source of it is later than {known} ({latest})",
            "correct the date, cite a source that reports it, or write status: planned");

    internal static Diagnostic RoleIsNotAttested(SourceLocation at, string role, Person person)
    {
        string attested = string.Join(", ", person.Attested.Select(InWords).Distinct(StringComparer.Ordinal));
        return new(RoleUnattested, at, $"'{role}' is attested for {person.Name} by no document", $"attested are: {attested}");
    }

    internal static Diagnostic RoleIsOfAnotherTime(SourceLocation at, string role, Person person, IEnumerable<BriefingDate> dates) =>
        new(RoleUnattested, at, $"'{role}' is attested for {person.Name} at another time only: {string.Join(", ", dates.Distinct())}",
            "add what a document says of the role then, or leave it out");

    internal static Diagnostic PlanIsPast(SourceLocation at, BriefingDate date, BriefingDate asOf) =>
        new(PlanPassed, at, $"this is planned for {date}, and the site speaks of {asOf}",
            "was it held, and which source says so? If none does, its status is unknown");

    internal static Diagnostic CommitmentIsOverdue(SourceLocation at, string id, BriefingDate due, BriefingDate asOf) =>
        new(CommitmentOverdue, at, $"'{id}' is open, was due by {due}, and the site speaks of {asOf}",
            "what became of it, and which source says so? If none does, its status is unknown");

    internal static Diagnostic IsNearDuplicate(Entry entry, Entry other) =>
        new(NearDuplicate, entry.Title.Location, $"this may be the same as '{other.Title}' ({other.Location.File})",
            $"if they are two things, name each other in 'related': related: [{other.Slug}]");

    private static string InWords(Attestation attestation) =>
        attestation.Role + (attestation.For is { } party ? $" for {party}" : "") + (attestation.Date is { } date ? $" ({date})" : "");
}
