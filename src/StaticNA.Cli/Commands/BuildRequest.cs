using System.CommandLine;

namespace StaticNA.Cli.Commands;

/// <summary>Makes <see cref="BuildOptions"/> of what was typed and what the machine says.</summary>
internal sealed class BuildRequest(Host host, BuildFlags flags, ParseResult parsed)
{
    internal const string DocumentsVariable = "STATICNA_DOCUMENTS";

    /// <exception cref="WrongCommandLineException">A folder named is not there, or an address is none.</exception>
    internal BuildOptions Read()
    {
        string root = Existing("--root", parsed.GetValue(flags.Root)) ?? host.WorkingFolder;
        string input = Existing("--input", parsed.GetValue(flags.Input)) ?? Path.Combine(root, "input");
        return new BuildOptions
        {
            Root = root,
            Input = input,
            Output = Resolved("--output", parsed.GetValue(flags.Output)) ?? Path.Combine(root, "output"),
            Documents = DocumentsFor(input),
            BaseUrl = Address(parsed.GetValue(flags.BaseUrl)),
            IncludeDrafts = parsed.GetValue(flags.Drafts),
            RequireEvidence = parsed.GetValue(flags.RequireEvidence),
            Strict = parsed.GetValue(flags.Strict),
            Precompresses = parsed.GetValue(flags.Precompress),
            HomeFolder = host.HomeFolder,
            Begins = DateTimeOffset.UtcNow,
        };
    }

    /// <summary>The folder named first wins; only the one that nobody named may be missing.</summary>
    private string? DocumentsFor(string input)
    {
        string? named = Existing("--documents", parsed.GetValue(flags.Documents))
            ?? Existing(DocumentsVariable, host.Variable(DocumentsVariable));
        string usual = Path.Combine(input, "documents");
        return named ?? (Directory.Exists(usual) ? usual : null);
    }

    private string? Existing(string name, string? typed)
    {
        string? folder = Resolved(name, typed);
        return folder is null || Directory.Exists(folder)
            ? folder
            : throw new WrongCommandLineException($"{name} names {typed}, but there is no such folder");
    }

    private string? Resolved(string name, string? typed) => typed switch
    {
        null => null,
        "" => throw new WrongCommandLineException($"{name} names no folder"),
        _ => Path.TrimEndingDirectorySeparator(Path.GetFullPath(typed, host.WorkingFolder)),
    };

    private static string? Address(string? typed) =>
        typed is null || SiteAddress.Parse(typed) is not null
            ? typed
            : throw new WrongCommandLineException(
                $"--base-url must be a whole address such as https://example.org/path/, not '{typed}'");
}
