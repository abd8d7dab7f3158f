namespace StaticNA;

/// <summary>A file that ingesting would write.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Content">All of it.</param>
/// <param name="Replaces">Whether it is a record that is brought up to date.</param>
public sealed record PlannedFile(string Path, ReadOnlyMemory<byte> Content, bool Replaces);
