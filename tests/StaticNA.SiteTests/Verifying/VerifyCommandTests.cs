using System.Text.Json;
using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;

namespace StaticNA.SiteTests.Verifying;

/// <summary><c>staticna verify</c> on a published site and on copies that are not as they should be.</summary>
public sealed class VerifyCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _root;

    public VerifyCommandTests()
    {
        _root = PublishedFolder.Write(_folder.CreateFolder("output"),
            ".nojekyll=", "assets/site.css=body{}", "entries/2015/a/index.html=<p>a", "index.html=<p>home");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("output")]
    [InlineData("output/", "--format", "text")]
    public void Whole_site_is_clean_and_its_root_hash_is_printed(params string[] arguments)
    {
        (int code, CommandLineRun run) = Verify(arguments);

        Assert.Equal((ExitCode.Clean, ""), (code, run.Error));
        Assert.Equal($"4 files, 17 bytes: as the manifest lists them\nRoot hash: {_root}\n", run.Output);
    }

    [Fact]
    public void Quiet_says_nothing_of_a_whole_site_and_all_of_another()
    {
        Assert.Equal("", Verify("--verbosity", "quiet").Run.Output);

        File.Delete(_folder["output/index.html"]);

        Assert.StartsWith("missing    index.html\n", Verify("--verbosity", "quiet").Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_changed_and_extra_files_are_listed_by_path()
    {
        File.Delete(_folder["output/index.html"]);
        _folder.Write("output/assets/site.css", "BODY{}");
        _folder.Write("output/entries/2015/a/index.html", "<p>longer");
        _folder.Write("output/entries/2015/a/b/extra.html", "extra");
        _folder.Write("output/.DS_Store", "");

        (int code, CommandLineRun run) = Verify();

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Equal($"""
            extra      .DS_Store
            changed    assets/site.css (other bytes)
            extra      entries/2015/a/b/extra.html
            changed    entries/2015/a/index.html (9 bytes instead of 4)
            missing    index.html
            4 files, 17 bytes in the manifest: 1 missing, 2 changed, 2 extra
            Root hash: {_root}

            """, run.Output);
    }

    [Fact]
    public void Every_flipped_bit_of_a_file_is_found()
    {
        byte[] good = File.ReadAllBytes(_folder["output/index.html"]);
        for (int bit = 0; bit < 8 * good.Length; bit++)
        {
            byte[] bad = (byte[])good.Clone();
            bad[bit / 8] ^= (byte)(1 << (bit % 8));
            File.WriteAllBytes(_folder["output/index.html"], bad);
            Assert.Equal(ExitCode.ContentHasErrors, Verify().Code);
        }
    }

    [Fact]
    public void Extra_files_are_allowed_where_that_is_asked_and_nothing_else_is()
    {
        _folder.Write("output/CNAME", "example.org");
        (int code, CommandLineRun run) = Verify("--allow-extra");

        Assert.Equal(ExitCode.Clean, code);
        Assert.Contains("extra      CNAME\n4 files, 17 bytes in the manifest: 1 extra, which is allowed\n", run.Output,
            StringComparison.Ordinal);

        File.Delete(_folder["output/index.html"]);

        Assert.Equal(ExitCode.ContentHasErrors, Verify("--allow-extra").Code);
    }

    [Fact]
    public void Symbolic_links_are_told_and_never_followed()
    {
        _folder.Write("elsewhere/index.html", "<p>home");
        _folder.Write("elsewhere/a/index.html", "<p>a");
        File.Delete(_folder["output/index.html"]);
        File.CreateSymbolicLink(_folder["output/index.html"], _folder["elsewhere/index.html"]);
        Directory.Delete(_folder["output/entries/2015"], recursive: true);
        Directory.CreateSymbolicLink(_folder["output/entries/2015"], _folder["elsewhere"]);

        (int code, CommandLineRun run) = Verify("--allow-extra");

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.StartsWith("""
            irregular  entries/2015 (a symbolic link or a device; not listed)
            missing    entries/2015/a/index.html
            irregular  index.html (no regular file; not read)

            """, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pipe_in_place_of_an_empty_file_is_told_and_does_not_block()
    {
        File.Delete(_folder["output/.nojekyll"]);
        Assert.Equal(0, ProcessRun.Of("mkfifo", [_folder["output/.nojekyll"], _folder["output/pipe"]]).ExitCode);

        (int code, CommandLineRun run) = Verify();

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.StartsWith(
            "irregular  .nojekyll (no regular file; not read)\nirregular  pipe (a symbolic link or a device; not listed)\n",
            run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_in_place_of_a_file_is_told()
    {
        File.Delete(_folder["output/index.html"]);
        _folder.CreateFolder("output/index.html");

        Assert.StartsWith("irregular  index.html", Verify().Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_that_is_itself_a_link_is_read()
    {
        Directory.CreateSymbolicLink(_folder["current"], _folder["output"]);

        Assert.Equal(ExitCode.Clean, Verify("current").Code);
    }

    [Fact]
    public void Expected_root_hash_pins_what_was_published()
    {
        Assert.Equal(ExitCode.Clean, Verify("--expect", _root).Code);
        Assert.Equal(ExitCode.Clean, Verify("--expect", _root.ToUpperInvariant()).Code);

        string other = PublishedFolder.Write(_folder.CreateFolder("forged"), "index.html=<p>forged");
        (int code, CommandLineRun run) = Verify("forged", "--expect", _root);

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Equal(
            $"1 file, 9 bytes: as the manifest lists them\nRoot hash: {other}\n"
            + $"Expected:  {_root}; this is not the site that was published\n",
            run.Output);
    }

    [Theory]
    [InlineData("There is no staticna-manifest.json", null)]
    [InlineData("staticna-manifest.json is no manifest", "")]
    [InlineData("staticna-manifest.json is no manifest", "{\"format\":1,")]
    [InlineData("staticna-manifest.json is no manifest", "[1, 2, 3]")]
    public void Manifest_that_is_missing_or_damaged_is_told(string said, string? text)
    {
        File.Delete(_folder["output/staticna-manifest.json"]);
        if (text is not null)
        {
            _folder.Write("output/staticna-manifest.json", text);
        }

        (int code, CommandLineRun run) = Verify();

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.StartsWith(said, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Root hash", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"index.html\"", "\"inbox.html\"")]
    [InlineData("\"size\":7", "\"size\":8")]
    [InlineData("\"rootHash\":\"", "\"rootHash\":\"0000000000000000000000000000000000000000000000000000000000000000\",\"x\":\"")]
    [InlineData("\"index.html\"", "\"../secret\"")]
    public void Manifest_that_was_changed_is_told_and_nothing_is_read_by_it(string listed, string forged)
    {
        string file = _folder["output/staticna-manifest.json"];
        string text = File.ReadAllText(file);
        Assert.Contains(listed, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(listed, forged, StringComparison.Ordinal));

        (int code, CommandLineRun run) = Verify();

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.StartsWith("staticna-manifest.json ", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Manifest_that_is_a_link_or_too_large_is_not_read()
    {
        string file = _folder["output/staticna-manifest.json"];
        File.Move(file, _folder["moved.json"]);
        File.CreateSymbolicLink(file, _folder["moved.json"]);
        Assert.StartsWith("staticna-manifest.json is no regular file", Verify().Run.Output, StringComparison.Ordinal);

        File.Delete(file);
        using (FileStream large = File.Create(file))
        {
            large.SetLength(OutputVerifier.LargestManifest + 1);
        }

        Assert.StartsWith("staticna-manifest.json is larger", Verify().Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_can_not_steer_the_terminal()
    {
        _folder.Write("output/a\u001b[31m\nb", "");

        Assert.StartsWith("extra      a\uFFFD[31m\uFFFDb\n", Verify().Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_files_are_listed_only_in_detail()
    {
        for (int i = 0; i < 150; i++)
        {
            _folder.Write($"output/extra/{i:D3}", "");
        }

        Assert.Contains("extra/099\n… and 50 more; '--verbosity detailed' lists all\n4 files", Verify().Run.Output,
            StringComparison.Ordinal);
        Assert.Contains("extra/149\n4 files", Verify("--verbosity", "detailed").Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_tells_the_same_to_programs()
    {
        File.Delete(_folder["output/index.html"]);
        _folder.Write("output/assets/site.css", "BODY{}");
        _folder.Write("output/extra", "1");
        Directory.CreateSymbolicLink(_folder["output/link"], _folder.Path);

        (int code, CommandLineRun run) = Verify("--format", "json", "--expect", new string('0', 64));
        using var json = JsonDocument.Parse(run.Output);
        JsonElement found = json.RootElement;

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Equal(1, found.GetProperty("format").GetInt32());
        Assert.False(found.GetProperty("ok").GetBoolean());
        Assert.Equal("sound", found.GetProperty("manifest").GetString());
        Assert.Equal(_root, found.GetProperty("rootHash").GetString());
        Assert.Equal(new string('0', 64), found.GetProperty("expected").GetString());
        Assert.Equal((4, 17), (found.GetProperty("files").GetInt32(), found.GetProperty("bytes").GetInt32()));
        Assert.Equal("index.html", Only(found, "missing").GetProperty("path").GetString());
        JsonElement changed = Only(found, "changed");
        Assert.Equal((6, 6), (changed.GetProperty("listedSize").GetInt32(), changed.GetProperty("size").GetInt32()));
        Assert.Equal(ContentHash.Of("BODY{}"u8).ToString(), changed.GetProperty("sha256").GetString());
        Assert.Equal(ContentHash.Of("body{}"u8).ToString(), changed.GetProperty("listedSha256").GetString());
        Assert.Equal("extra", Only(found, "extra").GetProperty("path").GetString());
        Assert.Equal("link", Only(found, "irregular").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("there is no folder gone", "gone")]
    [InlineData("there is no folder output/index.html", "output/index.html")]
    [InlineData("OUTPUT names no folder", "")]
    [InlineData("--expect must be a root hash of 64", "--expect", "abc")]
    [InlineData("Must be one of", "--format", "sarif")]
    public void Wrong_command_line_is_refused(string said, params string[] arguments)
    {
        (int code, CommandLineRun run) = Verify(arguments);

        Assert.Equal((ExitCode.WrongCommandLine, ""), (code, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Interruption_ends_it()
    {
        var run = new CommandLineRun { Folder = _folder.Path };
        run.Interruption.Interrupt(ExitCode.Interrupted);

        Assert.Equal(ExitCode.Interrupted, run.Of("verify"));
    }

    private static JsonElement Only(JsonElement found, string list) => Assert.Single(found.GetProperty(list).EnumerateArray());

    private (int Code, CommandLineRun Run) Verify(params string[] arguments)
    {
        var run = new CommandLineRun { Folder = _folder.Path };
        return (run.Of(["verify", .. arguments]), run);
    }
}
