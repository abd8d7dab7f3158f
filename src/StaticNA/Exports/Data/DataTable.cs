using System.Collections.Immutable;

namespace StaticNA;

/// <summary>One set of data of the site: published as JSON with a schema, and as CSV.</summary>
/// <param name="Name">Of its files, and of the list in its JSON file.</param>
/// <param name="Fields">The properties of each row.</param>
/// <param name="Rows">The rows, in a fixed order; made when asked for.</param>
internal sealed record DataTable(string Name, ImmutableArray<DataField> Fields, IEnumerable<object> Rows)
{
    public required int Count { get; init; }

    public Route Json => new($"/data/{Name}.json");

    public Route Csv => new($"/data/{Name}.csv");

    public Route Schema => new($"/data/schema/{Name}.schema.json");

    /// <summary>The fields that CSV has.</summary>
    public IEnumerable<DataField> Columns => Fields.Where(column => column.Shape.HasCell);
}
