using System.Collections.Immutable;

namespace StaticNA;

/// <summary>A record of one of the two sites, wherever it was read.</summary>
/// <param name="Kind">What it is a record of.</param>
/// <param name="Id">Tells it from the others of its kind.</param>
/// <param name="Title">As readers know it.</param>
/// <param name="Address">From the site's root; null if it has no page.</param>
/// <param name="Fields">What is to be compared, in the order of the site.</param>
internal sealed record ComparedRecord(
    RecordKind Kind, string Id, string Title, string? Address, ImmutableArray<ComparedField> Fields)
{
    public ComparedRecord With(ComparedField field) => this with { Fields = Fields.Add(field) };
}
