using System.Text;
using YamlDotNet.RepresentationModel;

namespace StaticNA.SiteTests.HouseRules;

/// <summary>The repository holds no sentence of a document (docs/decisions/0002).</summary>
public sealed class DocumentTextTests
{
    private const long Largest = 2_000_000;

    [DocumentsFact]
    public void No_nine_words_of_a_document_stand_in_the_repository()
    {
        var runs = new WordRuns([.. Names("input/bodies.yml"), .. Names("input/countries.yml")]);
        string[] documents = Directory.GetFiles(Checkout.Documents!, "*.txt");
        Assert.NotEmpty(documents);
        foreach (string document in documents)
        {
            runs.Learn(Path.GetFileName(document), File.ReadAllText(document));
        }

        IEnumerable<string> found =
            from file in Repository.Files
            where new FileInfo(Checkout.At(file)).Length <= Largest
            let hit = runs.FirstIn(File.ReadAllText(Checkout.At(file), Encoding.UTF8))
            where hit is not null
            select $"{file}: «{hit.Value.Run}» stands in {hit.Value.Title}";

        Assert.Empty(found);
    }

    internal static IEnumerable<string> Names(string file)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(Checkout.At(file));
        stream.Load(reader);
        return ((YamlMappingNode)stream.Documents[0].RootNode).Children.Values.Cast<YamlMappingNode>()
            .Select(item => ((YamlScalarNode)item["name"]).Value!);
    }
}
