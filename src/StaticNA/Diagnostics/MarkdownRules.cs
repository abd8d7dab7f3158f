namespace StaticNA;

/// <summary>SNA04xx: Markdown bodies. One factory per mistake.</summary>
public static class MarkdownRules
{
    private const string CitationForms = """[@id ¶3], [@id ¶3-4,7] or [@id ¶3 "first words…last words"]""";

    private static readonly Rule CitationForm = new("SNA0401", Severity.Error, "Citation can't be read",
        "What starts with '[@' is a citation: the id of a source, '¶', and passage numbers; this one has another form.",
        $"Write {CitationForms}; write '\\[@' where no citation is meant.")
    {
        Example = "They met [@lantern 3].     # wrong\nThey met [@lantern ¶3].    # right",
    };

    private static readonly Rule CitationSpan = new("SNA0402", Severity.Error, "Span of a citation can't be read",
        "A span marks a stretch inside the one passage cited, by its first and last words with an ellipsis between.",
        $"Cite one passage and give at most {WordSpan.MaximumWords} words together, never the whole stretch.");

    private static readonly Rule MarkInLink = new("SNA0403", Severity.Error, "Link inside a link",
        "A citation or an address in angle brackets is a link itself, and stands in the text of another link.",
        "Put it after the link.");

    private static readonly Rule AddressForbidden = new("SNA0404", Severity.Error, "Address not allowed",
        "Links lead to http, https and mailto addresses, to files, to 'entry:slug', or to a heading of the text.",
        "Write the address in one of these forms.");

    private static readonly Rule UnknownEntry = new("SNA0405", Severity.Error, "Link to an unknown entry",
        "'entry:' is followed by the slug of an entry, and there is no entry of that slug.",
        "Correct the slug, or add the entry.")
    {
        Example = "[the founding](entry:harbour-group-founded)    # the file input/entries/…/harbour-group-founded.md",
    };

    private static readonly Rule UnknownFile = new("SNA0406", Severity.Error, "Link to an unknown file",
        "A relative link leads from the file's folder to an entry, theme or source, and there is none at that path.",
        "Correct the path, or link to an entry by 'entry:slug'.");

    private static readonly Rule UnknownRoute = new("SNA0407", Severity.Error, "Link to an unknown page",
        "A link that starts with a slash leads to the page of an entry, theme or source, and there is none there.",
        "Correct the address, or link to the file by its relative path or to the entry by 'entry:slug'.");

    private static readonly Rule UnknownHeading = new("SNA0408", Severity.Error, "Link to an unknown heading",
        "A link that starts with '#' leads to a heading of the same text, and none has that id.",
        "Correct the id: the heading's words in lower case with hyphens between.");

    private static readonly Rule LinkWithoutText = new("SNA0409", Severity.Error, "Link without text",
        "Nobody can see or hear a link that has no text.",
        "Put words between its square brackets.");

    private static readonly Rule Image = new("SNA0410", Severity.Error, "Image",
        "Bodies can't hold images in this version.",
        "Remove the image, or link to it.")
    {
        Example = "![The ministers](photo.jpg)    # wrong\n[a picture of the ministers](https://example.org/photo)",
    };

    private static readonly Rule TopHeading = new("SNA0411", Severity.Error, "Heading of level 1",
        "The page's only heading of level 1 is its title, which comes from the front matter.",
        "Start the headings of a body at '##'.")
    {
        Example = "# What was said     # wrong\n## What was said    # right",
    };

    private static readonly Rule SkippedLevel = new("SNA0412", Severity.Warning, "Heading level skipped",
        "The heading is more than one level below the heading before it, so the outline has a hole.",
        "Use the next level down.");

    private static readonly Rule EmptyHeading = new("SNA0413", Severity.Error, "Empty heading",
        "The heading has no words.",
        "Give it words, or remove it.");

    private static readonly Rule UnknownFootnote = new("SNA0414", Severity.Error, "Unknown footnote",
        "The text refers to a footnote that it does not have.",
        "Add the footnote, or write '\\[^' where none is meant.");

    private static readonly Rule UnusedFootnote = new("SNA0415", Severity.Error, "Footnote is not shown",
        "Nothing refers to the footnote, or another has the same label, so that it would be silently left out.",
        "Refer to it in the text, or remove it.");

    private static readonly Rule MisplacedDefinition = new("SNA0416", Severity.Error, "Definition that would vanish",
        "A line that starts with a label in square brackets and a colon defines where links lead and is not shown; "
        + "this one looks like a citation or a footnote.",
        "Write a citation inside a sentence, and footnotes at the margin of the file, in no list or quotation.");

    private static readonly Rule TooIntricate = new("SNA0417", Severity.Error, "Text too intricate",
        "The text nests deeper, or holds more of one sign, than any real text; reading it could take very long.",
        "Simplify the text at the place shown, or split the file.");

    private static readonly Rule ControlCharacter = new("SNA0418", Severity.Error, "Control character",
        "The text holds a character that stands for no sign and is not allowed in HTML.",
        "Remove it.");

    internal static IReadOnlyList<Rule> All { get; } =
    [
        CitationForm, CitationSpan, MarkInLink, AddressForbidden, UnknownEntry, UnknownFile, UnknownRoute,
        UnknownHeading, LinkWithoutText, Image, TopHeading, SkippedLevel, EmptyHeading, UnknownFootnote, UnusedFootnote,
        MisplacedDefinition, TooIntricate, ControlCharacter,
    ];

    internal static Diagnostic CitationIsMalformed(SourceLocation at, CitationMistake mistake) => mistake switch
    {
        CitationMistake.Sign => new(CitationForm, at, "this looks like a citation, but '@' is missing",
            $"put '@' before the id: {CitationForms}"),
        CitationMistake.Source => new(CitationForm, at, "the citation needs the id of a source here",
            $"ids hold a to z, 0 to 9 and hyphens; write {CitationForms}"),
        CitationMistake.NoPassage => new(CitationForm, at, "the citation names no passage",
            $"put '¶' and a passage number here: {CitationForms}"),
        CitationMistake.Passages => new(CitationForm, at, "these are no passage numbers",
            $"write numbers from 1 and ranges, with commas between: {CitationForms}"),
        CitationMistake.TextAfter => new(CitationForm, at, "the citation should end here",
            $"close it with ']', and give each source its own brackets: {CitationForms}"),
        CitationMistake.Unclosed => new(CitationForm, at, "the citation is never closed",
            $"write {CitationForms}, or '\\[@' where no citation is meant"),
        CitationMistake.SpanOfSeveral => new(CitationSpan, at, "a span stands beside several passages",
            "cite the one passage that holds the words"),
        CitationMistake.SpanWords => new(CitationSpan, at,
            $"a span is one to {WordSpan.MaximumWords} words, with one ellipsis between the first and the last",
            """write [@id ¶3 "first words…last words"]"""),
        _ => throw new ArgumentOutOfRangeException(nameof(mistake), mistake, null),
    };

    internal static Diagnostic StandsInLink(SourceLocation at, string what) =>
        new(MarkInLink, at, $"{what} stands inside the text of a link", "put it after the link");

    internal static Diagnostic AddressIsForbidden(SourceLocation at, string reason) =>
        new(AddressForbidden, at, $"this address {reason}",
            "allowed are http, https and mailto addresses, relative paths of files, 'entry:slug', and '#heading'");

    internal static Diagnostic EntryIsUnknown(SourceLocation at, string slug, string? help) =>
        new(UnknownEntry, at, $"there is no entry '{slug}'", help);

    internal static Diagnostic FileIsUnknown(SourceLocation at, string path, string? meant) =>
        new(UnknownFile, at, $"'{path}' is no entry, theme or source",
            meant is null
                ? "paths start at the folder of this file, as in '../2015/slug.md' or '../../themes/slug.md'"
                : $"did you mean '{meant}'?");

    internal static Diagnostic RouteIsUnknown(SourceLocation at, string path, IEnumerable<Route> known) =>
        new(UnknownRoute, at, $"no entry, theme or source has its page at '{path}'",
            Suggestion.Nearest(path, known.Select(route => route.Path)) is string nearest
                ? $"did you mean '{nearest}'?"
                : "link to the file, by its path from here ('../../themes/slug.md'), or to an entry by 'entry:slug'");

    internal static Diagnostic HeadingIsUnknown(SourceLocation at, string fragment, string? help) =>
        new(UnknownHeading, at, $"no heading of this text has the id '{fragment}'", help);

    internal static Diagnostic LinkHasNoText(SourceLocation at) =>
        new(LinkWithoutText, at, "this link has no text", "put words between its square brackets");

    internal static Diagnostic IsImage(SourceLocation at) =>
        new(Image, at, "images are not supported in this version", "remove it, or drop the '!' to link to it");

    internal static Diagnostic HeadingIsTop(SourceLocation at) =>
        new(TopHeading, at, "a body can't have a heading of level 1",
            "start with '##'; the title is in the front matter");

    internal static Diagnostic LevelIsSkipped(SourceLocation at, int level, int deepest) =>
        new(SkippedLevel, at, $"this heading of level {level} follows one of level {deepest - 1}",
            $"make it level {deepest}: '{new string('#', deepest)}'");

    internal static Diagnostic HeadingIsEmpty(SourceLocation at) =>
        new(EmptyHeading, at, "this heading has no words", "give it words, or remove it");

    internal static Diagnostic FootnoteIsUnknown(SourceLocation at, string label, string? help) =>
        new(UnknownFootnote, at, $"there is no footnote [{label}]", help);

    internal static Diagnostic FootnoteIsUnused(SourceLocation at, string label) =>
        new(UnusedFootnote, at, $"nothing refers to this footnote [{label}], or the label is taken",
            $"put [{label}] into the text, or remove the footnote");

    internal static Diagnostic DefinitionIsMisplaced(SourceLocation at, string label) =>
        new(MisplacedDefinition, at, $"[{label}] followed by a colon here defines a link and would not be shown",
            "put a citation inside a sentence, and a footnote at the margin of the file, in no list or quotation");

    internal static Diagnostic TextIsTooIntricate(SourceLocation at, int limit, string what) =>
        new(TooIntricate, at, $"the text has more than {limit} {what}", "simplify it here, or split it");

    internal static Diagnostic TextNestsTooDeep(SourceLocation at) =>
        new(TooIntricate, at, "the text that starts here nests too deep", "simplify its emphasis, links and lists");

    internal static Diagnostic HoldsControlCharacter(SourceLocation at, int value) =>
        new(ControlCharacter, at, $"U+{value:X4} is not allowed in a text", "remove it");
}
