using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;
using StaticNA.SiteTests.DiagnosticFixtures;

namespace StaticNA.SiteTests.Ingesting;

/// <summary><c>staticna ingest --update</c>: the document has changed, the author's work stays.</summary>
public sealed class IngestUpdateTests : IDisposable
{
    private const string First = "Cranes for the northern quays\n\nThe ministers met in Halifax and spoke about cranes.\n\n"
        + "They praised the pilots of the harbour and their long work in the fog.\n\nA second meeting will be held in Mexico by the end of the year.\n\n"
        + "The third paragraph speaks of ropes.\n";

    private const string Second = "Cranes for the northern quays\n\nA new first paragraph tells of the weather on that day.\n\n"
        + "The ministers met in Halifax and spoke about cranes.\n\n"
        + "A second meeting will be held in Mexico by the end of next year.\n\nThe third paragraph speaks of ropes.\n";

    private readonly TemporaryFolder _folder = new();

    public IngestUpdateTests()
    {
        DiagnosticFixture.CopyBaseTo(_folder.Path);
        _folder.Write("cranes.txt", First);
        Assert.Equal(ExitCode.Clean, Ingest("cranes.txt", "--id", "cranes").Code);
        string[] record = File.ReadAllLines(_folder["input/sources/cranes.md"]);
        string[] digests = ["They met.", "Pilots, praised.", "Next: Mexico.", "Ropes."];
        int at = Array.IndexOf(record, "digest:") + 1;
        for (int i = 0; i < digests.Length; i++)
        {
            record[at + i] = record[at + i].Replace("\"\"", $"\"{digests[i]}\"", StringComparison.Ordinal);
        }

        record[at] += "\n    assessment: loose\n    note: \"No day is given.\"";
        File.WriteAllText(_folder["input/sources/cranes.md"], string.Join('\n', record) + "\n\nA note.\n");
        _folder.Write("input/themes/cranes.md",
            "---\ntitle: Cranes\nsummary: Of cranes.\n---\nThey met [@cranes ¶1], were praised [@cranes ¶2],\nand go on [@cranes ¶3-4].\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Changed_document_keeps_digests_with_their_passages_and_lists_the_citations()
    {
        _folder.Write("cranes.txt", Second);

        (int code, CommandLineRun run) = Ingest("cranes.txt", "--update");

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Equal(
            [
                "input/themes/cranes.md:5:20: the citation of cranes ¶1 has moved: write ¶2",
                "input/themes/cranes.md:5:47: the citation of cranes ¶2 is broken: the passage is gone",
                "input/themes/cranes.md:6:21: the citation of cranes ¶3 may be broken: the passage has other words and is now ¶3",
            ],
            run.Error.TrimEnd('\n').Split('\n'));
        string record = File.ReadAllText(_folder["input/sources/cranes.md"]);
        Assert.Contains("  passages:\n    - \"3\"\n    - \"5\"\n    - \"7\"\n    - \"9\"\n", record, StringComparison.Ordinal);
        Assert.Contains(
            "digest:\n  - text: \"\" # passage 1, line 3\n"
            + "  - text: \"They met.\" # passage 2, line 5\n    assessment: loose\n    note: \"No day is given.\"\n"
            + "  - text: \"Next: Mexico.\" # passage 3, line 7\n  - text: \"Ropes.\" # passage 4, line 9\n"
            + "  # No longer in the document, passage 2 before:\n  # - text: \"Pilots, praised.\" # passage 2, line 5\n---\n\nA note.\n",
            record, StringComparison.Ordinal);
        Assert.Equal(First, File.ReadAllText(_folder["input/documents/cranes.txt"]));
        Assert.Equal(2, Directory.GetFiles(_folder["input/documents"], "cranes*.txt").Length);
        Assert.Equal(
            ["SNA0511"],
            FixtureBuild.Find(_folder.Path, "--documents", "input/documents")
                .Where(line => line.Contains("sources/cranes", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Passages_that_the_author_chose_stay_chosen()
    {
        string record = File.ReadAllText(_folder["input/sources/cranes.md"]);
        File.WriteAllText(_folder["input/sources/cranes.md"], record
            .Replace("    - \"3\"\n", "    - \"1\"\n", StringComparison.Ordinal)
            .Replace("    - \"9\"\n", "    - \"9:5-9:19\"\n", StringComparison.Ordinal));
        _folder.Write("cranes.txt", Second);

        Ingest("cranes.txt", "--update");

        Assert.Contains("  passages:\n    - \"1\"\n    - \"3\"\n    - \"7\"\n    - \"9:5-9:19\"\n",
            File.ReadAllText(_folder["input/sources/cranes.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Unchanged_document_leaves_the_record_as_it_is()
    {
        string before = File.ReadAllText(_folder["input/sources/cranes.md"]);

        (int code, CommandLineRun run) = Ingest("cranes.txt", "--update");

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        Assert.Equal("cranes: the document has not changed; the record stays as it is\n", run.Output);
        Assert.Equal(before, File.ReadAllText(_folder["input/sources/cranes.md"]));
    }

    [Fact]
    public void Second_update_finds_the_record_and_an_html_page_is_named_anew()
    {
        _folder.Write("page.html", "<h1>Cranes</h1><p>They met on the quay.</p>");
        Ingest("page.html", "--id", "page");
        foreach (string more in (string[])["ropes", "pilots"])
        {
            _folder.Write("page.html", $"<h1>Cranes</h1><p>They met on the quay.</p><p>They spoke of {more}.</p>");
            (int code, CommandLineRun run) = Ingest("page.html", "--update");
            Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        }

        string record = File.ReadAllText(_folder["input/sources/page.md"]);
        string hash = Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder["page.html"])));
        Assert.Contains($"taken out of the page page-{hash[..8]}.html (SHA-256 {hash});", record, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder[$"input/documents/page-{hash[..8]}.html"]));
    }

    [Fact]
    public void Dry_run_of_an_update_only_shows_it()
    {
        string before = File.ReadAllText(_folder["input/sources/cranes.md"]);
        _folder.Write("cranes.txt", Second);

        (int code, CommandLineRun run) = Ingest("cranes.txt", "--update", "--dry-run");

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("the citation of cranes ¶2 is broken: the passage is gone", run.Error, StringComparison.Ordinal);
        Assert.Contains("cranes: ¶1 is new, line 3\ncranes: ¶1 is now ¶2, line 5\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("cranes: ¶2 is gone; its digest stays as a comment\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_folder["input/sources/cranes.md"]));
    }

    [Fact]
    public void Update_without_the_text_before_is_refused()
    {
        File.Delete(_folder["input/documents/cranes.txt"]);
        _folder.Write("cranes.txt", Second);

        (int code, CommandLineRun run) = Ingest("cranes.txt", "--update");

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("input/documents does not hold cranes.txt as input/sources/cranes.md pins it", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_before_is_looked_for_where_the_build_looks_for_documents()
    {
        Directory.Move(_folder["input/documents"], _folder["kept"]);
        _folder.Write("cranes.txt", Second);
        var run = new CommandLineRun { Folder = _folder.Path, Variables = { ["STATICNA_DOCUMENTS"] = "kept" } };

        run.Of("ingest", "cranes.txt", "--update");

        Assert.Contains("cranes: wrote kept/cranes-", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["input/documents"]));
    }

    private (int Code, CommandLineRun Run) Ingest(params string[] arguments)
    {
        var run = new CommandLineRun { Folder = _folder.Path };
        return (run.Of(["ingest", .. arguments]), run);
    }
}
