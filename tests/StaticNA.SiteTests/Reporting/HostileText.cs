using FsCheck;
using FsCheck.Fluent;

namespace StaticNA.SiteTests.Reporting;

/// <summary>Texts that are out to break a format.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "%", "%25", "%0A", "%0a", "%3A", "\r", "\n", "\r\n", ":", "::", "::error::", "\n::stop-commands::x\n", "\n ::add-mask::a", ",", "=",
        "file=", " ", "  ", "\t", "##[", "##[error]", "\n##[stop-commands]x", "#", "[", "]", "|", "\\", "\\|", "`", "``", "*", "_", "<", ">",
        "<script>", "</td>", "&", "&lt;", "[a](javascript:b)", "![a](b)", "<!--", "-->", "\u2028", "\u0085", "\u202E", "\u001B[2J", "\0",
        "\"", "'", "é", "😀", "$(x)", "www.example.org", "https://example.org/", "@a", "~~", "---", "1.", "Words", "a",
    ];

    internal static Gen<string> Any { get; } = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    /// <summary>Not empty.</summary>
    internal static Gen<string> Some { get; } = Any.Select(text => "x" + text);

    internal static Gen<(string File, string Message, string Help)> OfDiagnostics { get; } =
        from file in Some from message in Any from help in Any select (file, message, help);

    /// <summary>One seed, so that a run on one machine tells the same as on another.</summary>
    internal static Config Fixed { get; } = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20_150_131, 3);
}
