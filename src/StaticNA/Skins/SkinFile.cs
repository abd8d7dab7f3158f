namespace StaticNA;

/// <summary>One file of a skin.</summary>
/// <param name="Path">Relative to the skin's folder, with <c>/</c> separators.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record SkinFile(string Path, byte[] Bytes);
