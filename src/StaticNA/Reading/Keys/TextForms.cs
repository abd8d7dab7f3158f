namespace StaticNA;

/// <summary>The forms that texts of front matter have. Each pattern accepts what its check does, unless it says otherwise.</summary>
internal static class TextForms
{
    private const string Words = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private const string Line = "0*[1-9][0-9]{0,8}";

    /// <summary>Of a part of an alias: file systems take 255 bytes, and an ending may be added.</summary>
    private const int LongestPart = 200;

    private const string Point = Line + "(?::" + Line + ")?";

    /// <summary>A name that becomes part of an address; see <see cref="StaticNA.Slug"/>.</summary>
    public static TextForm Slug { get; } = new($"^{Words}$", $"Write a-z, 0-9 and single hyphens, {StaticNA.Slug.Longest} characters at most",
        (scalar, _) => NameProblem(scalar, scalar.Value))
    {
        Longest = StaticNA.Slug.Longest,
        KeepsRefused = true,
    };

    /// <summary>The same, but in letters of any size: countries are known by codes in capitals; addresses have them small.</summary>
    public static TextForm CountryId { get; } = new(
        "^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$", "Write letters from A to Z, digits and single hyphens",
        (scalar, _) => NameProblem(scalar, scalar.Value.ToLowerInvariant()))
    {
        Longest = StaticNA.Slug.Longest,
        KeepsRefused = true,
    };

    /// <summary>
    /// An address on the site where a page once was. Names that start with a dot are refused: hosts keep such files to themselves, and
    /// git its own folder. So are the endings of compressed copies, which a build may put beside the file of that name.
    /// </summary>
    public static TextForm Alias { get; } = new(
        $@"^(?:/(?!\.)(?![A-Za-z0-9._-]*\.(?:[Gg][Zz]|[Bb][Rr])(?:/|$))[A-Za-z0-9._-]{{1,{LongestPart}}})+/?$",
        "Write an address on the site like /old/page/",
        (scalar, _) => IsAlias(scalar.Value) ? null : FrontMatterRules.AliasIsBad(scalar))
    {
        AllowsNumbers = false,
    };

    /// <summary>A domain name of several labels. The pattern lets names through that <see cref="Uri"/> knows to be none.</summary>
    public static TextForm Domain { get; } = new(
        @"^(?=.*\.)[A-Za-z0-9.-]+$",
        "Write the name alone, such as briefing.example.org",
        (scalar, key) => IsDomain(scalar.Value)
            ? null
            : FrontMatterRules.AddressIsBad(scalar, key, "write the name alone, such as briefing.example.org"))
    {
        AllowsNumbers = false,
    };

    /// <summary>Where a site may be. The pattern lets addresses through that <see cref="SiteAddress.Parse"/> knows to be none.</summary>
    public static TextForm SiteAddress { get; } = new(
        @"^[Hh][Tt][Tt][Pp][Ss]?://[^/?#@]+(?:/[^?#]*)?$",
        "Write where the site will be: https://example.org/some/path/",
        (scalar, key) => StaticNA.SiteAddress.Parse(scalar.Value) is null
            ? FrontMatterRules.AddressIsBad(scalar, key, "write where the site will be, such as https://example.org/some/path/")
            : null)
    {
        AllowsNumbers = false,
    };

    /// <summary>An address elsewhere. The pattern lets addresses through that <see cref="Href.External"/> knows to be none.</summary>
    public static TextForm ExternalAddress { get; } = new(
        "^(?:[Hh][Tt][Tt][Pp][Ss]?://.|[Mm][Aa][Ii][Ll][Tt][Oo]:)",
        "Write the whole address, starting with https://",
        (scalar, key) => Href.External(scalar.Value) is null
            ? FrontMatterRules.AddressIsBad(scalar, key, "write the whole address, starting with https://")
            : null)
    {
        AllowsNumbers = false,
    };

    /// <summary>The name of a file, without a folder.</summary>
    public static TextForm FileName { get; } = new(
        @"^(?!\.*$)[^/\\]+$",
        "Write the file name alone, without a folder",
        (scalar, key) => scalar.Value.AsSpan().ContainsAny('/', '\\') || scalar.Value.Trim('.').Length == 0
            ? FrontMatterRules.AddressIsBad(scalar, key, "write the file name alone, without a folder")
            : null);

    /// <summary>A SHA-256 sum.</summary>
    public static TextForm Hash { get; } = new(
        "^[0-9a-f]{64}$",
        "Write what sha256sum prints for the document: 64 digits 0-9 and a-f",
        (scalar, _) => scalar.Value.Length == 64 && scalar.Value.All(char.IsAsciiHexDigitLower)
            ? null
            : FrontMatterRules.HashIsBad(scalar))
    {
        AllowsNumbers = false,
    };

    /// <summary>Lines of a document; <see cref="DocumentRecordParser"/> also sees that they are in order.</summary>
    public static TextForm PassageRange { get; } = new(
        $"^{Point}(?:-{Point})?$", "Write LINE, LINE-LINE or LINE:COLUMN-LINE:COLUMN, counted from 1")
    {
        LeastNumber = 1,
    };

    /// <summary>At most as many words as a locator may have; <see cref="ClaimParser"/> counts those of both ends together.</summary>
    public static TextForm Locator { get; } = new(
        @"^\s*(?:\S+\s+){0,7}\S+\s*$", $"Write at most {WordSpan.MaximumWords} words");

    /// <summary>What <see cref="CitationParser"/> reads, but for ranges that are reversed or too long.</summary>
    public static string CitationPattern(string source)
    {
        const string Number = @"\s*0*[1-9][0-9]{0,3}\s*";
        const string Range = Number + "(?:[-–]" + Number + ")?";
        return $@"^\s*(?:{source})\s*¶{Range}(?:,{Range})*$";
    }

    /// <summary>Any source's id, as a part of a pattern.</summary>
    public const string AnySlug = Words;

    private static Diagnostic? NameProblem(YamlScalar scalar, string name) =>
        StaticNA.Slug.Problem(name) is string problem
            ? FrontMatterRules.NameIsNoSlug(scalar.Location, scalar.Value, problem)
            : null;

    private static bool IsAlias(string text) =>
        text.Length > 1 && text[0] == '/' && text[1..(text[^1] == '/' ? ^1 : ^0)].Split('/').All(IsPartOfAlias);

    private static bool IsPartOfAlias(string part) =>
        part.Length is > 0 and <= LongestPart && part[0] != '.'
        && !part.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) && !part.EndsWith(".br", StringComparison.OrdinalIgnoreCase)
        && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static bool IsDomain(string text) =>
        text.Contains('.', StringComparison.Ordinal)
        && text.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.')
        && Uri.CheckHostName(text) == UriHostNameType.Dns;
}
