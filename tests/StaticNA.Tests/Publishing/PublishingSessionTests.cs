namespace StaticNA.Tests;

public sealed class PublishingSessionTests : IDisposable
{
    private readonly PublishedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void First_publication_makes_the_output_with_its_manifest()
    {
        PublishResult result = _site.Publish("index.html=home", "a/b/index.html=deep");
        Assert.Equal(["a/b/index.html=deep", "index.html=home"], _site.Texts());
        Assert.Equal(PublishOutcome.Published, result.Outcome);
        Assert.Equal(new PublishCounts(2, 0, 0, 8), result.Changes);
        string manifest = Path.Join(_site.Places.Output, SiteManifest.FileName);
        Assert.Equal(result.Manifest.ToUtf8(), File.ReadAllBytes(manifest));
        Assert.False(Directory.Exists(_site.Places.Tree));
    }

    [Fact]
    public void Publication_to_an_empty_folder_fills_it()
    {
        Directory.CreateDirectory(_site.Places.Output);
        _site.Publish("index.html=home");
        Assert.Equal(["index.html=home"], _site.Texts());
    }

    [Fact]
    public void Same_site_again_leaves_every_file_and_folder_alone()
    {
        _site.Publish("index.html=home", "a/index.html=a");
        Dictionary<string, string> before = _site.Stamps();
        PublishResult result = _site.Publish("a/index.html=a", "index.html=home");
        Assert.Equal(PublishOutcome.Unchanged, result.Outcome);
        Assert.Equal(new PublishCounts(0, 2, 0, 5), result.Changes);
        Assert.Equal(before, _site.Stamps());
    }

    [Fact]
    public void Unchanged_files_keep_their_inode_and_time_over_generations()
    {
        _site.Publish("same=same", "a/same=same", "b=one");
        Dictionary<string, string> first = _site.FileStamps();
        foreach (string text in (string[])["two", "one", "three", "one"])
        {
            _site.Publish("same=same", "a/same=same", "b=" + text);
            Dictionary<string, string> now = _site.FileStamps();
            Assert.Equal(first["same"], now["same"]);
            Assert.Equal(first["a/same"], now["a/same"]);
            Assert.Equal(["a/same=same", "b=" + text, "same=same"], _site.Texts());
        }
    }

    [Fact]
    public void File_that_stays_as_the_last_generation_changed_it_keeps_its_time()
    {
        _site.Publish("a=old", "b=1");
        _site.Publish("a=new", "b=1");
        string changed = _site.FileStamps()["a"];
        _site.Publish("a=new", "b=2");
        Assert.Equal(changed, _site.FileStamps()["a"]);
    }

    [Fact]
    public void Changed_new_and_removed_files_are_counted()
    {
        _site.Publish("same=1", "changed=1", "gone=1");
        PublishResult result = _site.Publish("same=1", "changed=22", "new=333");
        Assert.Equal(new PublishCounts(2, 1, 1, 6), result.Changes);
        Assert.Equal(["changed=22", "new=333", "same=1"], _site.Texts());
    }

    [Fact]
    public void Removed_files_take_their_empty_folders_with_them()
    {
        _site.Publish("a/b/c/d=1", "a/e=1");
        _site.Publish("a/e=1");
        _site.Publish("a/e=1", "f=1");
        Assert.Equal(["a", "a/e", "f", SiteManifest.FileName], _site.Stamps().Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Removal_alone_is_published()
    {
        _site.Publish("a=1", "b=1");
        PublishResult result = _site.Publish("a=1");
        Assert.Equal(PublishOutcome.Published, result.Outcome);
        Assert.Equal(["a=1"], _site.Texts());
    }

    [Fact]
    public void File_may_become_a_folder_and_a_folder_a_file()
    {
        string[] one = ["a=1", "b/c/d=1", "b/e=1"];
        string[] two = ["a/x/y=1", "b=1"];
        foreach (string[] files in (string[][])[one, two, one, two, one])
        {
            _site.Publish(files);
            Assert.Equal(files, _site.Texts());
        }
    }

    [Fact]
    public void Empty_file_is_published()
    {
        _site.Publish(".nojekyll=");
        Assert.Equal([".nojekyll="], _site.Texts());
    }

    [Fact]
    public void Session_given_up_leaves_the_output_alone()
    {
        _site.Publish("a=1", "b=1");
        _site.Publish("a=1", "b=2");
        Dictionary<string, string> stamps = _site.Stamps();
        using (PublishingSession session = _site.Begin())
        {
            PublishedSite.Write(session, "a=changed", "b=changed", "c=new");
        }

        Assert.Equal(stamps, _site.Stamps());
        Assert.Equal(["a=1", "b=2"], _site.Texts());
    }

    [Fact]
    public void Session_given_up_before_the_first_publication_makes_no_output()
    {
        using (PublishingSession session = _site.Begin())
        {
            PublishedSite.Write(session, "a=1");
        }

        Assert.False(Path.Exists(_site.Places.Output));
        _site.Publish("b=1");
        Assert.Equal(["b=1"], _site.Texts());
    }

    [Fact]
    public void What_a_session_given_up_wrote_is_kept_for_the_next()
    {
        _site.Publish("a=1");
        using (PublishingSession session = _site.Begin())
        {
            PublishedSite.Write(session, "a=2", "b=1");
        }

        FileStamp? kept = FileStamp.Of(Path.Join(_site.Places.Tree, "b"));
        _site.Publish("a=2", "b=1");
        Assert.Equal(["a=2", "b=1"], _site.Texts());
        Assert.Equal(kept, FileStamp.Of(Path.Join(_site.Places.Output, "b")));
    }

    [Fact]
    public void Writing_never_alters_the_live_site_through_a_shared_inode()
    {
        _site.Publish("a=1", "b=1", "c=1");
        _site.Publish("a=1", "b=2", "c=1");
        _site.Publish("a=1", "b=3", "c=1");
        using PublishingSession session = _site.Begin();
        PublishedSite.Write(session, "a=changed", "b=4", "c=longer than before");
        Assert.Equal(["a=1", "b=3", "c=1"], _site.Texts());
        session.Publish();
        Assert.Equal(["a=changed", "b=4", "c=longer than before"], _site.Texts());
        Assert.Equal("1", File.ReadAllText(Path.Join(_site.Places.Tree, "a")));
    }

    [Fact]
    public void Second_session_is_locked_out_until_the_first_ends()
    {
        using (PublishingSession first = _site.Begin())
        {
            Assert.Null(SitePublisher.TryBegin(_site.Output));
        }

        using PublishingSession? second = SitePublisher.TryBegin(_site.Output);
        Assert.NotNull(second);
    }

    [Fact]
    public void Files_written_by_several_threads_are_all_published()
    {
        string[] files = [.. Enumerable.Range(0, 500).Select(i => $"{i % 7}/{i % 50}/{i}={i}")];
        Array.Sort(files, StringComparer.Ordinal);
        for (int generation = 0; generation < 3; generation++)
        {
            using PublishingSession session = _site.Begin();
            Parallel.ForEach(files, file => PublishedSite.Write(session, file + generation));
            session.Publish();
            Assert.Equal(files.Select(file => file + generation), _site.Texts());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData(".")]
    [InlineData("./a")]
    [InlineData("..")]
    [InlineData("../a")]
    [InlineData("a/../b")]
    [InlineData("a/..")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("a\u007fb")]
    [InlineData("staticna-manifest.json")]
    public void Improper_path_is_refused(string path)
    {
        using PublishingSession session = _site.Begin();
        Assert.Throws<ArgumentException>(() => session.Write(path, "x"u8));
    }

    [Fact]
    public void Path_with_half_a_surrogate_pair_is_refused()
    {
        using PublishingSession session = _site.Begin();
        Assert.Throws<ArgumentException>(() => session.Write("a\ud800b", "x"u8));
    }

    [Fact]
    public void Path_of_too_long_a_part_is_refused()
    {
        using PublishingSession session = _site.Begin();
        session.Write(new string('a', 255), "x"u8);
        Assert.Throws<ArgumentException>(() => session.Write(new string('a', 256), "x"u8));
        Assert.Throws<ArgumentException>(() => session.Write(new string('é', 128), "x"u8));
    }

    [Theory]
    [InlineData("...")]
    [InlineData(".well-known/x")]
    [InlineData("a b/é/œ.html")]
    [InlineData("deep/staticna-manifest.json")]
    public void Odd_but_proper_path_is_published(string path)
    {
        _site.Publish(path + "=x");
        Assert.Equal([path + "=x"], _site.Texts());
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "a/b")]
    [InlineData("a/b", "a")]
    [InlineData("a/b/c/d", "a/b")]
    public void Clashing_paths_are_refused_and_the_site_is_not_published(string first, string second)
    {
        _site.Publish("before=1");
        using PublishingSession session = _site.Begin();
        session.Write(first, "1"u8);
        Assert.Throws<InvalidOperationException>(() => session.Write(second, "2"u8));
        Assert.Throws<InvalidOperationException>(session.Publish);
        session.Dispose();
        Assert.Equal(["before=1"], _site.Texts());
    }

    [Fact]
    public void Session_that_ended_takes_no_more()
    {
        PublishingSession session = _site.Begin();
        PublishedSite.Write(session, "a=1");
        session.Publish();
        Assert.Throws<ObjectDisposedException>(() => session.Write("b", "1"u8));
        Assert.Throws<ObjectDisposedException>(session.Publish);
        session.Dispose();
        session.Dispose();
    }

    [Fact]
    public void Prepared_publication_is_recorded_like_any_other()
    {
        string[][] generations = [["a=1", "b/c=1"], ["a=1", "b/c=2", "d/e/f=1"], ["a=2", "d/e/f=1"], ["a=2", "b/c=1", "d=1"]];
        foreach (string[] files in generations)
        {
            using (PublishingSession session = _site.Begin())
            {
                PublishedSite.Write(session, files);
                session.Prepare();
                session.Publish();
            }

            Assert.Equal(files, _site.Texts());
            Assert.True(new LiveTree(_site.Places).IsUntouched());
            Assert.Equal(PublishOutcome.Unchanged, _site.Publish(files).Outcome);
        }
    }

    [Fact]
    public void What_is_written_after_preparing_is_published_too()
    {
        using (PublishingSession session = _site.Begin())
        {
            PublishedSite.Write(session, "a=1");
            session.Prepare();
            PublishedSite.Write(session, "b/c=1");
            Assert.Equal(["a", "b/c"], session.Publish().Manifest.Files.Select(file => file.Path));
        }

        Assert.Equal(["a=1", "b/c=1"], _site.Texts());
        Assert.True(new LiveTree(_site.Places).IsUntouched());
    }

    [Fact]
    public void What_was_prepared_and_given_up_is_kept_for_the_next()
    {
        _site.Publish("a=1");
        using (PublishingSession session = _site.Begin())
        {
            PublishedSite.Write(session, "a=2", "b/c=1");
            session.Prepare();
        }

        Assert.Equal(["a", "b/c"], TreeRecord.Load(_site.Places.Tree, _site.Places.Records)!.Files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["a=1"], _site.Texts());
    }

    [Fact]
    public void Staged_file_has_size_and_hash()
    {
        using PublishingSession session = _site.Begin();
        Assert.Equal(new StagedFile("a", 3, ContentHash.Of("abc"u8)), session.Write("a", "abc"u8));
    }

    [Fact]
    public void Records_of_past_generations_are_removed()
    {
        for (int i = 0; i < 5; i++)
        {
            _site.Publish($"a={i}");
        }

        Assert.Equal(2, Directory.GetFiles(_site.Places.Records).Length);
    }

    [Fact]
    public void Random_edits_end_in_the_same_site_as_a_clean_build()
    {
        var random = new Random(20150131);
        string[] paths = ["a", "b/index.html", "b/c/index.html", "b/d", "c/x/y/z", "c/x/w", "e", "f/g"];
        Dictionary<string, string> before = [];
        string[] texts = [];
        for (int round = 0; round < 60; round++)
        {
            string[] files = [.. paths.Where(_ => random.Next(4) > 0).Select(path => $"{path}={random.Next(3)}")];
            if (round % 5 == 4)
            {
                using PublishingSession session = _site.Begin();
                PublishedSite.Write(session, files);
                continue;
            }

            _site.Publish(files);
            Dictionary<string, string> now = _site.FileStamps();
            Assert.Equal(files.Order(StringComparer.Ordinal), _site.Texts());
            foreach (string kept in files.Intersect(texts).Select(file => file.Split('=')[0]))
            {
                Assert.Equal(before[kept], now[kept]);
            }

            (before, texts) = (now, files);
        }
    }
}
