namespace StaticNA;

/// <summary>SNA06xx: templates and UI strings. One factory per mistake.</summary>
public static class SkinRules
{
    private static readonly Rule SkinMissing = new("SNA0601", Severity.Error, "Skin not found",
        "There is no folder of that name in themes/, and the tool brings no skin of that name.",
        "Correct the name in site.yml, or add the folder.");

    private static readonly Rule LanguageMissing = new("SNA0602", Severity.Error, "Skin does not speak the language",
        "The skin has no strings for the site's language, or StaticNA does not know how that language counts.",
        "Choose another language, or add strings/<language>.yml to the skin.");

    private static readonly Rule StringBroken = new("SNA0603", Severity.Error, "UI string can't be read",
        "The strings of a skin are a flat list of keys with texts; a text may hold {placeholders}.",
        "Write one text for each key; close every brace.");

    private static readonly Rule StringMissing = new("SNA0604", Severity.Error, "UI string missing",
        "A text that a template or the program asks for is not in the skin's strings.",
        "Add the key to the strings of every language, or correct it.");

    private static readonly Rule PlaceholderMismatch = new("SNA0605", Severity.Error, "Placeholders do not match",
        "A UI string has placeholders for which the template gives no value, or the other way round.",
        "Give a value for each placeholder and no other: {{t \"key\" name=value}}.");

    private static readonly Rule TemplateMissing = new("SNA0606", Severity.Error, "Template missing",
        "The skin has no template for a kind of page, or no partial of that name.",
        "Add the file.");

    private static readonly Rule TemplateUnused = new("SNA0607", Severity.Warning, "Template never used",
        "No page uses this template, so nothing checks it.",
        "Remove it, or correct its name.");

    private static readonly Rule TemplateSyntax = new("SNA0608", Severity.Error, "Template can't be read",
        "The template is not well-formed Handlebars.",
        "Mend the expression shown.");

    private static readonly Rule FeatureRefused = new("SNA0609", Severity.Error, "Template feature not allowed",
        "Templates use a small part of Handlebars, so that each can be checked whole and every value is escaped.",
        "See docs/skins.md for what there is.");

    private static readonly Rule NameUnknown = new("SNA0610", Severity.Error, "Unknown name in a template",
        "The model that the template is given has no such property; properties start with a small letter.",
        "Correct the name.");

    private static readonly Rule ValueMisused = new("SNA0611", Severity.Error, "Value of the wrong type",
        "The value can't be used like this: a list can't be written, a text can't be gone through with #each.",
        "Use another property, or another helper.");

    private static readonly Rule AssetUnknown = new("SNA0612", Severity.Error, "Unknown asset",
        "The skin has no such file in assets/.",
        "Correct the name, or add the file.");

    private static readonly Rule AddressUnchecked = new("SNA0613", Severity.Error, "Unchecked address in a link",
        "Attributes such as href and src take only values that are addresses by their type (Href), so that no "
        + "content can smuggle in a script.",
        "Use a property of type Href, at the start of the attribute; after '#' any text may stand.");

    private static readonly Rule AttributeUnquoted = new("SNA0614", Severity.Error, "Attribute without double quotes",
        "Values of attributes stand in double quotes; elsewhere escaping does not protect them.",
        "Write attribute=\"…\".");

    private static readonly Rule CodeInline = new("SNA0615", Severity.Error, "Inline script or style",
        "The site's content security policy forbids inline scripts, styles and event handlers.",
        "Move it into a file in assets/ and link that.");

    private static readonly Rule MarkupBroken = new("SNA0616", Severity.Error, "Expression in an unsafe place",
        "Expressions may stand in text and in quoted values of attributes. All branches of a block must leave the "
        + "markup in the same state, and partials stand outside of tags.",
        "Move the expression.");

    private static readonly Rule PageFailed = new("SNA0617", Severity.Error, "Template fails on a page",
        "A template asked for a UI string whose name it computes and which is not there, or its partials call each other "
        + "without end. Only the first page on which a template fails is named.",
        "Add the string, or put the call of the partial under a condition that ends.");

    private static readonly Rule ImageUndescribed = new("SNA0618", Severity.Warning, "Image without a description",
        "An image of a template has no 'alt': readers who can't see it are told its file name, or nothing. Texts of authors hold no images.",
        "Describe it in alt=\"…\"; write alt=\"\" if it only decorates.")
    {
        Example = "<img src=\"{{asset \"logo.png\"}}\" alt=\"The three flags\" width=\"40\" height=\"40\">",
    };

    internal static IReadOnlyList<Rule> All { get; } =
    [
        SkinMissing, LanguageMissing, StringBroken, StringMissing, PlaceholderMismatch, TemplateMissing, TemplateUnused,
        TemplateSyntax, FeatureRefused, NameUnknown, ValueMisused, AssetUnknown, AddressUnchecked, AttributeUnquoted,
        CodeInline, MarkupBroken, PageFailed, ImageUndescribed,
    ];

    internal static Diagnostic SkinIsMissing(Located<string> name, IEnumerable<string> known) =>
        new(SkinMissing, name.Location, $"there is no skin '{name.Value}'", Suggestion.Sentence(name.Value, known));

    internal static Diagnostic ImageIsNotDescribed(SourceLocation at, string tag) =>
        new(ImageUndescribed, at, $"this <{tag}> has no 'alt'", "describe it, or write alt=\"\" if it only decorates");

    internal static Diagnostic LanguageIsMissing(Located<string> language, string skin, IEnumerable<string> known) =>
        new(LanguageMissing, language.Location, $"the skin '{skin}' has no strings for the language '{language.Value}'",
            Suggestion.Sentence(language.Value, known));

    internal static Diagnostic StringIsBroken(SourceLocation at, string message) => new(StringBroken, at, message);

    internal static Diagnostic StringIsMissing(SourceLocation at, string key, IEnumerable<string> known) =>
        new(StringMissing, at, $"there is no text '{key}'", Suggestion.Nearest(key, known) is string nearest
            ? $"did you mean '{nearest}'?"
            : "add it to the strings of every language");

    internal static Diagnostic PlaceholdersDiffer(SourceLocation at, string key, string message) =>
        new(PlaceholderMismatch, at, $"the text '{key}' {message}");

    internal static Diagnostic TemplateIsMissing(SourceLocation at, string name, IEnumerable<string> known) =>
        new(TemplateMissing, at, $"there is no template '{name}'", Suggestion.Sentence(name, known));

    internal static Diagnostic TemplateIsUnused(string file, string help) =>
        new(TemplateUnused, SourceLocation.StartOf(file), "no page uses this template", help);

    internal static Diagnostic TemplateIsBroken(SourceLocation at, string message, string? help = null) =>
        new(TemplateSyntax, at, message, help);

    internal static Diagnostic FeatureIsRefused(SourceLocation at, string feature, string help) =>
        new(FeatureRefused, at, $"{feature} is not allowed", help);

    internal static Diagnostic NameIsUnknown(SourceLocation at, string name, string owner, IEnumerable<string> known) =>
        new(NameUnknown, at, $"'{name}' is no property of {owner}", Suggestion.Sentence(name, known));

    internal static Diagnostic HelperIsUnknown(SourceLocation at, string name, IEnumerable<string> known) =>
        new(NameUnknown, at, $"there is no helper '{name}'", Suggestion.Sentence(name, known));

    internal static Diagnostic ValueIsMisused(SourceLocation at, string message, string? help = null) =>
        new(ValueMisused, at, message, help);

    internal static Diagnostic AssetIsUnknown(SourceLocation at, string name, IEnumerable<string> known) =>
        new(AssetUnknown, at, $"the skin has no asset '{name}'", Suggestion.Sentence(name, known));

    internal static Diagnostic AddressIsUnchecked(SourceLocation at, string expression, string attribute) =>
        new(AddressUnchecked, at, $"'{expression}' is no address (Href) and stands in {attribute}",
            "give the model a property of type Href, and put it first in the attribute");

    internal static Diagnostic AttributeIsUnquoted(SourceLocation at, string attribute) =>
        new(AttributeUnquoted, at, $"the value of '{attribute}' does not stand in double quotes",
            $"write {attribute}=\"…\"");

    internal static Diagnostic CodeIsInline(SourceLocation at, string what) =>
        new(CodeInline, at, $"{what} is not allowed", "move it into a file in assets/");

    internal static Diagnostic MarkupIsBroken(SourceLocation at, string message, string? help = null) =>
        new(MarkupBroken, at, message, help);

    internal static Diagnostic TemplateFails(SourceLocation at, Route page, string message) =>
        new(PageFailed, at, $"on the page '{page}', {message}");
}
