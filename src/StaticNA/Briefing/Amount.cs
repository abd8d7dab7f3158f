namespace StaticNA;

/// <summary>A number with its unit; the unit is a word or a currency as the author writes it.</summary>
public sealed record Amount(decimal Value, string Unit);
