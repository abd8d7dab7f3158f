namespace StaticNA;

/// <summary>What a skin must know of the site before its templates can be checked and compiled.</summary>
/// <param name="Language">The language of the UI strings; the skin has <c>strings/&lt;language&gt;.yml</c>.</param>
/// <param name="Address">Where the site will be, for the addresses of assets.</param>
/// <param name="Models">
/// Template name (<c>home</c> for <c>templates/home.hbs</c>) and the type of the model it is rendered with. Templates
/// are checked against these types, and rendered with no others.
/// </param>
public sealed record SkinSetup(
    Located<string> Language, SiteAddress Address, IReadOnlyDictionary<string, Type> Models);
