using System.CommandLine;
using System.Globalization;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna ingest FILE…</c>: makes records of received documents. All is worked out before anything is written.</summary>
internal sealed class IngestCommand(Host host)
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Received documents: plain text, Markdown or HTML.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _root = Folder("--root", "The folder that holds input/. Default: here.");
    private readonly Option<string?> _input = Folder("--input", "The content. Default: input in the root.");
    private readonly Option<string?> _documents = Folder("--documents",
        "Where the documents are kept. Default: STATICNA_DOCUMENTS, else documents in the input.");

    private readonly Option<string?> _id = new("--id")
    {
        Description = "The source's id. Default: made of the title.",
        HelpName = "ID",
    };

    private readonly Option<bool> _update = new("--update")
    {
        Description = "Bring a record that is there up to date, keeping what its author wrote; say what changed.",
    };

    private readonly Option<bool> _noCopy = new("--no-copy") { Description = "Do not copy the documents." };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Show what would be written; write nothing." };

    internal Command Create(Interruption interruption)
    {
        var command = new Command("ingest", "Make records in input/sources/ of received documents.");
        command.Add(_files);
        foreach (Option option in (Option[])[_root, _input, _documents, _id, _update, _noCopy, _dryRun])
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(parsed, interruption.Token));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        IngestOptions[] requests = [.. Requests(parsed)];
        var plans = new List<IngestPlan>();
        foreach (IngestOptions request in requests)
        {
            cancellation.ThrowIfCancellationRequested();
            plans.Add(Ingester.Plan(request));
        }

        string[] problems =
        [
            .. plans.SelectMany(plan => plan.Problems),
            .. plans.SelectMany(plan => plan.Files).GroupBy(file => file.Path).Where(same => same.Count() > 1)
                .Select(same => $"two of the documents would be written to {Shown(same.Key)}; ingest them one by one"),
        ];
        foreach (string problem in problems)
        {
            host.Error.WriteLine($"staticna: {problem}");
        }

        if (problems.Length > 0)
        {
            host.Error.WriteLine("Nothing was written.");
            return ExitCode.ContentHasErrors;
        }

        bool isDryRun = parsed.GetValue(_dryRun);
        foreach (IngestPlan plan in plans)
        {
            if (!isDryRun)
            {
                plan.Write();
            }

            Print(plan, isDryRun);
        }

        return plans.Any(plan => !plan.Citations.IsEmpty) ? ExitCode.ContentHasErrors : ExitCode.Clean;
    }

    private void Print(IngestPlan plan, bool isDryRun)
    {
        foreach (string line in plan.Report)
        {
            host.Output.WriteLine($"{plan.Id}: {line}");
        }

        foreach (PlannedFile file in plan.Files)
        {
            string size = file.Content.Length.ToString(CultureInfo.InvariantCulture);
            host.Output.WriteLine($"{plan.Id}: {(isDryRun ? "would write" : "wrote")} {Shown(file.Path)} ({size} bytes)");
        }

        foreach (string citation in plan.Citations)
        {
            host.Error.WriteLine(citation);
        }
    }

    private IEnumerable<IngestOptions> Requests(ParseResult parsed)
    {
        string root = Resolved(parsed.GetValue(_root)) ?? host.WorkingFolder;
        string input = Resolved(parsed.GetValue(_input)) ?? Path.Combine(root, "input");
        string documents = Resolved(parsed.GetValue(_documents) ?? host.Variable(BuildRequest.DocumentsVariable))
            ?? Path.Combine(input, "documents");
        string[] files = parsed.GetValue(_files)!;
        string? id = parsed.GetValue(_id);
        if (id is not null && files.Length > 1)
        {
            throw new WrongCommandLineException("--id names one source, but there are several documents");
        }

        if (!Directory.Exists(input))
        {
            throw new WrongCommandLineException($"there is no folder {Shown(input)}; --root or --input says where the content is");
        }

        foreach (string file in files)
        {
            string path = Path.GetFullPath(file, host.WorkingFolder);
            yield return new IngestOptions
            {
                Root = root,
                Input = input,
                Documents = documents,
                File = File.Exists(path) ? path : throw new WrongCommandLineException($"there is no document {file}"),
                Id = id,
                CopiesDocument = !parsed.GetValue(_noCopy),
                Updates = parsed.GetValue(_update),
            };
        }
    }

    private string? Resolved(string? typed) => typed switch
    {
        null => null,
        "" => throw new WrongCommandLineException($"an option, or {BuildRequest.DocumentsVariable}, names no folder"),
        _ => Path.TrimEndingDirectorySeparator(Path.GetFullPath(typed, host.WorkingFolder)),
    };

    private string Shown(string path)
    {
        string relative = Path.GetRelativePath(host.WorkingFolder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private static Option<string?> Folder(string name, string description) =>
        new(name) { Description = description, HelpName = "DIR" };
}
