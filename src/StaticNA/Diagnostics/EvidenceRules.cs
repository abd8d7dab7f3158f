namespace StaticNA;

/// <summary>SNA05xx: documents, citations and quotations. One factory per mistake.</summary>
public static class EvidenceRules
{
    private static readonly Rule DocumentMissing = new("SNA0501", Severity.Warning, "Document missing",
        "The documents folder does not hold the document of this source, so its citations were not checked.",
        "Put the document into the folder, under the file name that the source gives.");

    private static readonly Rule WrongHash = new("SNA0502", Severity.Error, "Document has changed",
        "The document's SHA-256 is not the one that its source pins; citations may no longer fit it.",
        "Use the document that was pinned, or check every citation against the new one and pin that.");

    private static readonly Rule PassageOutside = new("SNA0503", Severity.Error, "Passage outside the document",
        "The line or column range of a passage is not in the document, or holds no words.",
        "Correct the range in document.passages.");

    private static readonly Rule DigestCount = new("SNA0504", Severity.Error, "Digest does not match the passages",
        "A source has one digest item per passage, in order.",
        "Add or remove digest items, or correct document.passages.");

    private static readonly Rule SpanNotFound = new("SNA0505", Severity.Error, "Span not found",
        "The words that mark a span do not stand in the passage.",
        "Correct the words or the passage number.");

    private static readonly Rule SpanAmbiguous = new("SNA0506", Severity.Error, "Span found twice",
        "The words that mark a span stand in the passage more than once, so that it is not clear which stretch is meant.",
        "Give one or two words more.");

    private static readonly Rule SpanTooLong = new("SNA0507", Severity.Error, "Quoted span too long",
        "Of a document that may not be published as a whole, a span of at most 50 words may be quoted.",
        "Quote less, or record the rights that allow more.");

    private static readonly Rule QuotaExceeded = new("SNA0508", Severity.Error, "Too much of a document quoted",
        "Of a document that may not be published as a whole, at most a tenth of its words may be quoted on the site.",
        "Remove or shorten quotations, or record the rights that allow more.");

    private static readonly Rule WordsNotFound = new("SNA0510", Severity.Error, "Words not in the document",
        "What is given as the document's own words (as-written, date-words, due-words) stands in no passage that is cited for it.",
        "Copy the words exactly, or cite the passage that holds them.");

    private static readonly Rule NotChecked = new("SNA0509", Severity.Error, "Evidence not checked",
        "The build was told to check the evidence, but the documents are not there.",
        "Name their folder with --documents or STATICNA_DOCUMENTS.");

    private static readonly Rule QuotationWrong = new("SNA0520", Severity.Error, "Quotation differs from the document",
        "Words that are written out as a quotation, in a block quote with a citation or in quotation marks right before one, do not "
        + "stand so in the passage. White space, quotation marks, dashes and punctuation around the quotation make no difference; "
        + "omissions are written as an ellipsis, changes in brackets.",
        "Copy the words exactly, correct the passage number, or take the quotation marks away if these are your own words.");

    private static readonly Rule TextCopied = new("SNA0522", Severity.Error, "Copied text",
        "Twelve or more words in a row of a document that may not be published as a whole stand on the site, and are no quotation.",
        "Quote the words, or say it in your own.");

    private static readonly Rule UsedAfterAll = new("SNA0523", Severity.Warning, "Set aside, but used",
        "A digest item says why no entry rests on its passage, but an entry cites it.",
        "Remove not-used, or the citation.");

    private static readonly Rule DigestUnwritten = new("SNA0511", Severity.Warning, "Digest to be written",
        "A source that was ingested has an empty digest item: nobody has written yet what its passage says.",
        "Write in your own words what the passage says, or give the reason why no entry rests on it as not-used.");

    private static readonly Rule TitleUnwritten = new("SNA0521", Severity.Warning, "Title to be written",
        "A source that was ingested still has the title that stands there until somebody writes one.",
        "Write the document's title, or describe the document in square brackets if it has none.");

    private static readonly Rule StatusUnsourced = new("SNA0512", Severity.Error, "Status without a source",
        "A commitment is said to be kept, partly kept, lapsed or superseded, but no change of status cites a source for it.",
        "Add the change to history with its date and sources, or set the status to open or unknown.");

    private static readonly Rule HistoryOrder = new("SNA0513", Severity.Error, "History out of order",
        "Changes of status stand in the order in which they happened; the last one is the current status.",
        "Sort them by date.");

    private static readonly Rule ChangeUntimely = new("SNA0514", Severity.Warning, "Change of status at an odd time",
        "A change of status lies before the entry in which the commitment was made, or after the day of which the site speaks.",
        "Correct the date, or bring as-of in site.yml up to date.");

    private static readonly Rule AccountsAgree = new("SNA0515", Severity.Warning, "Accounts that do not differ",
        "Accounts show where sources differ; here there is one alone, or two say the same.",
        "Add the other source's account under the same field, or remove the account.");

    private static readonly Rule FiguresDiffer = new("SNA0516", Severity.Warning, "Figures that differ",
        "Two figures of the same key, for the same year, have different values, and no accounts say that sources differ on it.",
        "Correct one, give them different keys, or add accounts whose field is the figure's key or label.")
    {
        Example = "figures:\n"
            + "  - {key: cranes, label: Cranes, value: 12, unit: cranes, sources: [lantern ¶2]}\n"
            + "# and in another entry\n"
            + "  - {key: cranes, label: Cranes, value: 14, unit: cranes, sources: [beacon ¶1]}",
    };

    internal static IReadOnlyList<Rule> All { get; } =
    [
        DocumentMissing, WrongHash, PassageOutside, DigestCount, SpanNotFound, SpanAmbiguous, SpanTooLong, QuotaExceeded,
        NotChecked, WordsNotFound, DigestUnwritten, StatusUnsourced, HistoryOrder, ChangeUntimely, AccountsAgree,
        FiguresDiffer, QuotationWrong, TitleUnwritten, TextCopied, UsedAfterAll,
    ];

    internal static Diagnostic DocumentIsMissing(Located<string> file) =>
        new(DocumentMissing, file.Location, $"the documents folder holds no '{file.Value}'",
            "citations of this source were not checked");

    internal static Diagnostic HashDiffers(Located<string> pinned, string file, string actual) =>
        new(WrongHash, pinned.Location, $"'{file}' has the SHA-256 {actual}, not {pinned.Value}",
            "use the pinned document, or check every citation against this one and pin it");

    internal static Diagnostic PassageLiesOutside(SourceLocation at, int passage, string problem) =>
        new(PassageOutside, at, $"passage {passage} is not in the document: {problem}");

    internal static Diagnostic DigestDoesNotMatch(SourceLocation at, int items, int passages) =>
        new(DigestCount, at, $"the digest has {items} items, but the document has {passages} passages",
            "write one item per passage, in order");

    internal static Diagnostic PassageIsUsedAfterAll(SourceLocation at, int passage, string use) =>
        new(UsedAfterAll, at, $"passage {passage} is set aside as not used, but '{use}' cites it", "remove not-used, or the citation");

    /// <param name="at">The item.</param>
    /// <param name="passage">Number of the passage.</param>
    /// <param name="line">Line of the document where the passage starts; null if that is not recorded.</param>
    internal static Diagnostic DigestIsToBeWritten(SourceLocation at, int passage, int? line) =>
        new(DigestUnwritten, at,
            $"the digest of passage {passage}{(line is null ? "" : $" (line {line} of the document)")} is to be written",
            "write in your own words what the passage says, or not-used: with the reason why no entry rests on it");

    internal static Diagnostic TitleNotWritten(SourceLocation at) =>
        new(TitleUnwritten, at, "the title is still to be written",
            "write the document's title, or describe the document in square brackets");

    internal static Diagnostic SpanIsNotFound(Located<string> words, int passage, string source, NearestWording? nearest) =>
        new(SpanNotFound, words.Location, $"'{words.Value}' does not stand in passage {passage} of '{source}'",
            nearest is null ? $"no passage of '{source}' has words like these" : Nearest(nearest));

    internal static Diagnostic SpanIsOutOfOrder(Located<string> words, int passage, string source, string start) =>
        new(SpanNotFound, words.Location, $"'{words.Value}' stands in passage {passage} of '{source}', but not after '{start}'",
            "give the first words as start and the last as end");

    /// <param name="passage">The number that was written.</param>
    /// <param name="words">The words, or how their stretch is marked.</param>
    /// <param name="source">Id of the source.</param>
    /// <param name="right">The passage in which they stand.</param>
    internal static Diagnostic PassageIsWrong(Located<int> passage, string words, string source, int right) =>
        new(SpanNotFound, passage.Location, $"'{words}' does not stand in passage {passage.Value} of '{source}'",
            $"it stands in passage {right}: write that number");

    internal static Diagnostic SpanIsAmbiguous(Located<string> words, int passage, string source) =>
        new(SpanAmbiguous, words.Location, $"'{words.Value}' stands in passage {passage} of '{source}' more than once",
            "give one or two words more");

    internal static Diagnostic SpanIsTooLong(Located<string> span, int words, int most) =>
        new(SpanTooLong, span.Location, $"the quoted span '{span.Value}' has {words} words; at most {most} may be quoted at once",
            "quote less");

    internal static Diagnostic SpansTogetherAreTooLong(Located<string> span, int words, int most) =>
        new(SpanTooLong, span.Location,
            $"the quoted span '{span.Value}' and those that it touches have {words} words together; at most {most} may be quoted at once",
            "quote less, or leave something out between");

    /// <param name="span">The span with which it became too much.</param>
    /// <param name="source">Id of the source.</param>
    /// <param name="words">How many words are quoted, and how many may be.</param>
    /// <param name="spans">All spans so far.</param>
    internal static Diagnostic QuotaIsExceeded(
        Located<string> span, string source, (int Quoted, int Allowed) words, IReadOnlyList<QuotedSpan> spans)
    {
        const int Shown = 5;
        IEnumerable<string> longest = spans.OrderByDescending(one => one.Words).ThenBy(one => one.Span.Location).Take(Shown)
            .Select(one => $"'{one.Span.Value}' ({one.Words} words, {one.Span.Location})");
        return new(QuotaExceeded, span.Location,
            $"with the span '{span.Value}', {words.Quoted} words of '{source}' are quoted; at most {words.Allowed} may be",
            $"remove or shorten quotations of this source; the longest are {string.Join(", ", longest)}");
    }

    /// <param name="at">Where they were written, or the file that the page was made from.</param>
    /// <param name="words">The words.</param>
    /// <param name="passage">Where they stand in the document; 0 if outside its passages.</param>
    /// <param name="source">Id of the source.</param>
    /// <param name="file">Path in the site.</param>
    internal static Diagnostic TextIsCopied(SourceLocation at, string words, int passage, string source, string file) =>
        new(TextCopied, at,
            $"'{words}' stands in {(passage > 0 ? $"passage {passage} of '{source}'" : $"the document of '{source}', outside its passages")}, "
            + $"and in {file}, but not as a quotation",
            "quote the words, or say it in your own");

    internal static Diagnostic QuotationDiffers(SourceLocation at, Citation citation, NearestWording nearest) =>
        new(QuotationWrong, at, $"the quotation differs from {Passages(citation)}: it says “{nearest.Written}”", Nearest(nearest));

    internal static Diagnostic QuotationIsNotFound(Located<string> words, Citation citation) =>
        new(QuotationWrong, words.Location, $"'{words.Value}' does not stand in {Passages(citation)}",
            $"no passage of '{citation.Source}' has words like these; if they are your own, take the quotation marks away");

    internal static Diagnostic QuotationIsOutOfOrder(Located<string> words, Citation citation) =>
        new(QuotationWrong, words.Location, $"'{words.Value}' stands in {Passages(citation)}, but not after what is quoted before it",
            "quote in the order of the document");

    private static string Nearest(NearestWording nearest) =>
        $"the nearest is passage {nearest.Passage}: “{nearest.Document}”";

    private static string Passages(Citation citation) =>
        $"passage{(citation.Passages.Length == 1 ? "" : "s")} {citation.PassageText} of '{citation.Source}'";

    internal static Diagnostic WordsAreNotFound(SourceLocation at, string key, string words) =>
        new(WordsNotFound, at, $"'{words}' stands in no passage that is cited here",
            $"'{key}' is the document's own wording: copy it exactly, or cite the passage that holds it");

    internal static Diagnostic EvidenceIsNotChecked(SourceLocation at, string what) =>
        new(NotChecked, at, $"the evidence can't be checked: {what}", "name the folder with --documents or STATICNA_DOCUMENTS");

    internal static Diagnostic StatusIsWithoutSource(SourceLocation at, string status) =>
        new(StatusUnsourced, at, $"no source is given for the status '{status}'",
            "add the change to 'history' with its date and sources; what no source says is 'open' or 'unknown'");

    internal static Diagnostic HistoryIsOutOfOrder(SourceLocation at, BriefingDate date, BriefingDate before) =>
        new(HistoryOrder, at, $"the change of {date} stands after that of {before}", "sort the changes by date");

    internal static Diagnostic ChangeIsBeforeEntry(SourceLocation at, BriefingDate date, BriefingDate made) =>
        new(ChangeUntimely, at, $"the status changed in {date}, before the entry's date, {made}",
            "correct the date of the change or of the entry");

    internal static Diagnostic ChangeIsAfterAsOf(SourceLocation at, BriefingDate date, BriefingDate asOf) =>
        new(ChangeUntimely, at, $"the status changed in {date}, but the site speaks as of {asOf}",
            "correct the date, or bring 'as-of' in site.yml up to date");

    internal static Diagnostic AccountIsAlone(Located<string> field) =>
        new(AccountsAgree, field.Location, $"'{field.Value}' has one account, so nothing differs",
            "add the other source's account under the same field, or remove this one");

    internal static Diagnostic AccountsAreTheSame(Located<string> value, string field, SourceLocation first) =>
        new(AccountsAgree, value.Location,
            $"the accounts of '{field}' on lines {first.Line} and {value.Location.Line} say the same",
            "remove one; a second source that says the same belongs to 'sources'");

    /// <param name="key">The figures' key.</param>
    /// <param name="later">The figure that is reported, in words.</param>
    /// <param name="earlier">The figure from which it differs, in words.</param>
    internal static Diagnostic FigureDiffers(string key, Located<string> later, Located<string> earlier) =>
        new(FiguresDiffer, later.Location,
            $"'{key}' is {later.Value} in {later.Location.File}, but {earlier.Value} in {earlier.Location}",
            $"correct one, or add 'accounts' with the field '{key}' that hold both");
}
