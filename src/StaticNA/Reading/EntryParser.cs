using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Parses <c>entries/YYYY/slug.md</c>.</summary>
internal sealed class EntryParser(ParseContext context)
{
    public Entry? Parse(InputFile file, string text) =>
        context.ReadMarkdown(file, text, "an entry", Read);

    /// <summary>
    /// The entry. What is missing or wrong is reported and replaced, so that its references can be checked in the same run; nothing
    /// is published then.
    /// </summary>
    private Entry Read(MappingReader reader, FrontMatter parts, InputFile file)
    {
        Located<string>? title = reader.RequiredText("title");
        EntryDate date = ReadDate(reader, file);
        reader.Require("summary");
        Located<string>? summary = reader.ShortText("summary", ParseContext.LongestSummary);
        EntryKind? kind = reader.RequiredWord<EntryKind>("kind");
        EntryStatus? status = kind == EntryKind.Meeting
            ? reader.RequiredWord<EntryStatus>("status")
            : reader.Word<EntryStatus>("status");
        reader.Require("themes");
        var foundInBody = new DiagnosticBag();
        ImmutableArray<Participant> participants = reader.List("participants", "a participant", ReadParticipant);
        ImmutableArray<Located<string>> mentions = reader.Texts("mentions");
        IEnumerable<Located<string>> people = participants.Select(participant => participant.Person)
            .OfType<Located<string>>().Concat(mentions);
        MarkdownBody body = context.RenderBody(parts, file.Path, people, foundInBody);
        var entry = new Entry
        {
            Slug = file.Slug,
            Route = file.Route!.Value,
            Location = SourceLocation.StartOf(file.Path),
            Title = new(SharedKeys.Line(title) ?? "", title?.Location ?? reader.Location),
            Summary = SharedKeys.Line(summary) ?? "",
            Kind = kind ?? EntryKind.Event,
            Date = date,
            DateLocation = reader.LocationOf("date"),
            Status = status ?? EntryStatus.Unknown,
            AnnouncedBy = reader.Text("announced-by"),
            Level = reader.Word<MeetingLevel>("level"),
            Series = reader.Text("series"),
            Ordinal = reader.Number("ordinal", 9999)?.Value,
            Place = reader.Mapping("place", "a place", ReadPlace),
            Themes = reader.Texts("themes"),
            Parties = reader.Texts("parties"),
            Participants = participants,
            Mentions = mentions,
            Bodies = reader.Texts("bodies"),
            Commitments = reader.List("commitments", "a commitment", ClaimParser.ReadCommitment),
            Positions = reader.List("positions", "a position", ClaimParser.ReadPosition),
            Figures = reader.List("figures", "a figure", ClaimParser.ReadFigure),
            Quotations = reader.List("quotes", "a quotation", ClaimParser.ReadQuotation),
            Accounts = reader.List("accounts", "an account", ClaimParser.ReadAccount),
            Related = reader.Texts("related"),
            Sources = CitationParser.Read(reader),
            Aliases = SharedKeys.ReadAliases(reader),
            IsDraft = reader.Flag("draft"),
            Updated = reader.Date("updated"),
            Corrections = reader.List("corrections", "a correction", SharedKeys.ReadCorrection),
            Body = body,
        };
        if (reader.IsWithout("sources") && !entry.AllCitations().Any() && !foundInBody.HasErrors && !HasClaims(reader))
        {
            reader.Miss("sources", FrontMatterRules.CitesNothing(reader.LocationOf("sources"), "the entry"));
        }

        return entry;
    }

    /// <summary>Whether there are claims; each that cites nothing is reported itself.</summary>
    private static bool HasClaims(MappingReader reader) =>
        !reader.IsWithout("commitments") || !reader.IsWithout("positions") || !reader.IsWithout("figures")
        || !reader.IsWithout("quotes") || !reader.IsWithout("accounts");

    /// <summary>Stands in for a date that could not be read.</summary>
    private static EntryDate Unknown { get; } = new(BriefingDate.Parse("0001").Date!, DateBasis.Inferred, null, null);

    private static EntryDate ReadDate(MappingReader reader, InputFile file)
    {
        BriefingDate? date = reader.RequiredDate("date");
        DateBasis? basis = reader.RequiredWord<DateBasis>("date-basis");
        Located<string>? words = reader.Text("date-words");
        string? note = SharedKeys.Line(reader.Text("date-note"));
        if (basis is not null and not DateBasis.Stated && note is null)
        {
            reader.Diagnostics.Add(FrontMatterRules.NoteIsMissing(reader.LocationOf("date-basis"), "date", "date-note"));
        }

        if (date?.Year is int year && year != file.Year)
        {
            reader.Diagnostics.Add(FrontMatterRules.YearIsWrong(reader.LocationOf("date"), year, file.Year));
        }

        return date is null || basis is null
            ? Unknown
            : new EntryDate(date, basis.Value, words?.Value, note) { WordsLocation = words?.Location ?? default };
    }

    private static Place ReadPlace(MappingReader reader) =>
        new(reader.Text("city")?.Value, reader.Text("country"), reader.Text("venue")?.Value);

    private static Participant? ReadParticipant(MappingReader reader)
    {
        var participant = new Participant(
            reader.Text("person"), reader.Text("office")?.Value, reader.Text("role")?.Value, reader.Text("for"))
        {
            RoleLocation = reader.LocationOf("role"),
        };
        if (participant.Person is null && participant.Office is null)
        {
            reader.Diagnostics.Add(FrontMatterRules.ParticipantIsNobody(reader.Location));
            return null;
        }

        return participant;
    }
}
