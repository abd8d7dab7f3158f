using System.Collections.Immutable;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.Authoring;

/// <summary>The schemas on texts as authors write them: this site, and each mistake of the fixtures.</summary>
public sealed class SchemaCorpusTests
{
    /// <summary>Mistakes in front matter that only the parser finds, each with the reason.</summary>
    private static readonly ImmutableDictionary<string, string> ParserOnly = new Dictionary<string, string>
    {
        ["SNA0214"] = "the folder is not in the file",
        ["SNA0216"] = "compares the two ends of a range",
        ["SNA0216-order"] = "compares items of a list",
        ["SNA0217"] = "counts the words of two keys together",
        ["SNA0220"] = "depends on the body",
        ["SNA0220-empty"] = "depends on the body",
        ["SNA0221-itself"] = "compares with the name of the file",
        ["SNA0221-status"] = "compares with the last item of a list",
        ["SNA0223"] = "compares two keys",
        ["SNA0223-path"] = "compares two keys",
        ["SNA0230"] = "depends on the rule",
        ["SNA0304"] = "depends on the source",
        ["SNA0304-attested"] = "depends on the source",
        ["SNA0304-mapping"] = "depends on the source",
        ["SNA0310"] = "compares two files",
        ["SNA0311"] = "compares two files",
        ["SNA0311-glossary"] = "compares two files",
        ["SNA0312"] = "depends on what is published",
        ["SNA0312-entry"] = "depends on what is published",
        ["SNA0312-source"] = "depends on what is published",
        ["SNA0210"] = "the name of the file",
        ["SNA0303-about"] = "stands in a text",
        ["SNA0303-body"] = "stands in a text",
        ["SNA0303-crlf-raw"] = "stands in a text",
        ["SNA0304-body"] = "stands in a text",
    }.ToImmutableDictionary();

    [NodeFact]
    public void All_content_of_this_repository_is_valid()
    {
        var run = new SchemaRun();
        var names = new List<string>();
        run.AddSchemas(Checkout.Root);
        foreach ((string file, string type, string yaml) in FrontMatterFiles(Checkout.At("input")))
        {
            run.AddYaml(type, yaml);
            names.Add(file);
        }

        Assert.True(names.Count > 30);
        Assert.Equal("", string.Join('\n', run.Judge().SelectMany((found, i) => found.Select(error => $"{names[i]}: {error}"))));
    }

    [NodeFact]
    public void Fixtures_are_refused_but_for_what_only_the_parser_can_find()
    {
        string[] fixtures =
        [
            .. DiagnosticFixture.Names.Where(name => name.StartsWith("SNA02", StringComparison.Ordinal)
                || name.StartsWith("SNA03", StringComparison.Ordinal)),
        ];
        var run = new SchemaRun();
        var owners = new List<string>();
        foreach (string name in fixtures)
        {
            using var folder = new TemporaryFolder();
            new DiagnosticFixture(name).CopyTo(folder.Path);
            string own = Checkout.At($"tests/StaticNA.SiteTests/diagnostics/{name}/input");
            foreach ((string _, string type, string yaml) in FrontMatterFiles(own))
            {
                run.AddSchema(folder.Path, type, $"{name}/{type}");
                run.AddYaml($"{name}/{type}", yaml);
                owners.Add(name);
            }
        }

        string[] refused = [.. run.Judge().Zip(owners).Where(found => found.First.Length > 0).Select(found => found.Second).Distinct()];

        Assert.Equal([], fixtures.Except(ParserOnly.Keys).Except(refused));
        Assert.Equal([], ParserOnly.Keys.Intersect(refused));
    }

    /// <summary>What the schemas speak of: the heads of Markdown files, and the lists.</summary>
    private static IEnumerable<(string File, string Type, string Yaml)> FrontMatterFiles(string input)
    {
        if (!Directory.Exists(input))
        {
            yield break;
        }

        foreach (string path in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(input, path).Replace('\\', '/');
            string? type = relative.Split('/')[0] switch
            {
                "entries" => "entry",
                "themes" => "theme",
                "sources" => "source",
                _ when relative.EndsWith(".yml", StringComparison.Ordinal) => Path.GetFileNameWithoutExtension(relative),
                _ => null,
            };
            if (type is not null)
            {
                string text = File.ReadAllText(path).ReplaceLineEndings("\n");
                yield return (relative, type, relative.EndsWith(".md", StringComparison.Ordinal) ? Head(text) : text);
            }
        }
    }

    private static string Head(string text) => text.Split("\n---")[0].TrimStart('-', '\uFEFF');
}
