using System.Text;
using StaticNA.Cli;
using StaticNA.Cli.Publish;
using StaticNA.SiteTests.CommandLines;

namespace StaticNA.SiteTests.Publishing;

/// <summary><c>staticna publish --to DIR</c>, with rsync.</summary>
public sealed class FolderPublishingTests : IDisposable
{
    private static readonly string[] First = [".nojekyll=", "a/b/c.html=c", "a/d.html=d", "index.html=home", "old/x/y.html=y"];

    private readonly MadeSite _site = new();

    public void Dispose() => _site.Dispose();

    private string Target => _site.Folder["target"];

    [ProgramFact("rsync")]
    public void Dry_run_lists_what_would_change_and_touches_nothing()
    {
        _site.Make(First);

        CommandLineRun run = Publish(ExitCode.Clean, "--dry-run");

        Assert.Equal(
            "added    .nojekyll\nadded    a/b/c.html\nadded    a/d.html\nadded    index.html\nadded    old/x/y.html\n"
            + "5 added, 0 changed, 0 removed, 0 the same; nothing was sent\n", run.Output);
        Assert.False(Directory.Exists(Target));
    }

    [ProgramFact("rsync")]
    public void Site_is_sent_whole_with_its_manifest()
    {
        _site.Make(First);

        CommandLineRun run = Publish(ExitCode.Clean);

        Assert.Equal(First, MadeSite.FilesOf(Target));
        Assert.Equal(Manifest(_site.Output), Manifest(Target));
        Assert.EndsWith($"Published to target\nRoot hash: {SiteManifest.ReadFrom(Target)!.RootHash}\n", run.Output, StringComparison.Ordinal);
        Assert.True(OutputVerifier.Verify(Target, null, CancellationToken.None).IsWhole);
    }

    [ProgramFact("rsync")]
    public void Site_that_is_there_already_is_not_sent_again()
    {
        _site.Make(First);
        Publish(ExitCode.Clean);
        File.WriteAllText(Path.Join(Target, "index.html"), "spoilt");

        CommandLineRun run = Publish(ExitCode.Clean);

        Assert.StartsWith("target holds this very site already\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("spoilt", File.ReadAllText(Path.Join(Target, "index.html")));
    }

    [ProgramFact("rsync")]
    public void All_files_can_be_sent_again()
    {
        _site.Make(First);
        Publish(ExitCode.Clean);
        File.WriteAllText(Path.Join(Target, "index.html"), "spoilt");

        Publish(ExitCode.Clean, "--all");

        Assert.Equal(First, MadeSite.FilesOf(Target));
    }

    [ProgramFact("rsync")]
    public void What_changed_is_sent_what_is_gone_is_removed_and_files_of_others_stay()
    {
        _site.Make(First);
        Publish(ExitCode.Clean);
        File.WriteAllText(Path.Join(Target, "a/stranger"), "mine");
        Directory.CreateDirectory(Path.Join(Target, "old/kept"));
        _site.Make("a/d.html=D", "index.html=home", "new/z.html=z");

        CommandLineRun run = Publish(ExitCode.Clean);

        Assert.Equal(["a/d.html=D", "a/stranger=mine", "index.html=home", "new/z.html=z"], MadeSite.FilesOf(Target));
        Assert.False(Directory.Exists(Path.Join(Target, "a/b")));
        Assert.False(Directory.Exists(Path.Join(Target, "old/x")));
        Assert.True(Directory.Exists(Path.Join(Target, "old/kept")));
        Assert.StartsWith(
            "added    new/z.html\nchanged  a/d.html\nremoved  .nojekyll\nremoved  a/b/c.html\nremoved  old/x/y.html\n"
            + "1 added, 1 changed, 3 removed, 1 the same\n", run.Output, StringComparison.Ordinal);
    }

    [ProgramFact("rsync")]
    public void File_of_the_same_size_and_time_is_sent_when_its_bytes_changed()
    {
        _site.Make("index.html=one");
        File.SetLastWriteTimeUtc(Path.Join(_site.Output, "index.html"), DateTime.UnixEpoch);
        Publish(ExitCode.Clean);
        _site.Make("index.html=two");
        File.SetLastWriteTimeUtc(Path.Join(_site.Output, "index.html"), DateTime.UnixEpoch);

        Publish(ExitCode.Clean);

        Assert.Equal(["index.html=two"], MadeSite.FilesOf(Target));
    }

    [ProgramFact("rsync")]
    public void Names_that_rsync_could_take_for_something_else_are_sent_and_removed()
    {
        string[] odd = ["#comment.html=1", "-rf/x=2", ";a.html=3", "a b/ö.html=4", "index.html=home", "x[1]*.html=5"];
        _site.Make(odd);
        Publish(ExitCode.Clean);
        Assert.Equal(odd.Order(StringComparer.Ordinal), MadeSite.FilesOf(Target));

        _site.Make("index.html=home");
        Publish(ExitCode.Clean);

        Assert.Equal(["index.html=home"], MadeSite.FilesOf(Target));
    }

    [ProgramFact("rsync")]
    public void File_may_become_a_folder_and_a_folder_a_file()
    {
        _site.Make("a=file", "b/c/d.html=d", "index.html=home");
        Publish(ExitCode.Clean);
        _site.Make("a/x.html=x", "b=file", "index.html=home");

        Publish(ExitCode.Clean);

        Assert.Equal(["a/x.html=x", "b=file", "index.html=home"], MadeSite.FilesOf(Target));
    }

    [ProgramFact("rsync")]
    public void Place_with_files_of_others_is_refused_unless_it_is_to_be_adopted()
    {
        _site.Make("index.html=home");
        _site.Folder.Write("target/stranger", "mine");

        CommandLineRun refused = Publish(ExitCode.WrongCommandLine);
        Assert.Contains("target holds files and no valid staticna-manifest.json", refused.Error, StringComparison.Ordinal);
        Assert.Equal(["stranger=mine"], MadeSite.FilesOf(Target));

        Publish(ExitCode.Clean, "--adopt");
        Assert.Equal(["index.html=home", "stranger=mine"], MadeSite.FilesOf(Target));
    }

    [ProgramFact("rsync")]
    public void Damaged_manifest_at_the_target_counts_as_none()
    {
        _site.Make("index.html=home");
        Publish(ExitCode.Clean);
        File.AppendAllText(Path.Join(Target, SiteManifest.FileName), "x");
        _site.Make("index.html=new");

        Publish(ExitCode.WrongCommandLine);

        Assert.Equal(["index.html=home"], MadeSite.FilesOf(Target));
    }

    [ProgramFact("rsync")]
    public void Interrupted_publication_is_made_good_also_when_the_site_is_as_before_again()
    {
        string[] before = ["gone.html=1", "index.html=home", "same.html=s"];
        _site.Make(before);
        Publish(ExitCode.Clean);
        SiteManifest old = SiteManifest.ReadFrom(Target)!;

        // As it stands when rsync is killed after some files were sent.
        _site.Make("index.html=new", "more.html=m", "same.html=s");
        var shipment = new Shipment(_site.Output, SiteManifest.ReadFrom(_site.Output)!, old, SendsAll: false);
        File.WriteAllBytes(Path.Join(Target, SiteManifest.FileName), SiteUnderWay.Of(shipment).ToUtf8());
        _site.Folder.Write("target/index.html", "new");
        _site.Folder.Write("target/more.html", "m");
        _site.Make(before);

        CommandLineRun run = Publish(ExitCode.Clean);

        Assert.Equal(before, MadeSite.FilesOf(Target));
        Assert.Contains("0 added, 2 changed, 1 removed, 1 the same\n", run.Output, StringComparison.Ordinal);
        Assert.True(OutputVerifier.Verify(Target, null, CancellationToken.None).IsWhole);
    }

    [ProgramFact("rsync")]
    public void Site_that_is_not_as_it_was_built_is_not_published()
    {
        _site.Make(First);
        File.AppendAllText(Path.Join(_site.Output, "index.html"), "!");

        CommandLineRun run = Publish(ExitCode.ContentHasErrors);

        Assert.Contains("changed    index.html", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Target));
    }

    [ProgramFact("rsync")]
    public void File_that_the_manifest_does_not_list_is_not_published()
    {
        _site.Make("index.html=home");
        File.WriteAllText(Path.Join(_site.Output, ".DS_Store"), "x");

        Publish(ExitCode.Clean);

        Assert.Equal(["index.html=home"], MadeSite.FilesOf(Target));
    }

    [Fact]
    public void Without_a_built_site_there_is_nothing_to_publish() => Assert.Contains(
        "run 'staticna build' first", Publish(ExitCode.WrongCommandLine).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("output")]
    [InlineData("output/below")]
    [InlineData(".")]
    [InlineData("link")]
    public void Built_site_is_not_published_into_itself_or_around_itself(string target)
    {
        _site.Make("index.html=home");
        Directory.CreateSymbolicLink(_site.Folder["link"], _site.Output);

        CommandLineRun run = Run("publish", "--to", target);

        Assert.Contains("publish to another place", run.Error, StringComparison.Ordinal);
        Assert.Equal(["index.html=home"], MadeSite.FilesOf(_site.Output));
    }

    [Theory]
    [InlineData("--remote")]
    [InlineData("--branch")]
    [InlineData("--message")]
    public void Options_of_git_are_refused_for_a_folder(string option)
    {
        _site.Make("index.html=home");

        Assert.Contains($"{option} goes with --to git only", Publish(ExitCode.WrongCommandLine, option, "x").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("host:folder", true)]
    [InlineData("user@host:/srv/www", true)]
    [InlineData("rsync://host/module/x", true)]
    [InlineData("folder", false)]
    [InlineData("./a:b", false)]
    [InlineData("/srv/a:b", false)]
    [InlineData(":x", false)]
    public void Place_is_remote_as_rsync_tells(string target, bool isRemote) => Assert.Equal(isRemote, RsyncTarget.IsRemote(target));

    [ProgramFact("rsync")]
    public void Server_gets_the_site_over_the_remote_shell()
    {
        string shell = RemoteShell("#!/bin/sh\nshift\nexec sh -c \"$*\"\n");
        var variables = new Dictionary<string, string> { ["RSYNC_RSH"] = shell };
        string[] arguments = ["publish", "--to", "somewhere:" + Target + "/below"];
        _site.Make(First);
        ProcessRun first = ProcessRun.OfStaticna(arguments, _site.Folder.Path, variables);
        _site.Make("index.html=new");

        ProcessRun second = ProcessRun.OfStaticna(arguments, _site.Folder.Path, variables);

        Assert.Equal((0, "", 0, ""), (first.ExitCode, first.Error, second.ExitCode, second.Error));
        Assert.Contains("0 added, 1 changed, 4 removed, 0 the same\n", second.Output, StringComparison.Ordinal);
        Assert.Equal(["index.html=new"], MadeSite.FilesOf(Path.Join(Target, "below")));
        Assert.Empty(Directory.GetDirectories(Path.Join(Target, "below")));
    }

    [ProgramFact("rsync")]
    public void Server_that_can_not_be_reached_is_an_error_with_the_words_of_rsync()
    {
        _site.Make(First);
        string shell = RemoteShell("#!/bin/sh\necho 'no route to somewhere' >&2\nexit 255\n");

        ProcessRun run = ProcessRun.OfStaticna(
            ["publish", "--to", "somewhere:x"], _site.Folder.Path, new Dictionary<string, string> { ["RSYNC_RSH"] = shell });

        Assert.Equal(ExitCode.InputOutput, run.ExitCode);
        Assert.Contains("rsync failed with exit code", run.Error, StringComparison.Ordinal);
        Assert.Contains("no route to somewhere", run.Error, StringComparison.Ordinal);
    }

    [ProgramFact("rsync")]
    public void What_a_remote_shell_leaves_behind_holds_nothing_up()
    {
        _site.Make("index.html=home");
        string shell = RemoteShell("#!/bin/sh\nsleep 600 </dev/null >/dev/null &\necho $! >>pids\nshift\nexec sh -c \"$*\"\n");

        ProcessRun run = ProcessRun.OfStaticna(
            ["publish", "--to", "somewhere:" + Target], _site.Folder.Path, new Dictionary<string, string> { ["RSYNC_RSH"] = shell });

        string[] left = File.ReadAllLines(_site.Folder["pids"]);
        Assert.All(left, process => Assert.Equal(0, ProcessRun.Of("kill", [process]).ExitCode));
        Assert.True(run.ExitCode == ExitCode.Clean, run.Error);
        Assert.Equal(["index.html=home"], MadeSite.FilesOf(Target));
    }

    [Fact]
    public void Interruption_ends_it_before_anything_is_sent()
    {
        _site.Make(First);
        CommandLineRun run = new() { Folder = _site.Folder.Path };
        run.Interruption.Interrupt(ExitCode.Interrupted);

        Assert.Equal(ExitCode.Interrupted, run.Of("publish", "--to", "target"));
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void Missing_program_is_named()
    {
        _site.Make(First);
        string dotnet = ProgramFactAttribute.Find("dotnet")!;

        ProcessRun run = ProcessRun.Of(
            dotnet, [typeof(CommandLine).Assembly.Location, "publish", "--to", "target"], _site.Folder.Path,
            new Dictionary<string, string> { ["PATH"] = _site.Folder["nowhere"] });

        Assert.Equal(ExitCode.WrongCommandLine, run.ExitCode);
        Assert.Contains("this needs rsync, which is not installed", run.Error, StringComparison.Ordinal);
    }

    private static string Manifest(string folder) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Join(folder, SiteManifest.FileName)));

    private string RemoteShell(string script)
    {
        _site.Folder.Write("shell", script);
        Assert.Equal(0, ProcessRun.Of("chmod", ["+x", _site.Folder["shell"]]).ExitCode);
        return _site.Folder["shell"];
    }

    private CommandLineRun Publish(int exitCode, params string[] arguments)
    {
        CommandLineRun run = new() { Folder = _site.Folder.Path };
        int code = run.Of(["publish", "--to", "target", .. arguments]);
        Assert.True(exitCode == code, $"{code}: {run.Error}");
        return run;
    }

    private CommandLineRun Run(params string[] arguments)
    {
        CommandLineRun run = new() { Folder = _site.Folder.Path };
        Assert.Equal(ExitCode.WrongCommandLine, run.Of(arguments));
        return run;
    }
}
