namespace StaticNA;

/// <summary>An address that may stand in an <c>href</c> or <c>src</c>: made by us, or checked against the allow-list of design.md §7.</summary>
public readonly record struct Href
{
    private readonly string? _value;

    private Href(string value) => _value = value;

    /// <summary>The address, not yet escaped for HTML.</summary>
    public string Value => _value ?? "";

    /// <summary>An address inside the site; see <see cref="SiteAddress"/>.</summary>
    internal static Href Internal(string value) => new(value);

    /// <summary>An external address, or null unless it is absolute with scheme http, https or mailto.</summary>
    public static Href? External(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https" or "mailto"
            ? new Href(address)
            : null;

    public override string ToString() => Value;
}
