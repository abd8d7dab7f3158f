namespace StaticNA;

/// <summary>SNA01xx: files, encodings and YAML. One factory per mistake.</summary>
public static class ReadingRules
{
    private static readonly Rule NotUtf8 = new("SNA0101", Severity.Error, "Not UTF-8",
        "The file holds bytes that are not valid UTF-8, so some characters can't be read.",
        "Save the file as UTF-8 in your editor.");

    private static readonly Rule Utf16 = new("SNA0102", Severity.Error, "UTF-16 instead of UTF-8",
        "The file is saved as UTF-16 (“Unicode” in some editors).",
        "Save the file as UTF-8.");

    private static readonly Rule NulByte = new("SNA0103", Severity.Error, "NUL byte",
        "The file holds a NUL byte; it is binary or damaged.",
        "Remove the byte, or the file from the input.");

    private static readonly Rule TooLarge = new("SNA0104", Severity.Error, "File too large",
        "The file is larger than StaticNA reads; a text of that size is nearly always a mistake.",
        "Split the file, or move what is not text elsewhere.");

    private static readonly Rule OutsideRoot = new("SNA0105", Severity.Error, "Path leads out of the input",
        "A symbolic link leads out of the input folder; content must not pull in other files of the machine.",
        "Copy the file into the input folder.");

    private static readonly Rule MissingFrontMatter = new("SNA0106", Severity.Error, "No front matter",
        "A Markdown file must start with front matter: a line of three hyphens, YAML, and another line of three hyphens.",
        "Start the file with '---'.")
    {
        Example = "---\ntitle: Ministers meet\n---\n\nThe text begins here.",
    };

    private static readonly Rule UnclosedFrontMatter = new("SNA0107", Severity.Error, "Front matter is not closed",
        "The front matter starts with '---' but no later line is '---'.",
        "Close the front matter with a line '---'.");

    private static readonly Rule YamlSyntax = new("SNA0108", Severity.Error, "YAML can't be read",
        "The text is not valid YAML.",
        "Mend the line shown; quote texts that hold ': ' or ' #', or that start with a special sign.")
    {
        Example = "title: Harbours: all of them      # the second colon is read as another key\n"
            + "title: \"Harbours: all of them\"    # right",
    };

    private static readonly Rule YamlForbidden = new("SNA0109", Severity.Error, "YAML feature not allowed",
        "Tags, anchors, aliases, merge keys and several documents in one file are not read.",
        "Write the value out.");

    private static readonly Rule DuplicateKey = new("SNA0110", Severity.Error, "Key given twice",
        "The same key stands twice in one mapping; only one of the values could be used.",
        "Keep one of them.");

    private static readonly Rule YamlTooDeep = new("SNA0111", Severity.Error, "YAML nested too deep",
        "The YAML is nested deeper than 32 levels.",
        "Flatten it; no key needs more than a few levels.");

    private static readonly Rule MissingFile = new("SNA0112", Severity.Error, "File missing",
        "A file that every site needs, or to which a symbolic link leads, is not there.",
        "Add the file.");

    private static readonly Rule StrayFile = new("SNA0113", Severity.Warning, "File in an unexpected place",
        "The file is in no folder that StaticNA reads, or has a name that it does not know, so it would be silently left out.",
        "Move or rename the file; entries are entries/YYYY/slug.md, themes themes/slug.md, sources sources/id.md.");

    private static readonly Rule NoPicture = new("SNA0114", Severity.Error, "Not a PNG picture",
        "A file in input/cards/ is no PNG picture, so other sites could not show it with a link to this one.",
        "Save the picture as PNG, 1200 pixels wide and 630 high, or delete the file.");

    internal static IReadOnlyList<Rule> All { get; } =
    [
        NotUtf8, Utf16, NulByte, TooLarge, OutsideRoot, MissingFrontMatter, UnclosedFrontMatter, YamlSyntax, YamlForbidden,
        DuplicateKey, YamlTooDeep, MissingFile, StrayFile, NoPicture,
    ];

    internal static Diagnostic NotUtf8At(SourceLocation at, int offset, byte value) =>
        new(NotUtf8, at, $"byte {offset} (0x{value:X2}) is not valid UTF-8", "save the file as UTF-8");

    internal static Diagnostic IsUtf16(string file) =>
        new(Utf16, SourceLocation.StartOf(file), "the file is UTF-16", "save it as UTF-8");

    internal static Diagnostic HoldsNul(SourceLocation at) =>
        new(NulByte, at, "the file holds a NUL byte here", "remove it; text files hold none");

    internal static Diagnostic IsTooLarge(string file, long bytes, long limit) =>
        new(TooLarge, SourceLocation.StartOf(file), $"the file has {bytes} bytes, more than the {limit} that are read");

    internal static Diagnostic LeadsOutside(string file) =>
        new(OutsideRoot, SourceLocation.StartOf(file), "a symbolic link here leads out of the input folder",
            "copy the file into the input folder instead");

    internal static Diagnostic LeadsNowhere(string file) =>
        new(MissingFile, SourceLocation.StartOf(file), "a symbolic link here leads to a file that is not there",
            "remove the link, or copy the file into the input folder");

    internal static Diagnostic HasNoFrontMatter(string file) =>
        new(MissingFrontMatter, SourceLocation.StartOf(file), "the file does not start with front matter",
            "start it with a line '---', then the keys, then another line '---'");

    internal static Diagnostic FrontMatterIsOpen(string file) =>
        new(UnclosedFrontMatter, SourceLocation.StartOf(file), "the front matter that starts here is never closed",
            "add a line '---' after its last key");

    internal static Diagnostic YamlIsBroken(SourceLocation at, string message) => new(YamlSyntax, at, message);

    internal static Diagnostic YamlUses(SourceLocation at, string feature) =>
        new(YamlForbidden, at, $"{feature} is not allowed", "write the value out, in quotation marks if it starts with a sign");

    internal static Diagnostic KeyIsRepeated(SourceLocation at, string key, int firstLine) =>
        new(DuplicateKey, at, $"'{key}' was given already on line {firstLine}", "keep one of the two");

    internal static Diagnostic YamlIsTooDeep(SourceLocation at, int limit) =>
        new(YamlTooDeep, at, $"this is nested deeper than {limit} levels");

    internal static Diagnostic FileIsMissing(string file, string help) =>
        new(MissingFile, SourceLocation.StartOf(file), $"there is no {file}", help);

    internal static Diagnostic IsNoPicture(string file) =>
        new(NoPicture, SourceLocation.StartOf(file), "the file is no PNG picture", "save it as PNG, whatever its name says");

    internal static Diagnostic FileIsStray(string file, string help) =>
        new(StrayFile, SourceLocation.StartOf(file), "this file is in no place that is read", help);
}
