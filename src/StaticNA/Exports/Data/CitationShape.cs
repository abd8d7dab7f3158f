using System.Collections.Immutable;
using System.Text.Json;

namespace StaticNA;

/// <summary>A source with passages: an object in JSON, in a cell as authors write a citation (<c>harbour ¶3-4,7</c>).</summary>
internal sealed record CitationShape : ObjectShape
{
    private CitationShape()
        : base(
        [
            DataField.Of<Passages>("source", Text, passages => passages.Source).Required(),
            DataField.Of<Passages>("passages", new WholesShape(), passages => passages.Numbers).Required(),
        ])
    {
    }

    public static CitationShape Instance { get; } = new();

    public override bool HasCell => true;

    /// <summary>Each source once, in the order in which they are first cited, with all its passages.</summary>
    public static IEnumerable<object> Grouped(IEnumerable<Citation> citations) => citations
        .GroupBy(citation => citation.Source, StringComparer.Ordinal)
        .Select(source => new Passages(source.Key, [.. source.SelectMany(citation => citation.Passages).Distinct().Order()]));

    public override string Cell(object value)
    {
        var cited = (Passages)value;
        string numbers = PassageNumbers.Format(cited.Numbers)
            .Replace('–', '-').Replace(", ", ",", StringComparison.Ordinal);
        return $"{cited.Source} ¶{numbers}";
    }

    private sealed record Passages(string Source, ImmutableArray<int> Numbers);

    private sealed record WholesShape : DataShape
    {
        public override bool HasCell => false;

        public override void WriteValue(Utf8JsonWriter json, object value)
        {
            json.WriteStartArray();
            foreach (int number in (ImmutableArray<int>)value)
            {
                json.WriteNumberValue(number);
            }

            json.WriteEndArray();
        }

        public override void WriteSchema(Utf8JsonWriter json, Func<string, string> describe)
        {
            json.WriteString("type", "array");
            json.WriteStartObject("items");
            json.WriteString("type", "integer");
            json.WriteNumber("minimum", 1);
            json.WriteEndObject();
        }

        public override string Cell(object value) => throw new NotSupportedException("passages have no cell of their own");
    }
}
