namespace StaticNA;

/// <summary>A file that a skin adds to the site as it is: a stylesheet, a script, a picture.</summary>
/// <param name="Name">Relative to the skin's <c>assets/</c>, with <c>/</c> separators.</param>
/// <param name="Route">
/// Where it is published: under <c>/assets/</c>, with the first ten hexadecimal digits of its SHA-256 before the
/// extension.
/// </param>
/// <param name="Bytes">What it holds.</param>
public sealed record SkinAsset(string Name, Route Route, ReadOnlyMemory<byte> Bytes);
