using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace StaticNA;

/// <summary>A property of the objects of a data file, and a column of the same name in its CSV form where a cell can hold it.</summary>
/// <param name="Name">In JSON and CSV, and behind <c>data.field.</c> in the skin's strings, which say what it means.</param>
/// <param name="Shape">What its values are.</param>
/// <param name="Value">The value in a row; null if there is none.</param>
internal sealed record DataField(string Name, DataShape Shape, Func<object, object?> Value)
{
    /// <summary>The name as JSON, escaped once for all rows.</summary>
    public JsonEncodedText Key { get; } = JsonEncodedText.Encode(Name);

    /// <summary>Whether every row has a value.</summary>
    public bool IsRequired { get; init; }

    public static DataField Of<TRow>(string name, DataShape shape, Func<TRow, object?> value) =>
        new(name, shape, row => value((TRow)row));

    /// <summary>A list as a shape takes it. It is not copied, and so must not be written to.</summary>
    public static object[] Items<T>(ImmutableArray<T> items)
        where T : class => ImmutableCollectionsMarshal.AsArray(items)!;

    public DataField Required() => this with { IsRequired = true };
}
