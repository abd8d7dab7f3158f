using System.Collections.Immutable;
using System.Globalization;

namespace StaticNA;

/// <summary>
/// Makes what pages show of claims. Where a method takes a way to cite, it is <see cref="Inline"/>, or
/// <see cref="Numbered"/> on a page that ends with a list of its sources.
/// </summary>
internal sealed class ClaimViews(PlanningContext context)
{
    private readonly BriefingDate _asOf = context.Briefing.Site.AsOf;

    /// <summary>Cites by the source's title and passages.</summary>
    public EvidenceLink Inline(Citation citation)
    {
        string text = $"{TitleOf(citation)} ¶{citation.PassageText}";
        return new EvidenceLink(text, text, HrefOf(citation));
    }

    /// <summary>
    /// Cites by numbers in the page's list of sources; leads to that list where the site has no source pages.
    /// </summary>
    public Func<Citation, EvidenceLink> Numbered(CitationNumbering numbers) => citation =>
    {
        int number = numbers.NumberOf(citation);
        string text = number.ToString(CultureInfo.InvariantCulture);
        string label = context.Strings.Format("citation.label", ("number", text), ("passages", citation.PassageText));
        Href inList = Href.Internal("#" + new CitationMark(number, 1).SourceAnchor);
        return new EvidenceLink(text, label, HrefOf(citation) ?? inList);
    };

    /// <summary>
    /// Cites each source once, with all its passages that are cited, in the order in which sources come first.
    /// </summary>
    public IReadOnlyList<EvidenceLink> BySource(ImmutableArray<Citation> citations)
    {
        var links = new List<EvidenceLink>(citations.Length);
        for (int i = 0; i < citations.Length; i++)
        {
            string source = citations[i].Source;
            if (IsAmong(citations.AsSpan(..i)))
            {
                continue;
            }

            links.Add(Inline(!IsAmong(citations.AsSpan((i + 1)..)) ? citations[i] : citations[i] with
            {
                Passages =
                [
                    .. citations.Where(citation => citation.Source == source).SelectMany(citation => citation.Passages).Distinct().Order(),
                ],
            }));

            bool IsAmong(ReadOnlySpan<Citation> others)
            {
                foreach (Citation other in others)
                {
                    if (other.Source == source)
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return links;
    }

    public CommitmentView Commitment(Commitment made, Func<Citation, EvidenceLink> cite, Entry? entry = null) => new(
        made.Id.Value, Parties(made.Parties), made.Text, context.Dates.Maybe(made.Due), made.DueWords, IsPastDue(made),
        context.Labels.MarkOf(made.Status), [.. made.History.Select(change => Change(change, cite))],
        [.. made.Sources.Select(cite)], RowOf(entry));

    public PositionView Position(Position position, Func<Citation, EvidenceLink> cite, Entry? entry = null) => new(
        Parties(position.Parties), context.Labels.Of(position.Act, position.Parties.Length), position.On,
        [.. position.Sources.Select(cite)], RowOf(entry));

    public FigureView Figure(Figure figure, Func<Citation, EvidenceLink> cite) => new(
        figure.Label, context.Labels.Of(figure.Amount, figure.Relation),
        figure.Also is null ? null : context.Labels.Of(figure.Also),
        figure.AsWritten, context.Dates.Maybe(figure.Year), [.. figure.Sources.Select(cite)]);

    /// <summary>Quotations that stand outside a text, as those of an entry's front matter.</summary>
    public IReadOnlyList<QuotationView> Quotations(
        ImmutableArray<Quotation> quotations, Func<Citation, EvidenceLink> cite) => quotations.IsEmpty
        ? []
        : [.. quotations.Select((quotation, index) => Quotation(quotation, index + 1) with { Cite = cite(quotation.Citation) })];

    /// <summary>Quotations gathered from several entries, on a page without a list of sources.</summary>
    public IReadOnlyList<QuotationView> Quotations(IEnumerable<Made<Quotation>> quotations) =>
        [.. quotations.Select((made, index) => Quotation(made.Claim, index + 1) with { Entry = RowOf(made.Entry) })];

    /// <summary>A text with its quotations in their places.</summary>
    /// <param name="body">The text.</param>
    /// <param name="cite">How the page cites.</param>
    /// <param name="earlier">Number of quotations that the page shows apart from the text.</param>
    public IReadOnlyList<BodyPiece> Body(MarkdownBody body, Func<Citation, EvidenceLink> cite, int earlier = 0)
    {
        if (body.Quotations.IsEmpty)
        {
            return body.IsEmpty ? [] : [new BodyPiece(body.Html, null)];
        }

        var pieces = new List<BodyPiece>(body.Quotations.Length + 1);
        int start = 0;
        foreach (BodyQuotation block in body.Quotations)
        {
            QuotationView view = Quotation(block.Quotation, earlier + pieces.Count + 1) with
            {
                Cite = cite(block.Quotation.Citation),
                CiteAnchor = block.Mark.Anchor,
            };
            pieces.Add(new BodyPiece(body.Html.Slice(start, block.Offset - start), view));
            start = block.Offset;
        }

        pieces.Add(new BodyPiece(body.Html.Slice(start, body.Html.Utf8.Length - start), null));
        return pieces;
    }

    /// <summary>Accounts by the thing on which they differ, in the order in which those come first.</summary>
    public IReadOnlyList<AccountsView> Accounts(
        ImmutableArray<Account> accounts, Func<Citation, EvidenceLink> cite) => accounts.IsEmpty ? [] :
    [
        .. accounts.GroupBy(account => account.Field.Value, StringComparer.Ordinal).Select(group => new AccountsView(
            group.Key, [.. group.Select(account => new AccountView(
                TitleOf(account.Citation), account.Value.Value, [cite(account.Citation)]))])),
    ];

    public IReadOnlyList<ParticipantView> Participants(ImmutableArray<Participant> participants)
    {
        var views = new ParticipantView[participants.Length];
        for (int i = 0; i < views.Length; i++)
        {
            views[i] = Participant(participants[i]);
        }

        return views;
    }

    public IReadOnlyList<PageLink> Parties(ImmutableArray<Located<string>> ids)
    {
        var links = new PageLink[ids.Length];
        for (int i = 0; i < links.Length; i++)
        {
            links[i] = context.Links.ToParty(ids[i].Value);
        }

        return links;
    }

    private ParticipantView Participant(Participant participant) => new(
        participant.Person is { } person ? context.Links.ToParty(person.Value) : null,
        participant.Office,
        string.Equals(participant.Role, participant.Office, StringComparison.OrdinalIgnoreCase)
            ? null
            : participant.Role,
        participant.For is { } party ? context.Links.ToParty(party.Value) : null);

    private StatusChangeView Change(StatusChange change, Func<Citation, EvidenceLink> cite) => new(
        context.Dates.Of(change.Date), context.Labels.MarkOf(change.Status), change.Note, [.. change.Sources.Select(cite)]);

    /// <summary>
    /// A later source is a change of status after the due day, or a source dated after it that is cited for the
    /// commitment or for a change.
    /// </summary>
    private bool IsPastDue(Commitment made) =>
        made.Due is { } due
        && due.Latest < _asOf.Earliest
        && made.Status is CommitmentStatus.Open or CommitmentStatus.Unknown
        && made.History.All(change => change.Date.Latest <= due.Latest)
        && made.Sources.Concat(made.History.SelectMany(change => change.Sources))
            .All(citation => !IsDatedAfter(citation, due));

    private bool IsDatedAfter(Citation citation, BriefingDate due) =>
        context.Briefing.SourceById.TryGetValue(citation.Source, out Source? source)
        && (source.Dated ?? source.Published)?.Value.Earliest > due.Latest;

    private QuotationView Quotation(Quotation quotation, int number)
    {
        Source? source = context.Briefing.SourceById.GetValueOrDefault(quotation.Source.Value);
        bool hasWords = context.Evidence.Quotations.TryGetValue(quotation, out ImmutableArray<string> words);
        return new QuotationView(
            Anchors.Quotation(number), Parties(quotation.Speakers),
            hasWords ? string.Join(" … ", words) : null, Inline(quotation.Citation))
        {
            Language = source?.Language?.Value ?? context.Briefing.Site.Language.Value,
            Digest = hasWords ? null : source?.Digest.ElementAtOrDefault(quotation.Passage.Value - 1)?.Text,
            Original = source?.Url is { } url
                ? Href.External(TextFragment.Add(url.Value, hasWords ? words : []))
                : null,
            Note = quotation.Note,
        };
    }

    private string TitleOf(Citation citation) =>
        context.Briefing.SourceById.GetValueOrDefault(citation.Source)?.Title.Value ?? citation.Source;

    private Href? HrefOf(Citation citation) => context.Links.ToPassage(citation.Source, citation.Passages[0]);

    /// <summary>The worst assessment of the passages cited.</summary>
    public Assessment AssessmentOf(Citation citation) =>
        context.Briefing.SourceById.TryGetValue(citation.Source, out Source? source)
            ? citation.Passages.Where(passage => passage <= source.Digest.Length)
                .Select(passage => source.Digest[passage - 1].Assessment).DefaultIfEmpty().Max()
            : Assessment.Sound;

    private EntryRow? RowOf(Entry? entry) => entry is null ? null : context.Row(entry);
}
