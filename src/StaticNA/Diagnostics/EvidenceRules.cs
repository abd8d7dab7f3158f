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

    private static readonly Rule DigestUnwritten = new("SNA0511", Severity.Warning, "Digest to be written",
        "A source that was ingested has an empty digest item: nobody has written yet what its passage says.",
        "Write in your own words what the passage says, or give the reason why no entry rests on it as not-used.");

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
        "Correct one, give them different keys, or add accounts whose field is the figure's key or label.");

    internal static IReadOnlyList<Rule> All { get; } =
    [
        DocumentMissing, WrongHash, PassageOutside, DigestCount, SpanNotFound, SpanAmbiguous, SpanTooLong, QuotaExceeded,
        NotChecked, WordsNotFound, DigestUnwritten, StatusUnsourced, HistoryOrder, ChangeUntimely, AccountsAgree,
        FiguresDiffer,
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

    /// <param name="at">The item.</param>
    /// <param name="passage">Number of the passage.</param>
    /// <param name="line">Line of the document where the passage starts; null if that is not recorded.</param>
    internal static Diagnostic DigestIsToBeWritten(SourceLocation at, int passage, int? line) =>
        new(DigestUnwritten, at,
            $"the digest of passage {passage}{(line is null ? "" : $" (line {line} of the document)")} is to be written",
            "write in your own words what the passage says, or not-used: with the reason why no entry rests on it");

    internal static Diagnostic SpanIsNotFound(SourceLocation at, string words, string passage) =>
        new(SpanNotFound, at, $"'{words}' does not stand in {passage}", "copy the words exactly, or correct the passage number");

    internal static Diagnostic SpanIsFoundElsewhere(SourceLocation at, string words, string passage, int other) =>
        new(SpanNotFound, at, $"'{words}' does not stand in {passage}", $"it stands in passage {other}");

    internal static Diagnostic SpanIsAmbiguous(SourceLocation at, string words, string passage) =>
        new(SpanAmbiguous, at, $"'{words}' stands in {passage} more than once", "give one or two words more");

    internal static Diagnostic SpanIsTooLong(SourceLocation at, int words, int most) =>
        new(SpanTooLong, at, $"the quoted span has {words} words; at most {most} may be quoted at once", "quote less");

    internal static Diagnostic QuotaIsExceeded(SourceLocation at, string source, int quoted, int allowed) =>
        new(QuotaExceeded, at, $"with this span, {quoted} words of '{source}' are quoted; at most {allowed} may be",
            "remove or shorten quotations of this source");

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
