namespace StaticNA;

/// <summary>
/// What a browser may load and run on a page of the site (CSP level 3): its own styles, scripts and pictures, and nothing else. No
/// script may write HTML (Trusted Types).
/// </summary>
internal static class ContentSecurityPolicy
{
    /// <summary>For <c>meta http-equiv</c>.</summary>
    public const string InPage =
        "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>For a header, with the directive that a page can't give itself.</summary>
    public const string InHeader = InPage + "; frame-ancestors 'none'";

    /// <summary>For <c>meta http-equiv</c> of a page that only leads on, and loads nothing.</summary>
    public const string InAliasPage = "default-src 'none'; base-uri 'none'; form-action 'none'";
}
