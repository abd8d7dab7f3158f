using System.Collections.Immutable;
using System.Globalization;

namespace StaticNA.Cli.Commands;

/// <summary>Gathers what must be known of new content: from the command line, then from who sits at the terminal.</summary>
internal sealed class NewRequest(Host host, NewContent content, CancellationToken cancellation)
{
    private readonly Dictionary<string, ImmutableArray<string>> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NewField> _fields = new(StringComparer.Ordinal);

    /// <summary>Takes what the command line says; nothing is nothing told.</summary>
    internal void Tell(NewField field, string[] typed)
    {
        _fields[field.Name] = field;
        if (typed.Length > 1 && !field.TakesSeveral)
        {
            throw new WrongCommandLineException($"{NewCommand.OptionOf(field)} is given more than once");
        }

        if (typed.Length > 0)
        {
            _told[field.Name] = Split(field, typed);
        }
    }

    /// <summary>Asks for the rest, or says which options are missing, and works out what to write.</summary>
    /// <exception cref="WrongCommandLineException">Something is missing or wrong, and nobody can be asked.</exception>
    internal NewContentPlan Plan(string titleName, string? title, string? slug)
    {
        string[] wrong =
        [
            .. _told.SelectMany(pair => pair.Value, (pair, value) => (pair.Key, Problem: content.Problem(pair.Key, value)))
                .Where(found => found.Problem is not null).Select(found => $"{NewCommand.OptionOf(_fields[found.Key])}: {found.Problem}"),
        ];
        if (wrong.Length > 0)
        {
            throw new WrongCommandLineException(string.Join("\nstaticna: ", wrong));
        }

        if (string.IsNullOrWhiteSpace(title))
        {
            title = host.CanAsk ? Ask(new NewField(titleName, ""), _ => null)[0] : null;
        }

        while (content.Missing(_told) is [NewField next, ..] missing)
        {
            if (title is null || !host.CanAsk)
            {
                throw Lacking(title is null ? titleName : null, missing);
            }

            _told[next.Name] = Ask(next, value => content.Problem(next.Name, value));
        }

        return title is null ? throw Lacking(titleName, []) : content.Plan(title.Trim(), slug, _told);
    }

    private ImmutableArray<string> Ask(NewField field, Func<string, string?> problem)
    {
        host.Output.WriteLine(field.Description.Length == 0 ? field.Name : $"{field.Name}: {field.Description}");
        for (int i = 0; i < field.Choices.Length; i++)
        {
            host.Output.WriteLine(FormattableString.Invariant($"  {i + 1} {field.Choices[i]}"));
        }

        while (true)
        {
            host.Output.Write(TakesCommas(field) ? "one or more, separated by commas> " : "> ");
            string line = ReadLine() ?? throw Lacking(null, [field]);
            ImmutableArray<string> values = [.. Split(field, [line]).Select(value => Chosen(field, value))];
            string? wrong = values.IsEmpty ? "it is empty" : values.Select(problem).FirstOrDefault(found => found is not null);
            if (wrong is null)
            {
                return values;
            }

            host.Output.WriteLine($"  {wrong}");
        }
    }

    /// <summary>An answer may be the number before a choice. A choice that is itself such a number is meant as it stands.</summary>
    private static string Chosen(NewField field, string answer) =>
        !field.Choices.Contains(answer)
        && int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number >= 1 && number <= field.Choices.Length
            ? field.Choices[number - 1]
            : answer;

    /// <summary>A signal ends the waiting, which reading a line alone would not notice.</summary>
    private string? ReadLine()
    {
        var line = Task.Run(host.ReadLine, cancellation);
        line.Wait(cancellation);
        return line.Result;
    }

    private static ImmutableArray<string> Split(NewField field, string[] typed)
    {
        IEnumerable<string> parts = typed.SelectMany(text => TakesCommas(field) ? text.Split(',') : [text]);
        return [.. parts.Select(text => text.Trim()).Where(text => text.Length > 0)];
    }

    /// <summary>Whether commas separate values: of ids they do; passages and texts hold commas themselves.</summary>
    private static bool TakesCommas(NewField field) => field.TakesSeveral && field.Name is not ("sources" or "digest");

    private static WrongCommandLineException Lacking(string? title, ImmutableArray<NewField> fields)
    {
        IEnumerable<string> names = fields.Select(field => field.Choices is [_, ..] choices && choices.Length <= 24
            ? $"{NewCommand.OptionOf(field)} ({string.Join(", ", choices)})"
            : NewCommand.OptionOf(field));
        return new($"still needed: {string.Join("; ", title is null ? names : names.Prepend(title))}");
    }
}
