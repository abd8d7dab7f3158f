using System.CommandLine;
using StaticNA.Cli.Reporting;

namespace StaticNA.Cli.Commands;

/// <summary>
/// The options of a build and of a check. Their values are texts as typed; <see cref="BuildRequest"/> makes sense of them.
/// </summary>
internal sealed class BuildFlags
{
    internal Option<string?> Root { get; } = Folder("--root",
        "The folder that holds input/, themes/ and output/. Default: here.");

    internal Option<string?> Input { get; } = Folder("--input", "The content. Default: input in the root.");

    internal Option<string?> Output { get; } = Folder("--output", "Where the site goes. Default: output in the root.");

    internal Option<string?> Documents { get; } = Folder("--documents",
        "The received documents, for checking citations. Default: STATICNA_DOCUMENTS, else documents in the input.");

    internal Option<string?> BaseUrl { get; } = new("--base-url")
    {
        Description = "Where the site will be published, instead of what site.yml says.",
        HelpName = "URL",
    };

    internal Option<bool> Drafts { get; } = new("--drafts") { Description = "Include drafts." };

    internal Option<bool> Strict { get; } = new("--strict") { Description = "Let warnings fail." };

    internal Option<bool> RequireEvidence { get; } = new("--require-evidence")
    {
        Description = "Fail unless every citation and quotation was checked against its document.",
    };

    internal Option<bool> Precompress { get; } = new("--precompress")
    {
        Description = "Put a compressed .br and .gz beside each text file, for servers that send them as they are.",
    };

    internal Option<Verbosity?> Verbosity { get; } = new Option<Verbosity?>("--verbosity", "-v")
    {
        Description = "How much to say. Default: normal.",
        HelpName = "quiet|normal|detailed",
    }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "quiet", "normal", "detailed");

    internal Option<OutputFormat?> Format { get; } = new Option<OutputFormat?>("--format")
    {
        Description = "How to report what is wrong. Default: text.",
        HelpName = "text|github|json|sarif",
    }.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "text", "github", "json", "sarif");

    internal Option<string?> Summary { get; } = new("--summary")
    {
        Description = "Append what the run came to, in Markdown, to a file such as $GITHUB_STEP_SUMMARY.",
        HelpName = "FILE",
    };

    internal Option<bool> Timings { get; } = new("--timings") { Description = "Print what each stage took." };

    internal IReadOnlyList<Option> All =>
        [Root, Input, Output, Documents, BaseUrl, Drafts, Strict, RequireEvidence, Precompress, Verbosity, Format, Summary, Timings];

    /// <summary>Those that concern reading and checking, not the output.</summary>
    internal IReadOnlyList<Option> OfCheck =>
        [Root, Input, Documents, BaseUrl, Drafts, Strict, RequireEvidence, Verbosity, Format, Summary, Timings];

    /// <summary>Those of a preview, which writes nothing and shows drafts.</summary>
    internal IReadOnlyList<Option> OfPreview => [Root, Input, Documents, BaseUrl];

    private static Option<string?> Folder(string name, string description) =>
        new(name) { Description = description, HelpName = "DIR" };
}
