using StaticNA.Cli;
using StaticNA.Cli.Reporting;

namespace StaticNA.SiteTests.Comparison;

/// <summary>The difference as Markdown and as JSON.</summary>
public sealed class DifferenceFormatTests
{
    private const string Ajv = "tests/tools/node_modules/ajv/package.json";
    private const string Hostile = "@octocat </details> `\u001b[31m` [x](http://e.example)\n# \u202Etitle";

    [Fact]
    public void Markdown_of_a_site_is_fit_for_a_comment()
    {
        using var sites = new TwoSites();
        sites.Replace(TwoSites.Meeting, "title: Ministers meet about harbours", "title: \"*Ministers* meet @octocat\"");

        string markdown = sites.Diff("--format", "markdown");

        Assert.StartsWith("""
            ### Changes to the site

            **1 entry changed**

            #### Entries

            - **changed** \*Ministers\* meet @​octocat `/entries/2015/harbour-meeting/`
              - *title*: Ministers meet about harbours → \*Ministers\* meet @​octocat

            <details><summary>
            """, markdown, StringComparison.Ordinal);
        Assert.Matches(@"\n</details>\n\nPages: 0 added, 0 removed, \d+ changed\. Other files: \d+ added, \d+ removed, \d+ changed\.\n$", markdown);
    }

    [Fact]
    public void Markdown_tells_what_is_broken_first()
    {
        SiteDifference found = Difference() with
        {
            Records = [new(RecordKind.Entry, DifferenceKind.Removed, "Gone")],
            Addresses = [new("/a/", IsPage: true), new("/b/", IsPage: true) { MovedTo = "/c/" }, new("/d/", IsPage: true) { IsUncertain = true }],
        };

        Assert.StartsWith("""
            ### Changes to the site

            **1 entry removed, 2 addresses broken, 1 address moved**

            #### Broken addresses

            - ⚠️ `/a/` is gone, and no alias leads on from it
            - ⚠️ `/d/` is gone; whether it leads on is not known

            #### Moved addresses

            - `/b/` → `/c/`

            #### Entries

            - **removed** Gone

            """, DifferenceMarkdown.Of(found, isStrict: false), StringComparison.Ordinal);
        Assert.Contains("- ❌ `/a/`", DifferenceMarkdown.Of(found, isStrict: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_never_longer_than_github_takes_and_says_what_is_left_out()
    {
        string hostile = new('#', 500);
        SiteDifference found = Difference() with
        {
            Records =
            [
                .. Enumerable.Range(0, 2000).Select(i => new RecordDifference(RecordKind.Entry, DifferenceKind.Changed, hostile)
                {
                    Address = $"/{hostile}/{i}/",
                    Fields = [.. Enumerable.Range(0, 40).Select(field => new FieldDifference(hostile + field, hostile, hostile))],
                }),
            ],
            Addresses = [.. Enumerable.Range(0, 100).Select(i => new AddressDifference($"/{hostile}/{i}/", IsPage: true))],
            Pages = [.. Enumerable.Range(0, 5000).Select(i => new PageDifference($"/{i}/", hostile) { HasOtherText = true })],
            Gaps = [.. Enum.GetValues<ComparisonGap>()],
        };

        string markdown = DifferenceMarkdown.Of(found, isStrict: false);

        Assert.InRange(markdown.Length, 30_000, 65_536);
        Assert.Matches(@"\*\*\d{4} more changes are left out here\*\*", markdown);
        Assert.Contains("Pages: 0 added", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_neither_break_a_line_nor_steer_the_terminal()
    {
        SiteDifference found = HostileDifference();

        foreach (string text in (string[])[DifferenceText.Of(found, isStrict: false), DifferenceMarkdown.Of(found, isStrict: false)])
        {
            Assert.DoesNotContain("\u001b", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\u202E", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n#  ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n# ", text, StringComparison.Ordinal);
        }
    }

    [ToolFact(Ajv)]
    public void Json_of_a_site_is_valid_against_its_schema()
    {
        using var sites = new TwoSites();
        sites.Replace(TwoSites.Meeting, "title: Ministers meet about harbours", "title: Ministers meet")
            .Replace(TwoSites.Founding, "The group was founded", "The group was set up");

        AssertIsValid(sites.Diff("--format", "json"));
    }

    [ToolFact(Ajv)]
    public void Json_of_anything_is_valid_against_its_schema()
    {
        AssertIsValid(DifferenceJson.Of(HostileDifference()));
        AssertIsValid(DifferenceJson.Of(Difference() with { OldRootHash = null }));
    }

    [Fact]
    public void Longest_json_of_a_strict_comparison_still_fails()
    {
        using var sites = new TwoSites();
        sites.Folder.CreateFolder("elsewhere");
        Verifying.PublishedFolder.Write(sites.Folder["elsewhere"], "index.html=<h1>Home</h1>");

        (int code, CommandLines.CommandLineRun run) = TwoSites.Run(sites.Folder.Path, "old", "elsewhere", "--format", "json", "--strict");

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("\"state\": \"broken\"", run.Output, StringComparison.Ordinal);
    }

    private static SiteDifference Difference() => new() { OldRootHash = ContentHash.Of("a"u8), NewRootHash = ContentHash.Of("b"u8) };

    private static SiteDifference HostileDifference() => Difference() with
    {
        Records =
        [
            .. from kind in Enum.GetValues<RecordKind>()
               from change in Enum.GetValues<DifferenceKind>()
               select new RecordDifference(kind, change, Hostile)
               {
                   Id = Hostile,
                   Address = "/" + Hostile,
                   Fields = [new(Hostile, Hostile, null), new(Hostile, null, Hostile), new(Hostile, Hostile, Hostile)],
               },
            new(RecordKind.Theme, DifferenceKind.Added, ""),
        ],
        Addresses = [new("/" + Hostile, IsPage: true), new("/x" + Hostile, IsPage: false) { MovedTo = "/" + Hostile }],
        Pages = [new("/" + Hostile, Hostile) { HasOtherText = true, LostAnchors = [Hostile] }, new("/", "") { IsUnread = true }],
        Gaps = [.. Enum.GetValues<ComparisonGap>()],
    };

    private static void AssertIsValid(string json)
    {
        using var folder = new TemporaryFolder();
        folder.Write("diff.json", json);
        ProcessRun run = ProcessRun.Of(
            "node", [Checkout.At("tests/tools/schema-check.mjs"), Checkout.At("docs/diff.schema.json"), folder["diff.json"]]);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }
}
