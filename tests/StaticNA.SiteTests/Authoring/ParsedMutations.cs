using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticNA.SiteTests.Authoring;

/// <summary>Has the parser read mutations: JSON is YAML. Only what it says of keys, values and references counts.</summary>
internal sealed class ParsedMutations(TemporaryFolder folder)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the parser refuses each.</summary>
    internal bool[] Refused(string type, Mutation[] mutations) => type switch
    {
        "site" => [.. mutations.Select(mutation => IsSiteRefused(mutation))],
        "entry" or "theme" or "source" or "quote" => RefusedFiles(type, mutations),
        _ => RefusedLines(type, mutations),
    };

    private bool IsSiteRefused(Mutation mutation)
    {
        folder.Write("input/site.yml", Text(mutation));
        return Found().Any(found => found.Location.File == "input/site.yml");
    }

    private bool[] RefusedFiles(string type, Mutation[] mutations)
    {
        for (int i = 0; i < mutations.Length; i++)
        {
            string text = type == "quote" ? InBody(Text(mutations[i])) : $"---\n{Text(mutations[i])}\n---\n";
            folder.Write(PathOf(type, i), text);
        }

        HashSet<string> refused = [.. Found().Select(found => found.Location.File)];
        return [.. mutations.Select((_, i) => refused.Contains(PathOf(type, i)))];
    }

    private bool[] RefusedLines(string type, Mutation[] mutations)
    {
        string path = $"input/{type}.yml";
        string before = File.ReadAllText(folder[path]);
        int lines = before.Count(c => c == '\n');
        folder.Write(path, before + string.Concat(mutations.Select((mutation, i) => $"{NameOf(i)}: {Text(mutation)}\n")));
        HashSet<int> refused = [.. Found().Where(found => found.Location.File == path).Select(found => found.Location.Line - lines)];
        return [.. mutations.Select((_, i) => refused.Contains(i + 1))];
    }

    private IEnumerable<Diagnostic> Found()
    {
        var options = new BuildOptions { Root = folder.Path, Input = folder["input"], Output = folder["output"] };

        // Two mutations of one whole have the same ids, which is no mistake of either; a domain is compared with an address.
        string[] others = ["SNA0223", "SNA0310", "SNA0311"];
        return SiteBuilder.Check(options, CancellationToken.None).Diagnostics
            .Where(found => found.Severity == Severity.Error && found.Rule.Code[..5] is "SNA02" or "SNA03")
            .Where(found => !others.Contains(found.Rule.Code));
    }

    private static string PathOf(string type, int number) => type switch
    {
        "theme" => $"input/themes/{NameOf(number)}.md",
        "source" => $"input/sources/{NameOf(number)}.md",
        _ => $"input/entries/2015/{NameOf(number)}.md",
    };

    private static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"mutation-{number}");

    private static string Text(Mutation mutation) => mutation.Value.ToJsonString(Plain);

    private static string InBody(string quotation) =>
        "---\ntitle: T\ndate: 2015\ndate-basis: stated\nsummary: S\nkind: event\nthemes: [harbours]\nsources: [lantern ¶1]\n---\n\n"
        + $"```quote\n{quotation}\n```\n";
}
