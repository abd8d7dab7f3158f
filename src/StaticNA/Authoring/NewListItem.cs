namespace StaticNA;

/// <summary>Adds a thing to the end of a list such as <c>people.yml</c>, of which every byte stays.</summary>
internal static class NewListItem
{
    /// <exception cref="IOException">The list can't be read.</exception>
    public static NewContentPlan Plan(string path, string shown, string id, NewValues values)
    {
        var diagnostics = new DiagnosticBag();
        bool isThere = File.Exists(path);
        string? before = isThere ? TextDecoder.Read(path, shown, InputReader.LargestList, diagnostics) : "";
        YamlMapping? list = before is null ? null : YamlReader.Read(before, shown, firstLine: 1, diagnostics);
        if (before is null || list is null)
        {
            Diagnostic found = diagnostics.ToSortedList()[0];
            return Refuse($"{found.Location}: {found.Message}; mend that first");
        }

        int margin = list.Pairs.Count == 0 ? 0 : list.Pairs[0].Key.Location.Column - 1;
        string newLine = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string added = (before.Length == 0 || before.EndsWith('\n') ? "" : newLine)
            + string.Concat(Item(id, values).Select(line => new string(' ', margin) + line + newLine));
        bool isWhole = YamlReader.Read(before + added, shown, firstLine: 1, new DiagnosticBag()) is YamlMapping after
            && after.Pairs.Count == list.Pairs.Count + 1 && after.Pairs[^1].Key.Value == id
            && after.Pairs.Take(list.Pairs.Count).Select(pair => pair.Key.Value).SequenceEqual(list.Pairs.Select(pair => pair.Key.Value));
        return isWhole
            ? new NewContentPlan { Path = path, Name = id, Text = added, Appends = isThere }
            : Refuse($"{shown} is not written in a way that lines can be added to its end; add them yourself:\n"
                + string.Join('\n', Item(id, values)));

        NewContentPlan Refuse(string problem) => new() { Path = path, Name = id, Problem = problem };
    }

    private static IEnumerable<string> Item(string id, NewValues values)
    {
        yield return id + ":";
        yield return $"  {PersonKeys.Name.Name}: {RecordWriter.Quote(values.Title)}";
        foreach (Key key in PersonKeys.Definition.Keys)
        {
            if (values.Of(key) is [string value, ..])
            {
                yield return $"  {key.Name}: {(key is TextKey { References: not IdKinds.None } ? value : RecordWriter.Quote(value))}";
            }
        }

        yield return $"  # {PersonKeys.Attested.Name}: {PersonKeys.Attested.Description}:";
        yield return $"  #   - {{{string.Join(", ", AttestationKeys.Definition.Required.Select(key => key.Name + ": …"))}}}";
    }
}
