using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Parses what an entry claims: commitments, positions, figures, quotations, accounts.</summary>
internal static class ClaimParser
{
    public static Commitment? ReadCommitment(MappingReader reader)
    {
        Located<string>? id = reader.Text(CommitmentKeys.Id);
        ImmutableArray<Located<string>> parties = reader.Texts(CommitmentKeys.Parties);
        string? text = SharedKeys.Line(reader.Text(CommitmentKeys.Text));
        BriefingDate? due = reader.Date(CommitmentKeys.Due);
        Located<string>? dueWords = reader.Text(CommitmentKeys.DueWords);
        Located<string>? theme = reader.Text(CommitmentKeys.Theme);
        CommitmentStatus? status = reader.Word(CommitmentKeys.Status);
        bool isWhole = true;
        ImmutableArray<StatusChange> history = reader.List(CommitmentKeys.History, item =>
        {
            StatusChange? change = ReadStatusChange(item);
            isWhole &= change is not null;
            return change;
        });
        if (status is not null && isWhole && (history.Length > 0 || reader.IsWithout(CommitmentKeys.History)))
        {
            CheckStatus(reader, status.Value, history);
        }

        ImmutableArray<Citation> sources = CitationParser.Read(reader, CommitmentKeys.Sources);
        return id is null || text is null || status is null
            ? null
            : new Commitment(id.Value, parties, text, due, dueWords?.Value, theme, status.Value, history, sources)
            {
                StatusLocation = reader.LocationOf(CommitmentKeys.Status),
                DueLocation = reader.LocationOf(CommitmentKeys.Due),
                DueWordsLocation = dueWords?.Location ?? default,
            };
    }

    public static Position? ReadPosition(MappingReader reader)
    {
        ImmutableArray<Located<string>> parties = reader.Texts(PositionKeys.Parties);
        PositionAct? act = reader.Word(PositionKeys.Act);
        string? on = SharedKeys.Line(reader.Text(PositionKeys.On));
        Located<string>? theme = reader.Text(PositionKeys.Theme);
        ImmutableArray<Citation> sources = CitationParser.Read(reader, PositionKeys.Sources);
        return act is null || on is null ? null : new Position(parties, act.Value, on, theme, sources);
    }

    public static Figure? ReadFigure(MappingReader reader)
    {
        Located<string>? key = reader.Text(FigureKeys.Key);
        Located<string>? label = reader.Text(FigureKeys.Label);
        Amount? amount = ReadAmount(reader);
        FigureRelation relation = reader.Word(FigureKeys.Relation) ?? FigureRelation.Exact;
        Located<string>? asWritten = reader.Text(FigureKeys.AsWritten);
        BriefingDate? year = reader.Date(FigureKeys.Year);
        Amount? also = reader.Mapping(FigureKeys.Also, ReadAmount);
        ImmutableArray<Citation> sources = CitationParser.Read(reader, FigureKeys.Sources);
        return key is null || label is null || amount is null
            ? null
            : new Figure(key.Value, label.Value.Value, amount, relation, asWritten?.Value, year, also, sources)
            {
                ValueLocation = reader.LocationOf(AmountKeys.Value),
                AsWrittenLocation = asWritten?.Location ?? default,
            };
    }

    public static Quotation? ReadQuotation(MappingReader reader)
    {
        ImmutableArray<Located<string>> speakers = reader.Texts(QuotationKeys.Speaker);
        Located<string>? source = reader.Text(PassageKeys.Source);
        Located<int>? passage = reader.Number(PassageKeys.Passage);
        ImmutableArray<WordSpan> spans = reader.List(QuotationKeys.Spans, ReadSpan);
        string? note = reader.Text(QuotationKeys.Note)?.Value;
        return speakers.IsEmpty || source is null || passage is null || spans.IsEmpty
            ? null
            : new Quotation(speakers, source.Value, passage.Value, spans, note, reader.Location);
    }

    public static Account? ReadAccount(MappingReader reader)
    {
        Located<string>? field = reader.Text(AccountKeys.Field);
        Located<string>? value = reader.Text(AccountKeys.Value);
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
                reader.Diagnostics.Add(EvidenceRules.StatusIsWithoutSource(reader.LocationOf(CommitmentKeys.Status), word));
            }
        }
        else if (history[^1].Status != status)
        {
            reader.Diagnostics.Add(FrontMatterRules.KeysContradict(
                reader.LocationOf(CommitmentKeys.Status),
                $"the status is '{word}', but the last change in 'history' says '{KebabWords.Of(history[^1].Status)}'",
                "make them the same; the current status is that of the last change"));
        }
    }

    private static StatusChange? ReadStatusChange(MappingReader reader)
    {
        BriefingDate? date = reader.Date(StatusChangeKeys.Date);
        CommitmentStatus? status = reader.Word(StatusChangeKeys.Status);
        string? note = reader.Text(StatusChangeKeys.Note)?.Value;
        ImmutableArray<Citation> sources = CitationParser.Read(reader, StatusChangeKeys.Sources);
        return date is null || status is null ? null : new StatusChange(date, status.Value, note, sources)
        {
            DateLocation = reader.LocationOf(StatusChangeKeys.Date),
        };
    }

    private static Amount? ReadAmount(MappingReader reader)
    {
        decimal? value = reader.Decimal(AmountKeys.Value);
        Located<string>? unit = reader.Text(AmountKeys.Unit);
        return value is null || unit is null ? null : new Amount(value.Value, unit.Value.Value);
    }

    private static WordSpan? ReadSpan(MappingReader reader)
    {
        Located<string>? start = reader.Text(SpanKeys.Start);
        Located<string>? end = reader.Text(SpanKeys.End);
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
