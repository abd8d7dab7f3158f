namespace StaticNA;

/// <summary>A property of the objects of a data file, and a column of the same name in its CSV form where a cell can hold it.</summary>
/// <param name="Name">In JSON and CSV, and behind <c>data.field.</c> in the skin's strings, which say what it means.</param>
/// <param name="Shape">What its values are.</param>
/// <param name="Value">The value in a row; null if there is none.</param>
internal sealed record DataField(string Name, DataShape Shape, Func<object, object?> Value)
{
    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; init; }

    public static DataField Of<TRow>(string name, DataShape shape, Func<TRow, object?> value) =>
        new(name, shape, row => value((TRow)row));

    public DataField Required() => this with { IsRequired = true };
}
