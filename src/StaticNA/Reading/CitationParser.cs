using System.Collections.Immutable;
using System.Globalization;

namespace StaticNA;

/// <summary>
/// Reads the citations of a <c>sources</c> list: <c>boston-cooperation ¶3-4,7</c> or <c>{id: boston-cooperation, paragraphs: [3]}</c>.
/// </summary>
internal static class CitationParser
{
    public static ImmutableArray<Citation> Read(MappingReader reader, CitationsKey key)
    {
        IReadOnlyList<YamlNode> items = reader.Items(key);
        if (items.Count == 0)
        {
            return [];
        }

        var citations = ImmutableArray.CreateBuilder<Citation>(items.Count);
        foreach (YamlNode item in items)
        {
            Citation? citation = item switch
            {
                YamlScalar scalar => FromText(scalar, reader.Diagnostics),
                YamlMapping mapping => FromMapping(mapping, reader.Diagnostics),
                _ => null,
            };
            if (item is YamlSequence)
            {
                reader.Diagnostics.Add(FrontMatterRules.ShapeIsWrong(item, key.Name, "a list of citations"));
            }

            if (citation is not null)
            {
                citations.Add(citation);
            }
        }

        return citations.DrainToImmutable();
    }

    /// <summary>The citation made of <see cref="PassageKeys"/>.</summary>
    public static Citation? ReadSingle(MappingReader reader)
    {
        Located<string>? source = reader.Text(PassageKeys.Source);
        Located<int>? passage = reader.Number(PassageKeys.Passage);
        return source is null || passage is null
            ? null
            : new Citation(source.Value.Value, [passage.Value.Value], null, source.Value.Location, passage.Value.Location);
    }

    private static Citation? FromText(YamlScalar scalar, DiagnosticBag diagnostics)
    {
        int mark = scalar.Value.IndexOf('¶', StringComparison.Ordinal);
        string id = mark < 0 ? "" : scalar.Value[..mark].Trim();
        ImmutableArray<int>? passages = mark < 0 ? null : PassageNumbers.Parse(scalar.Value.AsSpan(mark + 1));
        if (passages is null || Slug.Problem(id) is not null)
        {
            diagnostics.Add(FrontMatterRules.CitationIsBad(scalar.Location, scalar.Value));
            return null;
        }

        return new Citation(id, passages.Value, null, scalar.At(0), scalar.At(mark + 1));
    }

    private static Citation? FromMapping(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var reader = new MappingReader(mapping, CitationKeys.Definition, diagnostics);
        Located<string>? id = reader.Text(CitationKeys.Id);
        ImmutableArray<Located<string>> numbers = reader.Texts(CitationKeys.Paragraphs);
        reader.Finish();
        var passages = new List<int>(numbers.Length);
        foreach (Located<string> number in numbers)
        {
            if (int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int passage)
                && passage > 0 && passage <= CitationKeys.Paragraphs.Largest)
            {
                passages.Add(passage);
            }
            else
            {
                diagnostics.Add(FrontMatterRules.CitationIsBad(number.Location, number.Value));
            }
        }

        return id is null || passages.Count == 0
            ? null
            : new Citation(id.Value.Value, PassageNumbers.Ascending(passages), null, id.Value.Location, numbers[0].Location);
    }
}
