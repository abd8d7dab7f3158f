using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StaticNA;

/// <summary>The people whom documents name, and a page for each.</summary>
internal sealed class PeoplePages : IPageKind
{
    public string Name => "people";

    public IEnumerable<Page> Plan(PlanningContext context)
    {
        yield return new Page(Route.Section(Name), "people", () => All(context), context.SiteFile);
        foreach (Person person in context.Briefing.People)
        {
            yield return new Page(person.Route, "person", () => One(person, context), person.Location);
        }
    }

    private static PeopleModel All(PlanningContext context) => new(
        context.SectionFrame("people"),
        [
            .. context.Briefing.People.Select(person => new PersonRow(
                new PageLink(person.Name, context.Links.To(person.Route)), CountryOf(person, context)?.Text,
                [
                    .. person.Attested.GroupBy(attestation => attestation.Role, StringComparer.Ordinal)
                        .Select(group => RoleRow(
                            group.MinBy(attestation => AssessmentOf(attestation, context))!, context)),
                ])),
        ]);

    private static PersonModel One(Person person, PlanningContext context)
    {
        ClaimViews claims = context.Claims;
        var head = new PageHead(
            person.Route, person.Name, context.Strings.Format("person.description", ("name", person.Name)))
        {
            Section = "people",
            Trail = [context.SectionLink("people")],
            Thing = json => PersonThing.Write(json, person, context),
        };
        return new PersonModel(
            Record(person, context), context.Frame(head), claims.Quotations(context.Ledger.QuotationsOf(person.Id)),
            [.. context.Ledger.PositionsOf(person.Id).Select(made => claims.Position(made.Claim, claims.Inline, made.Entry))])
        {
            Picture = context.Pictures.Of(person),
        };
    }

    /// <summary>What the page and the printed document both show.</summary>
    internal static PersonRecord Record(Person person, PlanningContext context)
    {
        Briefing briefing = context.Briefing;
        ImmutableArray<Entry> present = briefing.EntriesWithParticipant(person.Id);
        return new PersonRecord
        {
            Country = CountryOf(person, context),
            Note = person.Note,
            Roles = [.. person.Attested.Select(attestation => Role(attestation, context))],
            Meetings = Participations(person, present.Where(entry => entry.IsMeeting), context),
            OtherEntries = Participations(person, present.Where(entry => !entry.IsMeeting), context),
            Mentions = context.Rows(briefing.EntriesThatMention(person.Id)),
        };
    }

    private static PageLink? CountryOf(Person person, PlanningContext context) =>
        person.Country is { } country ? context.Links.ToParty(country.Value) : null;

    private static Assessment AssessmentOf(Attestation attestation, PlanningContext context) =>
        context.Claims.AssessmentOf(attestation.Citation);

    private static RoleRow RoleRow(Attestation attestation, PlanningContext context)
    {
        MarkView? mark = context.Labels.MarkOf(AssessmentOf(attestation, context));
        return new RoleRow(attestation.Role, mark, mark is null ? null : attestation.Note);
    }

    private static AttestationView Role(Attestation attestation, PlanningContext context) => new(
        attestation.Role, context.Labels.MarkOf(AssessmentOf(attestation, context)),
        attestation.For is { } party ? context.Links.ToParty(party.Value) : null,
        context.Dates.Maybe(attestation.Date), attestation.Note, [context.Claims.Inline(attestation.Citation)]);

    private static ParticipationView[] Participations(
        Person person, IEnumerable<Entry> entries, PlanningContext context) =>
    [
        .. entries.Select(entry => new ParticipationView(
            context.Row(entry),
            entry.Participants.FirstOrDefault(participant => participant.Person?.Value == person.Id)?.Role)),
    ];
}

/// <summary>A person in the list.</summary>
/// <param name="Link">Name and page.</param>
/// <param name="Country">Null if not given.</param>
/// <param name="Roles">Attested roles, each once.</param>
internal sealed record PersonRow(PageLink Link, string? Country, IReadOnlyList<RoleRow> Roles);

/// <summary>A role in the list of people.</summary>
/// <param name="Role">As documents give it.</param>
/// <param name="Mark">Set if no passage that attests it can be relied on; else null.</param>
/// <param name="Note">What a reader should know about a role that is marked; else null.</param>
internal sealed record RoleRow(string Role, MarkView? Mark, string? Note);

/// <summary>Shown by <c>people.hbs</c>.</summary>
[TemplateModel]
internal sealed record PeopleModel(PageFrame Frame, IReadOnlyList<PersonRow> People);

/// <summary>A role in which a document names the person.</summary>
/// <param name="Role">As the document gives it.</param>
/// <param name="Mark">Set if the passage that attests it can't be relied on; else null.</param>
/// <param name="Party">For whom; null if not stated.</param>
/// <param name="Date">When it is attested; null if the document gives no date.</param>
/// <param name="Note">What a reader should know about it; null if nothing.</param>
/// <param name="Evidence">The passage.</param>
internal sealed record AttestationView(
    string Role, MarkView? Mark, PageLink? Party, DateView? Date, string? Note, IReadOnlyList<EvidenceLink> Evidence);

/// <summary>An entry in which the person took part.</summary>
/// <param name="Row">The entry.</param>
/// <param name="Role">The role held then; null if not given.</param>
internal sealed record ParticipationView(EntryRow Row, string? Role);

/// <summary>What documents tell of a person.</summary>
internal record PersonRecord
{
    public PageLink? Country { get; init; }

    public string? Note { get; init; }

    public required IReadOnlyList<AttestationView> Roles { get; init; }

    public required IReadOnlyList<ParticipationView> Meetings { get; init; }

    /// <summary>Entries other than meetings in which the person took part.</summary>
    public required IReadOnlyList<ParticipationView> OtherEntries { get; init; }

    public required IReadOnlyList<EntryRow> Mentions { get; init; }
}

/// <summary>Shown by <c>person.hbs</c>.</summary>
[TemplateModel]
internal sealed record PersonModel : PersonRecord
{
    [SetsRequiredMembers]
    public PersonModel(
        PersonRecord known, PageFrame frame, IReadOnlyList<QuotationView> quotations, IReadOnlyList<PositionView> positions)
        : base(known) =>
        (Frame, Quotations, Positions) = (frame, quotations, positions);

    public PageFrame Frame { get; }

    public Picture? Picture { get; init; }

    public IReadOnlyList<QuotationView> Quotations { get; }

    public IReadOnlyList<PositionView> Positions { get; }
}
