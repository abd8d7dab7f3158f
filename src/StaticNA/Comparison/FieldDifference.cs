namespace StaticNA;

/// <summary>A field of a record that changed.</summary>
/// <param name="Name">As in the site's data (<c>dateBasis</c>), or the label that its page shows; <c>text</c> for the text of a page,
/// <c>address</c> for where it is.</param>
/// <param name="Old">What it was; of a list, those of its items that are gone. Null if there is none.</param>
/// <param name="New">What it is; of a list, the new items. Null if there is none.</param>
public sealed record FieldDifference(string Name, string? Old, string? New);
