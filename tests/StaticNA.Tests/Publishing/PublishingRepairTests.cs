namespace StaticNA.Tests;

/// <summary>Publication after crashes, after somebody changed the output, and with its own folder damaged.</summary>
public sealed class PublishingRepairTests : IDisposable
{
    private static readonly string[] Old = ["a/index.html=old", "same=same"];
    private static readonly string[] New = ["a/index.html=new", "same=same"];

    private readonly PublishedSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Exchange_by_renames_leaves_the_same_as_an_exchange_in_one_step()
    {
        _site.Publish(Old);
        _site.Publish(New);
        TreeExchange.ExchangeByRenames(_site.Places);
        Assert.Equal(Old, _site.Texts());
        Assert.False(Path.Exists(_site.Places.Previous));
        Assert.Equal(PublishOutcome.Unchanged, _site.Publish(Old).Outcome);
    }

    [Fact]
    public void Exchange_by_renames_that_fails_puts_the_output_back()
    {
        _site.Publish(Old);
        Assert.ThrowsAny<IOException>(() => TreeExchange.ExchangeByRenames(_site.Places));
        Assert.Equal(Old, _site.Texts());
    }

    [Fact]
    public void Interruption_after_the_first_rename_brings_the_old_site_back()
    {
        _site.Publish(New);
        _site.Publish(Old);
        Directory.Move(_site.Places.Output, _site.Places.Previous);
        _site.Begin().Dispose();
        Assert.Equal(Old, _site.Texts());
        Assert.False(Path.Exists(_site.Places.Previous));
        _site.Publish(New);
        Assert.Equal(New, _site.Texts());
    }

    [Fact]
    public void Interruption_after_the_second_rename_keeps_the_new_site()
    {
        _site.Publish(Old);
        _site.Publish(New);
        Directory.Move(_site.Places.Tree, _site.Places.Previous);
        _site.Begin().Dispose();
        Assert.Equal(New, _site.Texts());
        Assert.True(Directory.Exists(_site.Places.Tree));
        Assert.False(Path.Exists(_site.Places.Previous));
    }

    [Fact]
    public void Leftover_of_an_interruption_that_is_of_no_use_is_removed()
    {
        _site.Publish(Old);
        _site.Publish(New);
        Directory.CreateDirectory(_site.Places.Previous);
        _site.Publish(Old);
        Assert.Equal(Old, _site.Texts());
        Assert.False(Path.Exists(_site.Places.Previous));
    }

    [Fact]
    public void Idle_tree_of_a_crash_is_started_afresh()
    {
        _site.Publish(Old);
        _site.Publish(New);
        File.Delete(Path.Join(_site.Places.Tree, SiteManifest.FileName));
        File.WriteAllText(Path.Join(_site.Places.Tree, "half-written"), "ha");
        _site.Publish("a/index.html=newer", "same=same");
        Assert.Equal(["a/index.html=newer", "same=same"], _site.Texts());
    }

    [Fact]
    public void Idle_tree_with_a_damaged_manifest_is_started_afresh()
    {
        _site.Publish(Old);
        _site.Publish(New);
        File.AppendAllText(Path.Join(_site.Places.Tree, SiteManifest.FileName), " ");
        File.WriteAllText(Path.Join(_site.Places.Tree, "half-written"), "ha");
        _site.Publish(Old);
        Assert.Equal(Old, _site.Texts());
    }

    [Fact]
    public void Lost_folder_beside_the_output_changes_neither_bytes_nor_times()
    {
        _site.Publish(Old);
        _site.Publish(New);
        Dictionary<string, string> stamps = _site.FileStamps();
        Directory.Delete(_site.Places.State, recursive: true);
        _site.Publish(New);
        Assert.Equal(New, _site.Texts());
        Assert.Equal(stamps["same"], _site.FileStamps()["same"]);
        Assert.Equal(PublishOutcome.Unchanged, _site.Publish(New).Outcome);
    }

    [Fact]
    public void Any_damage_to_a_record_leaves_the_output_right()
    {
        _site.Publish(Old);
        _site.Publish(New);
        string record = Record(_site.Places.Output);
        byte[] good = File.ReadAllBytes(record);
        for (int i = 0; i < good.Length; i += 7)
        {
            byte[] flipped = (byte[])good.Clone();
            flipped[i] ^= 0x10;
            File.WriteAllBytes(record, flipped);
            Assert.Null(TreeRecord.Load(_site.Places.Output, _site.Places.Records));
            File.WriteAllBytes(record, good[..i]);
            Assert.Null(TreeRecord.Load(_site.Places.Output, _site.Places.Records));
        }

        _site.Publish(Old);
        Assert.Equal(Old, _site.Texts());
    }

    [Theory]
    [InlineData("../outside")]
    [InlineData("/outside")]
    [InlineData("a/../../outside")]
    public void Forged_record_that_leads_out_of_the_tree_is_none(string path)
    {
        _site.Publish(Old);
        string record = Record(_site.Places.Output);
        Save(record, [new("a", default)], []);
        Assert.NotNull(TreeRecord.Load(_site.Places.Output, _site.Places.Records));

        Save(record, [new("a", default), new(path, default)], []);
        Assert.Null(TreeRecord.Load(_site.Places.Output, _site.Places.Records));
        Save(record, [new("a", default)], [new(path, 0)]);
        Assert.Null(TreeRecord.Load(_site.Places.Output, _site.Places.Records));
        Save(record, [new("a", default), new("a", default)], []);
        Assert.Null(TreeRecord.Load(_site.Places.Output, _site.Places.Records));
    }

    [Theory]
    [InlineData("OLD")]
    [InlineData("longer than before")]
    public void File_changed_in_the_output_is_put_right(string tampered)
    {
        _site.Publish(Old);
        _site.Tamper("a/index.html", tampered);
        PublishResult result = _site.Publish(Old);
        Assert.Equal(1, result.Changes.Written);
        Assert.Equal(Old, _site.Texts());
        _site.Publish(New);
        _site.Publish(Old);
        Assert.Equal(Old, _site.Texts());
    }

    [Fact]
    public void File_changed_through_a_name_that_both_trees_share_is_put_right()
    {
        _site.Publish(Old);
        _site.Publish(New);
        _site.Tamper("same", "SAME");
        _site.Publish(Old);
        Assert.Equal(Old, _site.Texts());
        _site.Publish(New);
        Assert.Equal(New, _site.Texts());
    }

    [Fact]
    public void File_whose_time_alone_changed_is_left_alone()
    {
        _site.Publish(Old);
        _site.Tamper("a/index.html", "old");
        Dictionary<string, string> stamps = _site.Stamps();
        Assert.Equal(PublishOutcome.Unchanged, _site.Publish(Old).Outcome);
        Assert.Equal(stamps, _site.Stamps());
    }

    [Fact]
    public void File_missing_from_the_output_comes_back()
    {
        _site.Publish(Old);
        File.Delete(Path.Join(_site.Places.Output, "a/index.html"));
        _site.Publish(Old);
        Assert.Equal(Old, _site.Texts());
    }

    [Theory]
    [InlineData("stranger")]
    [InlineData("a/stranger")]
    [InlineData("b/c/stranger")]
    public void Strangers_in_the_output_are_gone_for_good_with_the_next_publication(string path)
    {
        _site.Publish(Old);
        _site.AddStranger(path);
        foreach (string[] files in (string[][])[Old, New, Old])
        {
            _site.Publish(files);
            Assert.Equal(files, _site.Texts());
            Assert.Equal(
                ["a", "a/index.html", "same", SiteManifest.FileName],
                _site.Stamps().Keys.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Linked_folder_in_the_output_is_never_written_or_emptied_through()
    {
        string[] before = ["a/b/one=1", "a/two=1", "c=1"];
        string[] after = ["a/b/one=2", "a/two=2", "c=2"];
        _site.Publish(before);
        string moved = Path.Join(_site.Elsewhere, "a");
        Directory.Move(Path.Join(_site.Places.Output, "a"), moved);
        File.WriteAllText(Path.Join(moved, "b/mine"), "mine");
        Directory.CreateSymbolicLink(Path.Join(_site.Places.Output, "a"), moved);
        foreach (string[] files in (string[][])[after, before, after])
        {
            _site.Publish(files);
            Assert.Equal(files, _site.Texts());
        }

        Assert.Equal("mine", File.ReadAllText(Path.Join(moved, "b/mine")));
        Assert.Equal("1", File.ReadAllText(Path.Join(moved, "b/one")));
        Assert.Equal("1", File.ReadAllText(Path.Join(moved, "two")));
    }

    [Fact]
    public void Linked_file_in_the_output_is_never_written_through()
    {
        string target = Path.Join(_site.Elsewhere, "target");
        File.WriteAllText(target, "same");
        _site.Publish(Old);
        File.Delete(Path.Join(_site.Places.Output, "same"));
        File.CreateSymbolicLink(Path.Join(_site.Places.Output, "same"), target);
        _site.Publish(Old);
        _site.Publish("a/index.html=newer", "same=different");
        _site.Publish(Old);
        Assert.Equal(Old, _site.Texts());
        Assert.Equal("same", File.ReadAllText(target));
        Assert.Null(new FileInfo(Path.Join(_site.Places.Output, "same")).LinkTarget);
    }

    [Fact]
    public void Pipe_in_the_output_in_place_of_an_empty_file_is_replaced_and_not_opened()
    {
        string[] files = [".nojekyll=", "index=home"];
        _site.Publish(files);
        string pipe = Path.Join(_site.Places.Output, ".nojekyll");
        File.Delete(pipe);
        using (var make = System.Diagnostics.Process.Start("mkfifo", [pipe]))
        {
            make.WaitForExit();
        }

        _site.Publish(files);
        Assert.Equal(files, _site.Texts());
    }

    [Fact]
    public void Folder_of_our_own_that_is_a_link_is_an_io_error()
    {
        Directory.CreateSymbolicLink(Path.GetDirectoryName(_site.Places.State)!, _site.Elsewhere);
        Assert.Throws<IOException>(() => SitePublisher.TryBegin(_site.Output));
    }

    private static void Save(
        string record, KeyValuePair<string, RecordedFile>[] files, KeyValuePair<string, long>[] foldersBelowRoot)
    {
        using RecordDraft draft = TreeRecord.Begin("", files);
        TreeRecord.AddFolders(draft, foldersBelowRoot);
        TreeRecord.Save(record, draft, rootModified: 0);
    }

    private string Record(string tree) => TreeRecord.PathFor(
        ContentHash.Of(File.ReadAllBytes(Path.Join(tree, SiteManifest.FileName))), _site.Places.Records);
}
