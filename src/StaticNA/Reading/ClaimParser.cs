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
        bool isWhole = true;
        ImmutableArray<StatusChange> history = reader.List("history", "a change of status", item =>
        {
            StatusChange? change = ReadStatusChange(item);
            isWhole &= change is not null;
            return change;
        });
        if (status is not null && isWhole && (history.Length > 0 || reader.IsWithout("history")))
        {
            CheckStatus(reader, status.Value, history);
        }

        ImmutableArray<Citation> sources = CitationParser.ReadRequired(reader, "the commitment");
        return id is null || text is null || status is null
            ? null
            : new Commitment(id.Value, parties, text, due, dueWords?.Value, theme, status.Value, history, sources)
            {
                StatusLocation = reader.LocationOf("status"),
                DueLocation = reader.LocationOf("due"),
                DueWordsLocation = dueWords?.Location ?? default,
            };
    }

    public static Position? ReadPosition(MappingReader reader)
    {
        reader.Require("parties");
        ImmutableArray<Located<string>> parties = reader.Texts("parties");
        PositionAct? act = reader.RequiredWord<PositionAct>("act");
        string? on = SharedKeys.Line(reader.RequiredText("on"));
        Located<string>? theme = reader.Text("theme");
        ImmutableArray<Citation> sources = CitationParser.ReadRequired(reader, "the position");
        return act is null || on is null ? null : new Position(parties, act.Value, on, theme, sources);
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
                ValueLocation = reader.LocationOf("value"),
                AsWrittenLocation = asWritten?.Location ?? default,
            };
    }

    public static Quotation? ReadQuotation(MappingReader reader)
    {
        ImmutableArray<Located<string>> speakers = reader.Require("speaker") ? reader.OneOrMoreTexts("speaker") : [];
        Located<string>? source = reader.RequiredText("source");
        Located<int>? passage = reader.Require("passage") ? reader.Number("passage", PassageNumbers.Largest) : null;
        reader.Require("spans");
        ImmutableArray<WordSpan> spans = reader.List("spans", "a span", ReadSpan);
        string? note = reader.Text("note")?.Value;
        return speakers.IsEmpty || source is null || passage is null || spans.IsEmpty
            ? null
            : new Quotation(speakers, source.Value, passage.Value, spans, note, reader.Location);
    }

    public static Account? ReadAccount(MappingReader reader)
    {
        Located<string>? field = reader.RequiredText("field");
        Located<string>? value = reader.RequiredText("value");
        Citation? citation = CitationParser.ReadSingle(reader);
        return field is null || value is null || citation is null
            ? null
            : new Account(
                new(SharedKeys.Line(field)!, field.Value.Location), new(SharedKeys.Line(value)!, value.Value.Location),
                citation);
    }

    /// <summary>A status is never inferred: it is what the last change says, and a change cites its source.</summary>
    private static void CheckStatus(MappingReader reader, CommitmentStatus status, ImmutableArray<StatusChange> history)
    {
        string word = KebabWords.Of(status);
        if (history.IsEmpty)
        {
            if (status is not (CommitmentStatus.Open or CommitmentStatus.Unknown))
            {
                reader.Diagnostics.Add(EvidenceRules.StatusIsWithoutSource(reader.LocationOf("status"), word));
            }
        }
        else if (history[^1].Status != status)
        {
            reader.Diagnostics.Add(FrontMatterRules.KeysContradict(
                reader.LocationOf("status"),
                $"the status is '{word}', but the last change in 'history' says '{KebabWords.Of(history[^1].Status)}'",
                "make them the same; the current status is that of the last change"));
        }
    }

    private static StatusChange? ReadStatusChange(MappingReader reader)
    {
        BriefingDate? date = reader.RequiredDate("date");
        CommitmentStatus? status = reader.RequiredWord<CommitmentStatus>("status");
        string? note = reader.Text("note")?.Value;
        ImmutableArray<Citation> sources = CitationParser.ReadRequired(reader, "the change of status");
        return date is null || status is null ? null : new StatusChange(date, status.Value, note, sources)
        {
            DateLocation = reader.LocationOf("date"),
        };
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
