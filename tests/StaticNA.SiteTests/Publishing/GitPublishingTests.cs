using StaticNA.Cli;
using StaticNA.SiteTests.CommandLines;

namespace StaticNA.SiteTests.Publishing;

/// <summary><c>staticna publish --to git</c>, with a bare repository on this machine as remote.</summary>
public sealed class GitPublishingTests : IDisposable
{
    private readonly MadeSite _site = new();

    public GitPublishingTests()
    {
        Git("init", "-q", "--bare", "remote.git");
        Git("init", "-q", "-b", "main");
        Git("config", "user.name", "Tester");
        Git("config", "user.email", "tester@example.org");
        Git("remote", "add", "origin", "remote.git");
        _site.Folder.Write(".gitignore", "/output/\n/remote.git/\n/copy/\n");
        _site.Folder.Write("content.md", "text\n");
        Git("add", ".");
        Git("commit", "-q", "-m", "Content");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Site_becomes_the_only_thing_on_a_new_branch()
    {
        _site.Make(".nojekyll=", "a/b.html=b", "index.html=home");

        CommandLineRun run = Publish(ExitCode.Clean);

        Assert.Equal([".nojekyll=", "a/b.html=b", "index.html=home"], Copy("gh-pages"));
        Assert.Equal("1", RemoteGit("rev-list", "--count", "gh-pages"));
        Assert.StartsWith("Publish the site: 3 files added, 0 changed, 0 removed", RemoteGit("log", "-1", "--format=%B", "gh-pages"), StringComparison.Ordinal);
        Assert.Contains($"Commit {RemoteGit("rev-parse", "gh-pages")}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Next_publication_is_a_commit_on_top_that_leaves_files_of_others()
    {
        _site.Make("a/b.html=b", "gone/x.html=x", "index.html=home");
        Publish(ExitCode.Clean);
        AddStranger("gh-pages");
        _site.Make("a/b.html=B", "index.html=home", "new.html=n");

        CommandLineRun run = Publish(ExitCode.Clean, "--message", "Second");

        Assert.Equal(["a/b.html=B", "index.html=home", "new.html=n", "stranger=mine"], Copy("gh-pages"));
        Assert.Equal("3", RemoteGit("rev-list", "--count", "gh-pages"));
        Assert.Equal("Second", RemoteGit("log", "-1", "--format=%B", "gh-pages"));
        Assert.StartsWith(
            "added    new.html\nchanged  a/b.html\nremoved  gone/x.html\n1 added, 1 changed, 1 removed, 1 the same\n",
            run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Work_tree_index_and_branches_of_the_repository_stay_as_they_are()
    {
        _site.Make("index.html=home");
        _site.Folder.Write("content.md", "staged\n");
        Git("add", "content.md");
        _site.Folder.Write("content.md", "changed after that\n");
        string before = State();

        Publish(ExitCode.Clean);

        Assert.Equal(before, State());
    }

    [Fact]
    public void Files_keep_their_bytes_whatever_git_is_told_of_line_endings()
    {
        Git("config", "core.autocrlf", "input");
        _site.Folder.Write(".git/info/attributes", "* text=auto eol=lf\n");
        _site.Make("calendar.ics=BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "index.html=home");

        Publish(ExitCode.Clean);

        Assert.Contains("calendar.ics=BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", Copy("gh-pages"));
    }

    [Fact]
    public void Ignored_names_are_published_all_the_same()
    {
        _site.Folder.Write(".git/info/exclude", "*.html\n.nojekyll\n");
        _site.Make(".nojekyll=", "index.html=home");

        Publish(ExitCode.Clean);

        Assert.Equal([".nojekyll=", "index.html=home"], Copy("gh-pages"));
    }

    [Fact]
    public void Same_site_makes_no_commit()
    {
        _site.Make("index.html=home");
        Publish(ExitCode.Clean);

        CommandLineRun again = Publish(ExitCode.Clean);
        CommandLineRun all = Publish(ExitCode.Clean, "--all");

        Assert.StartsWith("branch gh-pages of origin holds this very site already\n", again.Output, StringComparison.Ordinal);
        Assert.Contains("nothing to commit", all.Output, StringComparison.Ordinal);
        Assert.Equal("1", RemoteGit("rev-list", "--count", "gh-pages"));
    }

    [Fact]
    public void File_that_somebody_changed_on_the_branch_is_put_right_with_the_next_publication()
    {
        _site.Make("a.html=a", "index.html=home");
        Publish(ExitCode.Clean);
        AddStranger("gh-pages", "index.html");
        _site.Make("a.html=A", "index.html=home");

        Publish(ExitCode.Clean);

        Assert.Equal(["a.html=A", "index.html=home"], Copy("gh-pages"));
    }

    [Fact]
    public void Branch_with_files_of_others_is_refused_unless_it_is_to_be_adopted()
    {
        Git("push", "-q", "origin", "main:pages");
        _site.Make("index.html=home");

        CommandLineRun refused = Publish(ExitCode.WrongCommandLine, "--branch", "pages");
        Assert.Contains("branch pages of origin holds files and no valid", refused.Error, StringComparison.Ordinal);
        Assert.Equal("1", RemoteGit("rev-list", "--count", "pages"));

        Publish(ExitCode.Clean, "--branch", "pages", "--adopt");
        Assert.Equal([".gitignore=/output/\n/remote.git/\n/copy/\n", "content.md=text\n", "index.html=home"], Copy("pages"));
    }

    [Fact]
    public void Dry_run_pushes_nothing()
    {
        _site.Make("index.html=home");

        CommandLineRun run = Publish(ExitCode.Clean, "--dry-run");

        Assert.Equal("added    index.html\n1 added, 0 changed, 0 removed, 0 the same; nothing was sent\n", run.Output);
        Assert.Empty(RemoteGit("branch", "--list"));
    }

    [Fact]
    public void Refusal_of_the_remote_is_an_error_with_its_own_words()
    {
        string hook = _site.Folder["remote.git/hooks/pre-receive"];
        File.WriteAllText(hook, "#!/bin/sh\necho 'closed for today' >&2\nexit 1\n");
        Assert.Equal(0, ProcessRun.Of("chmod", ["+x", hook]).ExitCode);
        _site.Make("index.html=home");

        CommandLineRun run = Publish(ExitCode.InputOutput);

        Assert.Contains("closed for today", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Published", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Remote_may_be_an_address_and_history_that_is_not_here_is_fetched()
    {
        _site.Make("index.html=home");
        Publish(ExitCode.Clean);
        using var other = new MadeSite();
        ProcessRun.Of("git", ["clone", "-q", "--branch", "main", "--single-branch", _site.Folder["."], "clone"], other.Folder.Path);
        ProcessRun.Of("git", ["config", "user.name", "Other"], other.Folder["clone"]);
        ProcessRun.Of("git", ["config", "user.email", "other@example.org"], other.Folder["clone"]);
        other.Make("index.html=new");
        CommandLineRun run = new() { Folder = other.Folder.Path };

        int code = run.Of("publish", "--root", "clone", "--output", "output", "--to", "git", "--remote", _site.Folder["remote.git"]);

        Assert.True(code == ExitCode.Clean, run.Error);
        Assert.Contains("0 added, 1 changed, 0 removed, 0 the same\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["index.html=new"], Copy("gh-pages"));
        Assert.Equal("2", RemoteGit("rev-list", "--count", "gh-pages"));
    }

    [Theory]
    [InlineData("'a..b' is no name of a branch", "--branch", "a..b")]
    [InlineData("'-x' is no name of a branch", "--branch=-x")]
    [InlineData("'--upload-pack=x' is no remote", "--remote=--upload-pack=x")]
    public void Names_that_git_would_take_for_something_else_are_refused(string message, params string[] arguments)
    {
        _site.Make("index.html=home");

        Assert.Contains(message, Publish(ExitCode.WrongCommandLine, arguments).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_outside_a_repository_is_refused()
    {
        using var plain = new MadeSite();
        plain.Make("index.html=home");
        CommandLineRun run = new() { Folder = plain.Folder.Path };

        Assert.Equal(ExitCode.WrongCommandLine, run.Of("publish", "--to", "git"));
        Assert.Contains("is in no git repository", run.Error, StringComparison.Ordinal);
    }

    private CommandLineRun Publish(int exitCode, params string[] arguments)
    {
        CommandLineRun run = new() { Folder = _site.Folder.Path };
        int code = run.Of(["publish", "--to", "git", .. arguments]);
        Assert.True(exitCode == code, $"{code}: {run.Error}");
        return run;
    }

    /// <summary>The files of a branch of the remote, checked out as a host does it.</summary>
    private string[] Copy(string branch)
    {
        using var copy = new TemporaryFolder();
        Run(copy.Path, "clone", "-q", "--branch", branch, _site.Folder["remote.git"], "copy");
        return MadeSite.FilesOf(copy["copy"]);
    }

    private void AddStranger(string branch, string file = "stranger")
    {
        using var copy = new TemporaryFolder();
        Run(copy.Path, "clone", "-q", "--branch", branch, _site.Folder["remote.git"], "copy");
        File.WriteAllText(copy["copy/" + file], "mine");
        Run(copy["copy"], "add", ".");
        Run(copy["copy"], "-c", "user.name=X", "-c", "user.email=x@example.org", "commit", "-q", "-m", "Mine");
        Run(copy["copy"], "push", "-q");
    }

    private string State() => string.Join(
        '\n', Git("status", "--porcelain"), Git("rev-parse", "HEAD"), Git("branch"), Git("ls-files", "-s"), Git("stash", "list"),
        File.Exists(_site.Folder[".git/FETCH_HEAD"]) ? "fetched" : "", File.ReadAllText(_site.Folder["content.md"]));

    private string Git(params string[] arguments) => Run(_site.Folder.Path, arguments);

    private string RemoteGit(params string[] arguments) => Run(_site.Folder["remote.git"], arguments);

    private static string Run(string folder, params string[] arguments)
    {
        ProcessRun run = ProcessRun.Of("git", arguments, folder);
        Assert.True(run.ExitCode == 0, run.Error);
        return run.Output.TrimEnd('\n');
    }
}
