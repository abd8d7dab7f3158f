namespace StaticNA;

/// <summary>SNA02xx: keys and values of front matter and lists. One factory per mistake.</summary>
public static class FrontMatterRules
{
    private static readonly Rule UnknownKey = new("SNA0201", Severity.Error, "Unknown key",
        "The key is none that StaticNA knows here, so its value would be silently lost.",
        "Correct the spelling, or remove the key; docs/front-matter.md lists them all.")
    {
        Example = "titel: Ministers meet     # wrong\ntitle: Ministers meet     # right",
    };

    private static readonly Rule MissingKey = new("SNA0202", Severity.Error, "Key missing",
        "A key that is needed here is not given.",
        "Add the key with its value.");

    private static readonly Rule WrongShape = new("SNA0203", Severity.Error, "Wrong shape of value",
        "A text, a list or keys with values are expected here, and something else stands there.",
        "Write the value in the shape that the message names.");

    private static readonly Rule EmptyValue = new("SNA0204", Severity.Error, "Key without a value",
        "The key is there, but its value is empty.",
        "Give it a value, or remove the key.");

    private static readonly Rule UnknownWord = new("SNA0205", Severity.Error, "Word not known here",
        "Only certain words are allowed as the value of this key.",
        "Use one of the words that the message lists.");

    private static readonly Rule BadDate = new("SNA0206", Severity.Error, "Not a date",
        "Dates are EDTF (ISO 8601-2) level 1, such as 2015-01-31, 2014-04, 2016~ or 2025-09-18/2025-09-19.",
        "Write the date as the message says.")
    {
        Example = "date: 31/01/2015          # wrong\n"
            + "date: 2015-01-31          # a day\n"
            + "date: 2015-01             # a month\n"
            + "date: 2016~               # about 2016\n"
            + "date: 2025-09-18/2025-09-19",
    };

    private static readonly Rule BadNumber = new("SNA0207", Severity.Error, "Not a number",
        "A number is expected here, with a point for decimals and no separators or units.",
        "Write digits only, and the unit in its own key.");

    private static readonly Rule BadBoolean = new("SNA0208", Severity.Error, "Neither true nor false",
        "This key takes true or false.",
        "Write true or false.");

    private static readonly Rule TooLong = new("SNA0209", Severity.Error, "Text too long",
        "The text has more characters than fit where it is shown.",
        "Shorten it.")
    {
        IsAdjustable = true,
    };

    private static readonly Rule BadSlug = new("SNA0210", Severity.Error, "Not a slug",
        "Names that become part of an address consist of a-z, 0-9 and single hyphens, 80 characters at most.",
        "Rename it.");

    private static readonly Rule BadAddress = new("SNA0211", Severity.Error, "Not an address",
        "The value is no address of the kind that is needed here.",
        "Write the whole address, with https:// in front.");

    private static readonly Rule BadCitation = new("SNA0212", Severity.Error, "Not a citation",
        "A citation names a source and its passages.",
        "Write it like this: boston-cooperation ¶3-4, or {id: boston-cooperation, paragraphs: [3, 4]}.")
    {
        Example = "sources: [lantern 3]              # wrong\nsources: [\"lantern ¶3-4,7\"]      # right",
    };

    private static readonly Rule NoteMissing = new("SNA0213", Severity.Error, "No note on what a date rests on",
        "What a document does not state must say on what it rests, so that readers can judge it.",
        "Add the note.")
    {
        Example = "date: 2015-01-31\ndate-basis: inferred\ndate-note: From the caption of a picture.",
    };

    private static readonly Rule WrongYear = new("SNA0214", Severity.Error, "Entry in another year's folder",
        "The folder of an entry is the year in which its date begins; its address is made of it.",
        "Move the file, or correct the date.");

    private static readonly Rule BadHash = new("SNA0215", Severity.Error, "Not a SHA-256",
        "A SHA-256 sum is 64 hexadecimal digits in lower case.",
        "Copy what sha256sum prints for the document.");

    private static readonly Rule BadPassageRange = new("SNA0216", Severity.Error, "Not a passage",
        "A passage is LINE, LINE-LINE or LINE:COLUMN-LINE:COLUMN of the document, counted from 1, in document order.",
        "Correct the numbers.");

    private static readonly Rule LocatorTooLong = new("SNA0217", Severity.Error, "Locator too long",
        "A span is located by its first and last words, at most eight together, so that no sentence of a document is copied.",
        "Keep fewer words; the ones between are cut from the document when the site is built.");

    private static readonly Rule BadAlias = new("SNA0218", Severity.Error, "Not an old address",
        "An alias is an address on this site where the page once was, such as /old/page/ or /old.html: letters, digits, '-', '_' and '.', "
        + "no part starting with '.' or ending in '.gz' or '.br'.",
        "Write it from the first slash on, without the site's base path.");

    private static readonly Rule NobodyNamed = new("SNA0219", Severity.Error, "Participant without person or office",
        "A participant is a person in people.yml, or an office whose holder the document does not name.",
        "Give person or office.")
    {
        Example = "participants:\n"
            + "  - {role: Minister, for: CA}                       # wrong: who?\n"
            + "  - {person: ada-quill, role: Minister, for: CA}\n"
            + "  - {office: Foreign minister, for: MX}             # the document names nobody",
    };

    private static readonly Rule NothingCited = new("SNA0220", Severity.Error, "Nothing cited",
        "Every claim rests on a passage of a source; this one names none.",
        "Add sources, or cite in the body.")
    {
        Example = "sources: [lantern ¶3]",
    };

    private static readonly Rule Contradiction = new("SNA0221", Severity.Error, "Keys that contradict each other",
        "Two keys say things that can't both be true.",
        "Correct one of them.");

    private static readonly Rule ListedTwice = new("SNA0222", Severity.Error, "Listed twice",
        "The same thing stands in one list twice.",
        "Remove one of the two.");

    private static readonly Rule OtherDomain = new("SNA0223", Severity.Error, "Domain and base-url differ",
        "A site with a domain of its own is all that is published there, so its base-url is that domain and no path.",
        "Correct one of the two.");

    private static readonly Rule FixedSeverity = new("SNA0230", Severity.Error, "Severity that can't be changed",
        "Without this error the site would be wrong, or something of it missing; it can't be made less than an error.",
        "Remove the line from 'severities', and mend what the error is about.")
    {
        Example = "severities:\n  SNA0303: ignore    # an unknown source: refused\n  SNA0516: ignore    # figures that differ: allowed",
    };

    internal static IReadOnlyList<Rule> All { get; } =
    [
        UnknownKey, MissingKey, WrongShape, EmptyValue, UnknownWord, BadDate, BadNumber, BadBoolean, TooLong, BadSlug,
        BadAddress, BadCitation, NoteMissing, WrongYear, BadHash, BadPassageRange, LocatorTooLong, BadAlias, NobodyNamed,
        NothingCited, Contradiction, ListedTwice, OtherDomain, FixedSeverity,
    ];

    internal static Diagnostic KeyIsUnknown(SourceLocation at, string key, IEnumerable<string> known) =>
        new(UnknownKey, at, $"'{key}' is no key that is known here", Suggestion.Sentence(key, known));

    internal static Diagnostic KeyIsMissing(SourceLocation at, string key, string what) =>
        new(MissingKey, at, $"{what} needs the key '{key}'");

    internal static Diagnostic ShapeIsWrong(YamlNode node, string key, string expected) =>
        new(WrongShape, node.Location, $"'{key}' takes {expected}, not {node.Shape}");

    internal static Diagnostic ValueIsEmpty(SourceLocation at, string key) =>
        new(EmptyValue, at, $"'{key}' has no value", "give it one, or remove the key");

    internal static Diagnostic WordIsUnknown(YamlScalar word, string key, IEnumerable<string> known)
    {
        string all = string.Join(", ", known);
        string? nearest = Suggestion.Nearest(word.Value, known);
        return new(UnknownWord, word.Location, $"'{word.Value}' is no value of '{key}'",
            nearest is null ? $"allowed are: {all}" : $"did you mean '{nearest}'? Allowed are: {all}");
    }

    internal static Diagnostic DateIsBad(SourceLocation at, string problem, string? help) =>
        new(BadDate, at, problem, help);

    internal static Diagnostic NumberIsBad(YamlScalar value, string key, string expected) =>
        new(BadNumber, value.Location, $"'{value.Value}' is no value of '{key}'", $"write {expected}");

    internal static Diagnostic BooleanIsBad(YamlScalar value, string key) =>
        new(BadBoolean, value.Location, $"'{key}' takes true or false, not '{value.Value}'");

    internal static Diagnostic TextIsTooLong(YamlScalar value, string key, int length, int longest) =>
        new(TooLong, value.Location, $"'{key}' has {length} characters; at most {longest} are shown");

    internal static Diagnostic NameIsNoSlug(SourceLocation at, string name, string problem) =>
        new(BadSlug, at, $"'{name}' can't be part of an address: {problem}");

    internal static Diagnostic AddressIsBad(YamlScalar value, string key, string help) =>
        new(BadAddress, value.Location, $"'{value.Value}' is no value of '{key}'", help);

    internal static Diagnostic CitationIsBad(SourceLocation at, string text) =>
        new(BadCitation, at, $"'{text}' is no citation", "write it like this: boston-cooperation ¶3-4,7");

    internal static Diagnostic NoteIsMissing(SourceLocation at, string key, string noteKey) =>
        new(NoteMissing, at, $"'{key}' is not stated in a document, so '{noteKey}' must say on what it rests");

    internal static Diagnostic YearIsWrong(SourceLocation at, int dateYear, int folderYear) =>
        new(WrongYear, at, $"the date begins in {dateYear:D4}, but the file is in the folder {folderYear:D4}",
            $"move the file to entries/{dateYear:D4}/, or correct the date");

    internal static Diagnostic HashIsBad(YamlScalar value) =>
        new(BadHash, value.Location, "this is no SHA-256 sum: 64 digits 0-9 and a-f are", "run sha256sum on the document");

    internal static Diagnostic PassageIsBad(SourceLocation at, string text, string problem) =>
        new(BadPassageRange, at, $"'{text}' is no passage: {problem}",
            "write LINE, LINE-LINE or LINE:COLUMN-LINE:COLUMN, counted from 1");

    internal static Diagnostic LocatorIsTooLong(SourceLocation at, int words) =>
        new(LocatorTooLong, at, $"the start and end of the span have {words} words; at most {WordSpan.MaximumWords} are allowed",
            "keep only as many as make the place unique");

    internal static Diagnostic AliasIsBad(YamlScalar value) =>
        new(BadAlias, value.Location, $"'{value.Value}' is no old address", "write it like /old/page/ or /old.html");

    internal static Diagnostic ParticipantIsNobody(SourceLocation at) =>
        new(NobodyNamed, at, "this participant has neither person nor office", "give one of the two");

    internal static Diagnostic CitesNothing(SourceLocation at, string what) =>
        new(NothingCited, at, $"{what} cites no source", "add 'sources', such as: sources: [boston-cooperation ¶3]");

    internal static Diagnostic DomainDiffers(SourceLocation at, string domain, string baseUrl) =>
        new(OtherDomain, at, $"the site's domain is '{domain}', but its base-url is {baseUrl}",
            $"write base-url: https://{domain}/, or the domain of that address");

    internal static Diagnostic IsListedTwice(YamlScalar value, string key) =>
        new(ListedTwice, value.Location, $"'{value.Value}' stands in '{key}' already", "remove one of the two");

    internal static Diagnostic SeverityIsFixed(SourceLocation at, Rule rule) =>
        new(FixedSeverity, at, $"{rule.Code} ({rule.Title}) can't be made less than an error", "remove the line");

    internal static Diagnostic KeysContradict(SourceLocation at, string message, string help) =>
        new(Contradiction, at, message, help);
}
