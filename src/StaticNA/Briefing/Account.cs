namespace StaticNA;

/// <summary>What one source says of a thing on which sources differ.</summary>
/// <param name="Field">What they differ on.</param>
/// <param name="Value">What this source says, in our own words.</param>
/// <param name="Citation">Where it says so.</param>
public sealed record Account(string Field, string Value, Citation Citation);
