namespace StaticNA;

/// <summary>HTML that StaticNA rendered itself, so that templates put it out without escaping it.</summary>
public readonly record struct RenderedHtml
{
    private readonly string? _value;

    private RenderedHtml(string value) => _value = value;

    public static RenderedHtml Empty { get; } = new("");

    public string Value => _value ?? "";

    public bool IsEmpty => Value.Length == 0;

    /// <summary>Vouches that <paramref name="html"/> is safe: every value in it that came from content is escaped.</summary>
    internal static RenderedHtml Trusted(string html) => new(html);

    public override string ToString() => Value;
}
