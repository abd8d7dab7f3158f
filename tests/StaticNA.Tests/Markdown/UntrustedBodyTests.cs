using AngleSharp.Dom;

namespace StaticNA.Tests;

/// <summary>
/// Content is untrusted: whatever it holds, the page gets no script, no handler and no dangerous address from it.
/// </summary>
public sealed class UntrustedBodyTests
{
    private static readonly string[] Vectors =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example></SCRIPT>", "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<iframe src=\"javascript:alert(1)\"></iframe>", "<body onload=alert(1)>",
        "<a href=\"javascript:alert(1)\">x</a>", "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
        "<div style=\"background:url(javascript:alert(1))\">", "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>alert(1)</script>]]>", "<?php echo 1 ?><script>alert(1)</script>",
        "<style>@import 'javascript:alert(1)'</style>", "<meta http-equiv=refresh content=0>",
        "<base href=//evil.example>", "<form><button formaction=javascript:alert(1)>x</button></form>",
        "<details open ontoggle=alert(1)>", "</p><script>alert(1)</script>", "<a\nhref=\"javascript:alert(1)\"\n>x</a>",
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](\tjavascript:alert(1))",
        "[x](<java\tscript:alert(1)>)", "[x](<\u0001javascript:alert(1)>)", "[x](<&#1;javascript:alert(1)>)",
        "[x](javascript&colon;alert(1))", "[x](javascript&#58;alert(1))", "[x](&#106;avascript:alert(1))",
        "[x](&#x6A&#x61&#x76ascript:alert(1))", "[x](java&Tab;script:alert(1))", "[x](java&NewLine;script:alert(1))",
        "[x](javascript%3Aalert(1))", "[x](\\javascript:alert(1))", "[x](java\\script:alert(1))",
        "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](DATA:text/html,x)", "[x](vbscript:msgbox(1))",
        "[x](file:///etc/passwd)", "[x](//evil.example)", "[x](\\\\\\\\evil.example)", "[x](/\\\\evil.example)",
        "[x](blob:https://a.example/1)", "[x](view-source:https://a.example)", "[x](feed:javascript:alert(1))",
        "[x](ftp://a.example/)", "[x](https:/\\evil.example)", "[x](https:evil.example)",
        "[x](https://a.example@evil.example/)", "[x](https://a.example\u202E/gpj)", "[x](entry:javascript:alert(1))",
        "[x](#\"onclick=alert(1))", "[x](entry:island-summit#\"onclick=\"alert(1))",
        "[x](<entry:island-summit#\" onclick=alert(1)>)", "<javascript:alert(1)>", "<JAVASCRIPT:alert(1)>",
        "<data:text/html,x>", "<vbscript:x>", "[x][r1]\n\n[r1]: javascript:alert(1)",
        "[r2]\n\n[r2]: <data:text/html,x>", "[x][]\n\n[x]: vbscript:x 'y'", "![x](javascript:alert(1))",
        "![x\"onerror=\"alert(1)](https://a.example/x.png)", "![x][r3]\n\n[r3]: data:image/svg+xml,x",
        "[x](entry:island-summit \"a\\\" onmouseover=\\\"alert(1)\")",
        "[x](entry:island-summit 'a\" onmouseover=\"alert(1)')", "[\"onclick=\"alert(1)](entry:island-summit)",
        "[x](https://a.example/\"onclick=\"alert(1))", "[x](https://a.example/'onclick='alert(1))",
        "## x {onclick=alert(1)}", "## \"onclick=\"alert(1)", "{onclick=alert(1)} x",
        "[x](entry:island-summit){onclick=alert(1)}", "```js\" onclick=\"alert(1)\nx\n```",
        "~~~ {onclick=alert(1)}\nx\n~~~", "`<script>alert(1)</script>`", "    <script>alert(1)</script>",
        "[@a\"onclick=\"b ¶3]", "[@a ¶3 \"<script>…alert(1)</script>\"]", "[@<script> ¶3]", "[@a ¶3\" onclick=\"x\"]",
        "x[^\"onclick=\"y]\n\n[^\"onclick=\"y]: z", "x[^<script>]\n\n[^<script>]: <script>alert(1)</script>",
        "|<script>|\"onclick=\"|\n|-|-|\n|<img src=x onerror=alert(1)>|[x](javascript:alert(1))|",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;",
        "\\<script>alert(1)\\</script>", "*<script>*alert(1)*</script>*", "> <script>alert(1)</script>",
        "- <script>alert(1)</script>", "<<script>script>alert(1)</script>", "<scr\u0000ipt>alert(1)</script>",
        "\u2028<script>alert(1)</script>", "<http://a.example/\"onclick=alert(1)>", "<a@b.example\"onclick=x>",
    ];

    public static TheoryData<string> Bodies { get; } = [.. Vectors];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Body_can_not_inject_anything(string text)
    {
        SafeHtml.Check(BodyFixture.Read(text));
    }

    [Fact]
    public void Body_of_all_of_them_can_not_either()
    {
        IEnumerable<string> readable = Vectors.Where(vector => vector.IndexOfAny(['\0', '\u0001']) < 0);
        var read = BodyFixture.Read(string.Join("\n\n", readable));

        Assert.False(read.Body.IsEmpty);
        SafeHtml.Check(read);
    }

    [Fact]
    public void Check_itself_notices_what_is_unsafe()
    {
        IElement Body(string html) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Body!;

        string[] unsafeOnes =
            ["<b>x</b>", "<p onclick=x>", "<a href=javascript:x>x</a>", "<p style=x>", "<a href=//x>x</a>"];
        foreach (string html in unsafeOnes)
        {
            Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => SafeHtml.CheckTree(Body(html)));
        }
    }
}
