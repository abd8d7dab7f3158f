using System.Globalization;
using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;
using YamlDotNet.RepresentationModel;

namespace StaticNA.SiteTests.Ingesting;

/// <summary>The received documents are ingested, and each line compared with what a reader said it is.</summary>
public sealed class LabelledDocumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Names => [.. Labels().Children.Keys.Select(key => ((YamlScalarNode)key).Value!)];

    public void Dispose() => _folder.Dispose();

    [DocumentsTheory]
    [MemberData(nameof(Names))]
    public void Every_body_paragraph_is_kept_and_every_other_line_left_out(string name)
    {
        var labels = (YamlMappingNode)Labels()[name];
        string[] ranges = PassagesOf(name);
        int[] kept = [.. ranges.SelectMany(LinesOf)];

        Assert.Equal(Numbers(labels, "body"), kept);
        Assert.DoesNotContain(Numbers(labels, "chrome").Concat(Numbers(labels, "headings")), kept.Contains);
        if (labels.Children.TryGetValue("starts", out YamlNode? starts))
        {
            Assert.Subset(ranges.ToHashSet(), ((YamlSequenceNode)starts).Select(item => item.ToString()).ToHashSet());
        }
    }

    [DocumentsTheory]
    [MemberData(nameof(Names))]
    public void Every_line_that_is_not_blank_has_a_label(string name)
    {
        var labels = (YamlMappingNode)Labels()[name];
        string[] lines = File.ReadAllLines(Path.Combine(Checkout.Documents!, name));

        Assert.Equal(
            Enumerable.Range(1, lines.Length).Where(number => lines[number - 1].Trim().Length > 0),
            Numbers(labels, "body").Concat(Numbers(labels, "chrome")).Concat(Numbers(labels, "headings")).Order());
    }

    private string[] PassagesOf(string name)
    {
        _folder.CreateFolder("input");
        var run = new CommandLineRun { Folder = _folder.Path };
        Assert.Equal(ExitCode.Clean, run.Of("ingest", Path.Combine(Checkout.Documents!, name), "--id", "labelled", "--no-copy"));
        var record = (YamlMappingNode)Record(File.ReadAllText(_folder["input/sources/labelled.md"]));
        return [.. ((YamlSequenceNode)record["document"]["passages"]).Select(item => item.ToString())];
    }

    private static YamlNode Record(string text) => Load(text.Split("---\n")[1]);

    private static YamlMappingNode Labels() =>
        (YamlMappingNode)Load(File.ReadAllText(Checkout.At("tests/StaticNA.SiteTests/ingest/labels.yml")));

    private static YamlNode Load(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents[0].RootNode;
    }

    private static int[] Numbers(YamlMappingNode labels, string key) =>
        [.. ((YamlSequenceNode)labels[key]).Select(item => int.Parse(item.ToString(), CultureInfo.InvariantCulture))];

    private static IEnumerable<int> LinesOf(string range)
    {
        int[] ends = [.. range.Split('-').Select(end => int.Parse(end.Split(':')[0], CultureInfo.InvariantCulture))];
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
