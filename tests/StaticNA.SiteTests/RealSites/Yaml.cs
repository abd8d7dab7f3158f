using YamlDotNet.RepresentationModel;

namespace StaticNA.SiteTests.RealSites;

/// <summary>Reads the lists that belong to the tests.</summary>
internal static class Yaml
{
    internal static IEnumerable<YamlMappingNode> List(string file)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(Checkout.At(file));
        stream.Load(reader);
        return ((YamlSequenceNode)stream.Documents[0].RootNode).Cast<YamlMappingNode>();
    }

    internal static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out YamlNode? value) ? ((YamlScalarNode)value).Value : null;
}
