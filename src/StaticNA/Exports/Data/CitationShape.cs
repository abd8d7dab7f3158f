using System.Collections.Immutable;
using System.Text.Json;

namespace StaticNA;

/// <summary>A source with passages: an object in JSON, in a cell as authors write a citation (<c>harbour ¶3-4,7</c>).</summary>
internal sealed record CitationShape : ObjectShape
{
    private CitationShape()
        : base(
        [
            DataField.Of<Citation>("source", Text, citation => citation.Source).Required(),
            DataField.Of<Citation>("passages", new WholesShape(), citation => citation.Passages).Required(),
        ])
    {
    }

    public static CitationShape Instance { get; } = new();

    public override bool HasCell => true;

    /// <summary>Each source once, in the order in which they are first cited, with all its passages.</summary>
    public static Citation[] Grouped(Citation[] citations)
    {
        // Most claims cite few passages, each of another source.
        if (citations.Length <= 1)
        {
            return citations;
        }

        var grouped = new List<Citation>(citations.Length);
        foreach (Citation citation in citations)
        {
            int known = IndexOf(citation.Source, grouped);
            if (known < 0)
            {
                grouped.Add(citation);
            }
            else
            {
                grouped[known] = Joined(grouped[known], citation);
            }
        }

        return grouped.Count == citations.Length ? citations : [.. grouped];
    }

    public override void WriteCell(CsvWriter csv, object value)
    {
        var cited = (Citation)value;
        csv.Append(cited.Source);
        csv.Append(" ¶");
        csv.Append(cited.PassageText.Replace('–', '-').Replace(", ", ",", StringComparison.Ordinal));
    }

    private static int IndexOf(string source, List<Citation> citations)
    {
        for (int i = 0; i < citations.Count; i++)
        {
            if (citations[i].Source == source)
            {
                return i;
            }
        }

        return -1;
    }

    private static Citation Joined(Citation one, Citation other) =>
        one with { Passages = [.. one.Passages.Union(other.Passages).Order()] };

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

        public override void WriteCell(CsvWriter csv, object value) => throw new NotSupportedException("passages have no cell of their own");
    }
}
