namespace StaticNA;

/// <summary>The doubt about a date; the sign that says so in EDTF is in brackets.</summary>
public enum DateQualifier
{
    /// <summary>No sign.</summary>
    None = 0,

    /// <summary>The date may be another one (<c>?</c>).</summary>
    Uncertain = 1,

    /// <summary>The date is near this one (<c>~</c>).</summary>
    Approximate = 2,

    /// <summary>Uncertain and approximate (<c>%</c>).</summary>
    Both = Uncertain | Approximate,
}
