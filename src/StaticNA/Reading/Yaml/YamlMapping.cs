namespace StaticNA;

/// <summary>Keys with values, in the order written; no key stands twice.</summary>
internal sealed record YamlMapping(
    List<KeyValuePair<YamlScalar, YamlNode>> Pairs, SourceLocation Location) : YamlNode(Location)
{
    public override string Shape => "keys with values";

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (KeyValuePair<YamlScalar, YamlNode> pair in Pairs)
            {
                if (pair.Key.Value == key)
                {
                    return pair.Value;
                }
            }

            return null;
        }
    }
}
