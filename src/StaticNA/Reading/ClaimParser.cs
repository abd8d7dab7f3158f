using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Parses what an entry claims: commitments, positions, figures, quotations, accounts.</summary>
internal static class ClaimParser
{
    public static Commitment? ReadCommitment(MappingReader reader)
    {
        Located<string>? id = reader.RequiredText("id");
        if (id is not null && Slug.Problem(id.Value.Value) is string problem)
        {
            reader.Diagnostics.Add(FrontMatterRules.NameIsNoSlug(id.Value.Location, id.Value.Value, problem));
        }

        reader.Require("parties");
        ImmutableArray<Located<string>> parties = reader.Texts("parties");
        string? text = SharedKeys.Line(reader.RequiredText("text"));
        BriefingDate? due = reader.Date("due");
        Located<string>? dueWords = reader.Text("due-words");
        Located<string>? theme = reader.Text("theme");
        CommitmentStatus? status = reader.RequiredWord<CommitmentStatus>("status");
        ImmutableArray<StatusChange> history = reader.List("history", "a change of status", ReadStatusChange);
        ImmutableArray<Citation> sources = CitationParser.ReadRequired(reader, "the commitment");
        return id is null || text is null || status is null
            ? null
            : new Commitment(id.Value, parties, text, due, dueWords?.Value, theme, status.Value, history, sources)
            {
                DueWordsLocation = dueWords?.Location ?? default,
            };
    }

    public static Position? ReadPosition(MappingReader reader)
    {
        reader.Require("parties");
        ImmutableArray<Located<string>> parties = reader.Texts("parties");
        PositionAct? act = reader.RequiredWord<PositionAct>("act");
        string? on = SharedKeys.Line(reader.RequiredText("on"));
        ImmutableArray<Citation> sources = CitationParser.ReadRequired(reader, "the position");
        return act is null || on is null ? null : new Position(parties, act.Value, on, sources);
    }

    public static Figure? ReadFigure(MappingReader reader)
    {
        Located<string>? key = reader.RequiredText("key");
        Located<string>? label = reader.RequiredText("label");
        Amount? amount = ReadAmount(reader);
        FigureRelation relation = reader.Word<FigureRelation>("relation") ?? FigureRelation.Exact;
        Located<string>? asWritten = reader.Text("as-written");
        BriefingDate? year = reader.Date("year");
        Amount? also = reader.Mapping("also", "a value in another unit", ReadAmount);
        ImmutableArray<Citation> sources = CitationParser.ReadRequired(reader, "the figure");
        return key is null || label is null || amount is null
            ? null
            : new Figure(key.Value, label.Value.Value, amount, relation, asWritten?.Value, year, also, sources)
            {
                AsWrittenLocation = asWritten?.Location ?? default,
            };
    }

    public static Quotation? ReadQuotation(MappingReader reader)
    {
        Located<string>? speaker = reader.RequiredText("speaker");
        Located<string>? source = reader.RequiredText("source");
        Located<int>? passage = reader.Require("passage") ? reader.Number("passage", PassageNumbers.Largest) : null;
        reader.Require("spans");
        ImmutableArray<WordSpan> spans = reader.List("spans", "a span", ReadSpan);
        string? note = reader.Text("note")?.Value;
        return speaker is null || source is null || passage is null || spans.IsEmpty
            ? null
            : new Quotation(speaker.Value, source.Value, passage.Value, spans, note, reader.Location);
    }

    public static Account? ReadAccount(MappingReader reader)
    {
        Located<string>? field = reader.RequiredText("field");
        string? value = SharedKeys.Line(reader.RequiredText("value"));
        Citation? citation = CitationParser.ReadSingle(reader);
        return field is null || value is null || citation is null ? null : new Account(field.Value.Value, value, citation);
    }

    private static StatusChange? ReadStatusChange(MappingReader reader)
    {
        BriefingDate? date = reader.RequiredDate("date");
        CommitmentStatus? status = reader.RequiredWord<CommitmentStatus>("status");
        string? note = reader.Text("note")?.Value;
        ImmutableArray<Citation> sources = CitationParser.ReadRequired(reader, "the change of status");
        return date is null || status is null ? null : new StatusChange(date, status.Value, note, sources);
    }

    private static Amount? ReadAmount(MappingReader reader)
    {
        decimal? value = reader.Require("value") ? reader.Decimal("value") : null;
        Located<string>? unit = reader.RequiredText("unit");
        return value is null || unit is null ? null : new Amount(value.Value, unit.Value.Value);
    }

    private static WordSpan? ReadSpan(MappingReader reader)
    {
        Located<string>? start = reader.RequiredText("start");
        Located<string>? end = reader.Text("end");
        if (start is null)
        {
            return null;
        }

        int words = WordSpan.CountWords(start.Value.Value) + WordSpan.CountWords(end?.Value ?? "");
        if (words > WordSpan.MaximumWords)
        {
            reader.Diagnostics.Add(FrontMatterRules.LocatorIsTooLong(start.Value.Location, words));
        }

        return new WordSpan(start.Value.Value, end?.Value ?? "", start.Value.Location)
        {
            EndLocation = end?.Location ?? start.Value.Location,
        };
    }
}
