using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Parses <c>entries/YYYY/slug.md</c>.</summary>
/// <param name="context">What every parser needs.</param>
/// <param name="leavesText">Whether texts become <see cref="MarkdownBody.Unread"/>.</param>
internal sealed class EntryParser(ParseContext context, bool leavesText = false)
{
    public Entry? Parse(InputFile file, FrontMatter parts) =>
        context.ReadMarkdown(file, parts, EntryKeys.Definition, Read);

    /// <summary>
    /// The entry. What is missing or wrong is reported and replaced, so that its references can be checked in the same run; nothing
    /// is published then.
    /// </summary>
    private Entry Read(MappingReader reader, FrontMatter parts, InputFile file)
    {
        Located<string>? title = reader.Text(EntryKeys.Title);
        EntryDate date = ReadDate(reader, file);
        Located<string>? summary = reader.Text(EntryKeys.Summary);
        EntryKind? kind = reader.Word(EntryKeys.Kind);
        EntryStatus? status = reader.Word(EntryKeys.Status);
        var foundInBody = new DiagnosticBag();
        ImmutableArray<Participant> participants = reader.List(EntryKeys.Participants, ReadParticipant);
        ImmutableArray<Located<string>> mentions = reader.Texts(EntryKeys.Mentions);
        IEnumerable<Located<string>> people = participants.Select(participant => participant.Person)
            .OfType<Located<string>>().Concat(mentions);
        MarkdownBody body = leavesText ? MarkdownBody.Unread : context.RenderBody(parts, file.Path, people, foundInBody);
        var entry = new Entry
        {
            Slug = file.Slug,
            Route = file.Route!.Value,
            Location = SourceLocation.StartOf(file.Path),
            Title = new(SharedKeys.Line(title) ?? "", title?.Location ?? reader.Location),
            Summary = SharedKeys.Line(summary) ?? "",
            Kind = kind ?? EntryKind.Event,
            Date = date,
            DateLocation = reader.LocationOf(EntryKeys.Date),
            Status = status ?? EntryStatus.Unknown,
            AnnouncedBy = reader.Text(EntryKeys.AnnouncedBy),
            Level = reader.Word(EntryKeys.Level),
            Series = reader.Text(EntryKeys.Series),
            Ordinal = reader.Number(EntryKeys.Ordinal)?.Value,
            Place = reader.Mapping(EntryKeys.Place, ReadPlace),
            Themes = reader.Texts(EntryKeys.Themes),
            Parties = reader.Texts(EntryKeys.Parties),
            Participants = participants,
            Mentions = mentions,
            Bodies = reader.Texts(EntryKeys.Bodies),
            Commitments = reader.List(EntryKeys.Commitments, ClaimParser.ReadCommitment),
            Positions = reader.List(EntryKeys.Positions, ClaimParser.ReadPosition),
            Figures = reader.List(EntryKeys.Figures, ClaimParser.ReadFigure),
            Quotations = reader.List(EntryKeys.Quotes, ClaimParser.ReadQuotation),
            Accounts = reader.List(EntryKeys.Accounts, ClaimParser.ReadAccount),
            Related = reader.Texts(EntryKeys.Related),
            Sources = CitationParser.Read(reader, EntryKeys.Sources),
            Aliases = reader.Texts(SharedKeys.Aliases),
            IsDraft = reader.Flag(SharedKeys.Draft),
            Updated = reader.Date(SharedKeys.Updated),
            Corrections = reader.List(SharedKeys.Corrections, SharedKeys.ReadCorrection),
            Body = body,
            Fingerprint = EntryFingerprint.Of(parts.Yaml, body),
        };
        if (reader.IsWithout(EntryKeys.Sources) && !entry.AllCitations().Any() && !foundInBody.HasErrors && !HasClaims(reader))
        {
            reader.Miss(EntryKeys.Sources, EntryKeys.Sources.Missing(reader.LocationOf(EntryKeys.Sources), EntryKeys.Definition.What));
        }

        return entry;
    }

    /// <summary>Whether there are claims; each that cites nothing is reported itself.</summary>
    private static bool HasClaims(MappingReader reader) =>
        EntryKeys.Claims.Any(claims => !reader.IsWithout(claims));

    /// <summary>Stands in for a date that could not be read.</summary>
    private static EntryDate Unknown { get; } = new(BriefingDate.Parse("0001").Date!, DateBasis.Inferred, null, null);

    private static EntryDate ReadDate(MappingReader reader, InputFile file)
    {
        BriefingDate? date = reader.Date(EntryKeys.Date);
        DateBasis? basis = reader.Word(EntryKeys.DateBasis.Basis);
        Located<string>? words = reader.Text(EntryKeys.DateWords);
        string? note = SharedKeys.Line(reader.Text(EntryKeys.DateBasis.Note));
        if (date?.Year is int year && year != file.Year)
        {
            reader.Diagnostics.Add(FrontMatterRules.YearIsWrong(reader.LocationOf(EntryKeys.Date), year, file.Year));
        }

        return date is null || basis is null
            ? Unknown
            : new EntryDate(date, basis.Value, words?.Value, note) { WordsLocation = words?.Location ?? default };
    }

    private static Place ReadPlace(MappingReader reader) =>
        new(reader.Text(PlaceKeys.City)?.Value, reader.Text(PlaceKeys.Country), reader.Text(PlaceKeys.Venue)?.Value);

    private static Participant? ReadParticipant(MappingReader reader)
    {
        var participant = new Participant(
            reader.Text(ParticipantKeys.Person),
            reader.Text(ParticipantKeys.Office)?.Value,
            reader.Text(ParticipantKeys.Role)?.Value,
            reader.Text(ParticipantKeys.For))
        {
            RoleLocation = reader.LocationOf(ParticipantKeys.Role),
        };
        return participant.Person is null && participant.Office is null ? null : participant;
    }
}
