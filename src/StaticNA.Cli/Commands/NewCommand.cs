using System.Collections.Immutable;
using System.CommandLine;

namespace StaticNA.Cli.Commands;

/// <summary><c>staticna new</c>: begins an entry, a source, a theme or a person. What is not told is asked for, where somebody can answer.</summary>
internal sealed class NewCommand(Host host)
{
    internal Command Create(Interruption interruption)
    {
        var command = new Command("new", "Begin an entry, a source, a theme, a person or a skin.");
        foreach (NewContentKind kind in Enum.GetValues<NewContentKind>())
        {
            command.Add(Create(kind, interruption));
        }

        command.Add(new NewSkinCommand(host).Create());
        return command;
    }

    /// <summary>The option of a field: <c>sources</c> is told one by one, <c>--source lantern:3</c>.</summary>
    internal static string OptionOf(NewField field) => "--" + (field.Name == "sources" ? "source" : field.Name);

    private Command Create(NewContentKind kind, Interruption interruption)
    {
        string word = kind.ToString().ToLowerInvariant();
        var title = new Argument<string?>(kind == NewContentKind.Person ? "NAME" : "TITLE")
        {
            Description = kind == NewContentKind.Person ? "The person's name." : $"The title of the {word}.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var slug = new Option<string?>("--slug") { Description = "Its name in addresses. Default: made of the title.", HelpName = "SLUG" };
        var folders = new SiteFolders();
        ImmutableArray<(NewField Field, Option<string[]?> Option)> options =
            [.. NewContent.FieldsOf(kind).Select(field => (field, OptionFor(field)))];
        var command = new Command(word, DescriptionOf(kind)) { title, slug };
        foreach ((_, Option<string[]?> option) in options)
        {
            command.Add(option);
        }

        folders.AddTo(command);
        command.SetAction(parsed =>
        {
            (string root, string input) = folders.Read(parsed, host);
            var told = new NewRequest(host, NewContent.In(root, input, kind), interruption.Token);
            foreach ((NewField field, Option<string[]?> option) in options)
            {
                told.Tell(field, parsed.GetValue(option) ?? []);
            }

            return Make(told.Plan(title.Name, parsed.GetValue(title), parsed.GetValue(slug)), kind);
        });
        return command;
    }

    private int Make(NewContentPlan plan, NewContentKind kind)
    {
        if (plan.Problem is string problem)
        {
            host.Error.WriteLine($"staticna: {problem}");
            host.Error.WriteLine("Nothing was written.");
            return ExitCode.ContentHasErrors;
        }

        plan.Write();
        host.Output.WriteLine($"{(plan.Appends ? "added to" : "wrote")} {ShownPath.Of(host, plan.Path)}");
        host.Output.WriteLine(NextStep(plan, kind));
        return ExitCode.Clean;
    }

    private static string NextStep(NewContentPlan plan, NewContentKind kind) => kind switch
    {
        NewContentKind.Entry =>
            "Write its text below the front matter, cite passages in it, and remove 'draft: true' when it is done. "
            + "'staticna preview' shows it, 'staticna check --drafts' finds what is wrong.",
        NewContentKind.Source =>
            $"Write what each passage says under 'digest'; entries cite it as [@{plan.Name} ¶1]. "
            + "If you have the document, 'staticna ingest FILE' makes its record instead.",
        NewContentKind.Theme => $"Write its introduction below the front matter; entries name it under 'themes: [{plan.Name}]'.",
        _ => $"Entries name the person as '{plan.Name}', under 'participants' or 'mentions'; add roles under 'attested'.",
    };

    private static Option<string[]?> OptionFor(NewField field) => new(OptionOf(field))
    {
        Description = field.Description + ".",
        HelpName = field.Choices.IsEmpty ? (field.Name == "sources" ? "ID:PASSAGES" : "TEXT") : string.Join('|', field.Choices),
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private static string DescriptionOf(NewContentKind kind) => kind switch
    {
        NewContentKind.Entry => "Begin an entry in input/entries/, as a draft.",
        NewContentKind.Source => "Begin the record of a source of which there is no document; with one, use ingest.",
        NewContentKind.Theme => "Begin a theme in input/themes/.",
        _ => "Add a person to the end of input/people.yml.",
    };
}
