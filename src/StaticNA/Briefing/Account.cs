namespace StaticNA;

/// <summary>What one source says of a thing on which sources differ.</summary>
/// <param name="Field">What they differ on; accounts of one field stand side by side.</param>
/// <param name="Value">What this source says, in our own words.</param>
/// <param name="Citation">Where it says so.</param>
public sealed record Account(Located<string> Field, Located<string> Value, Citation Citation)
{
    /// <summary>
    /// Whether it is on this figure: its field is the figure's key or label, whatever the case of the letters.
    /// </summary>
    public bool IsOn(Figure figure) =>
        string.Equals(Field.Value, figure.Key.Value, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Field.Value, figure.Label, StringComparison.OrdinalIgnoreCase);
}
