using StaticNA.Cli;

namespace StaticNA.SiteTests.Publishing;

/// <summary>A build that can't write says why, exits 3, and leaves the old site as it was.</summary>
public sealed class UnwritableDiskTests : IDisposable
{
    private const int Page = 4096;
    private const int Fillings = 100;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [MountFact]
    public void Full_disk_leaves_the_old_site_and_the_next_build_with_room_publishes()
    {
        using var mount = Mount.OfMemory(_folder.CreateFolder("disk"), "1m");
        SmallSite site = SmallSite.Create(_folder["site"], _folder["disk/output"]);
        Assert.Equal((ExitCode.Clean, ""), site.Run());
        ContentHash published = PublishedState.RootHashOf(site.Output);
        int generation = 0;
        int failures = 0;
        foreach (int freePages in Trials.Of(Fillings))
        {
            Trials.Run(freePages, () =>
            {
                site.Edit(++generation);
                Fill(_folder["disk/filler"], freePages);

                (int code, string error) = site.Run();

                failures += code == ExitCode.Clean ? 0 : 1;
                ContentHash wanted = site.CleanRootHash();
                PublishedState.AssertIsOneOf(site, code == ExitCode.Clean ? wanted : published);
                Assert.True(code == ExitCode.Clean ? error.Length == 0 : IsShortOfSpace(code, error), $"{code}: {error}");
                File.Delete(_folder["disk/filler"]);
                Assert.Equal((ExitCode.Clean, ""), site.Run());
                published = PublishedState.RootHashOf(site.Output);
                Assert.Equal(wanted, published);
            });
        }

        Assert.True(failures > 0, "the disk was never full");
    }

    [MountFact]
    public void Disk_that_is_too_small_for_the_first_publication_gets_no_site_and_no_half_of_one()
    {
        using var mount = Mount.OfMemory(_folder.CreateFolder("disk"), "100k");
        SmallSite site = SmallSite.Create(_folder["site"], _folder["disk/output"]);

        (int code, string error) = site.Run();

        Assert.True(IsShortOfSpace(code, error), $"{code}: {error}");
        Assert.False(Path.Exists(site.Output));
        Assert.False(Path.Exists(_folder["disk/.staticna/output/tree"]), "what a failed build wrote still fills the disk");
    }

    [MountFact]
    public void Read_only_output_is_left_as_it_is()
    {
        var history = SiteHistory.BeforePublication(_folder["site"], generation: 3);
        using (Mount.ReadOnly(history.Site.Output))
        {
            (int code, string error) = history.Site.Run();

            Assert.Equal(ExitCode.InputOutput, code);
            Assert.Matches("^staticna: '.*/output' can't be exchanged .* be no mount point\n$", error);
            PublishedState.AssertIsOneOf(history.Site, history.Before);
        }

        history.AssertIsWholeAndMends();
    }

    [MountFact]
    public void Read_only_disk_is_left_as_it_is()
    {
        var history = SiteHistory.BeforePublication(_folder["site"], generation: 3);
        using (Mount.ReadOnly(history.Site.Root))
        {
            (int code, string error) = history.Site.Run();

            Assert.Equal(ExitCode.InputOutput, code);
            Assert.Matches("^staticna: Read-only file system : '.*'\n$", error);
            PublishedState.AssertIsOneOf(history.Site, history.Before);
        }

        history.AssertIsWholeAndMends();
    }

    private static bool IsShortOfSpace(int code, string error) =>
        code == ExitCode.InputOutput
        && error.StartsWith("staticna: ", StringComparison.Ordinal)
        && error.Contains("o space left on device", StringComparison.Ordinal)
        && error.AsSpan().Count('\n') == 1;

    /// <summary>Writes until the disk is full, then gives so many pages back.</summary>
    private static void Fill(string file, int freePages)
    {
        using FileStream filler = File.Create(file, bufferSize: 0);
        try
        {
            while (true)
            {
                filler.Write(new byte[Page]);
            }
        }
        catch (IOException)
        {
            filler.SetLength(Math.Max(0, filler.Length - (freePages * Page)));
        }
    }
}
