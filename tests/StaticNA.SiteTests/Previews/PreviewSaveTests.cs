using System.Diagnostics;
using System.Globalization;
using StaticNA.Cli.Preview;

namespace StaticNA.SiteTests.Previews;

/// <summary>However an editor saves, each save is built, and built once.</summary>
public sealed class PreviewSaveTests : IAsyncLifetime
{
    /// <summary>What <c>tests/slow.sh</c> asks for; otherwise a tenth.</summary>
    private static readonly int Saves = Environment.GetEnvironmentVariable("STATICNA_TRIALS") == "all" ? 300 : 30;

    private RunningPreview _preview = null!;

    public async Task InitializeAsync() => _preview = await RunningPreview.Start();

    public async Task DisposeAsync() => await _preview.DisposeAsync();

    public static TheoryData<string> Ways => [.. EditorSaves.All.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_save_is_built_once(string way) => Assert.Equal(1, await BuildsOf(way, "By the sea."));

    [Fact]
    public async Task Random_saves_are_each_built_once()
    {
        const int Seed = 20150131;
        string[] ways = [.. EditorSaves.All.Keys];
        var random = new Random(Seed);
        var wrong = new List<string>();
        for (int save = 0; save < Saves; save++)
        {
            string way = ways[random.Next(ways.Length)];
            int builds = await BuildsOf(way, string.Create(CultureInfo.InvariantCulture, $"Save number {save}."));
            if (builds != 1)
            {
                wrong.Add(string.Create(CultureInfo.InvariantCulture, $"save {save} ({way}): {builds} builds"));
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_save_that_changes_nothing_is_not_built()
    {
        string file = _preview.Folder[RunningPreview.Entry];
        PreviewState before = _preview.State;

        File.WriteAllBytes(file, await File.ReadAllBytesAsync(file));
        File.SetLastWriteTimeUtc(file, new DateTime(2015, 1, 31, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(1, await BuildsUntilSentinel(before));
    }

    [Fact]
    public async Task Three_hundred_files_at_once_are_built_once()
    {
        string[] entries = [.. Enumerable.Range(1, 300).Select(number => string.Create(CultureInfo.InvariantCulture, $"quay-{number}"))];
        string text = File.ReadAllText(_preview.Folder["input/entries/2015/harbour-group-founded.md"]);
        PreviewState before = _preview.State;

        int pauses = ForEachAtOnce(entries, slug => File.WriteAllText(_preview.Folder[$"input/entries/2015/{slug}.md"], text));
        (int builds, PreviewState state) = await RunningPreview.Until(before, state => Has(state, entries));
        Assert.InRange(builds, 1, 1 + pauses);

        pauses = ForEachAtOnce(entries, slug => File.Delete(_preview.Folder[$"input/entries/2015/{slug}.md"]));
        (builds, state) = await RunningPreview.Until(state, state => !Has(state, entries[..1]));
        Assert.InRange(builds, 1, 1 + pauses);
        Assert.Equal(1, await BuildsUntilSentinel(state));
    }

    /// <summary>How often a busy machine made a pause so long that the preview may take it for the end.</summary>
    private static int ForEachAtOnce(string[] entries, Action<string> change)
    {
        TimeSpan pause = TimeSpan.FromMilliseconds(20);
        int pauses = 0;
        var last = Stopwatch.StartNew();
        foreach (string slug in entries)
        {
            change(slug);
            pauses += last.Elapsed > pause ? 1 : 0;
            last.Restart();
        }

        return pauses;
    }

    [Fact]
    public async Task A_new_folder_and_a_deleted_one_are_seen()
    {
        string text = File.ReadAllText(_preview.Folder["input/entries/2015/harbour-group-founded.md"])
            .Replace("2015-", "2016-", StringComparison.Ordinal).Replace("date: 2015", "date: 2016", StringComparison.Ordinal);
        PreviewState before = _preview.State;

        _preview.Folder.Write("input/entries/2016/quay-opened.md", text);
        (_, PreviewState state) = await RunningPreview.Until(before, state => state.Site!.Find("entries/2016/quay-opened/index.html") is not null);
        Directory.Delete(_preview.Folder["input/entries/2016"], recursive: true);
        (_, state) = await RunningPreview.Until(state, state => state.Site!.Find("entries/2016/quay-opened/index.html") is null);

        Assert.Equal(1, await BuildsUntilSentinel(state));
    }

    [Fact]
    public async Task A_mistake_keeps_the_last_good_site_until_it_is_mended()
    {
        string file = _preview.Folder[RunningPreview.Entry];
        string text = await File.ReadAllTextAsync(file);
        PreviewedSite good = _preview.State.Site!;
        PreviewState before = _preview.State;

        await File.WriteAllTextAsync(file, text.Replace("kind: meeting", "kind: meting", StringComparison.Ordinal));
        (_, PreviewState broken) = await RunningPreview.Until(before, _ => true);

        Assert.Same(good, broken.Site);
        Assert.Contains("\"isBroken\":true", broken.Problems.Json, StringComparison.Ordinal);
        Assert.Contains("input/entries/2015/harbour-meeting.md:", broken.Problems.Json, StringComparison.Ordinal);

        await File.WriteAllTextAsync(file, text);
        (_, PreviewState mended) = await RunningPreview.Until(broken, _ => true);

        Assert.Same(ProblemList.None, mended.Problems);
    }

    /// <summary>Saves the entry with a sentence at its end, and counts the builds until one more change is built.</summary>
    private async Task<int> BuildsOf(string way, string sentence)
    {
        string file = _preview.Folder[RunningPreview.Entry];
        string text = await File.ReadAllTextAsync(file) + "\n" + sentence + "\n";
        PreviewState before = _preview.State;

        await EditorSaves.All[way](file, text);

        (int builds, PreviewState state) = await RunningPreview.Until(before, state => RunningPreview.Shows(state, "entries/2015/harbour-meeting", sentence));
        return builds + await BuildsUntilSentinel(state) - 1;
    }

    /// <summary>What still comes of earlier changes comes before, or with, what comes of this one.</summary>
    private async Task<int> BuildsUntilSentinel(PreviewState from)
    {
        string sentinel = Guid.NewGuid().ToString("N");
        await File.AppendAllTextAsync(_preview.Folder["input/sources/lantern.md"], $"\n{sentinel}\n");
        (int builds, _) = await RunningPreview.Until(from, state => RunningPreview.Shows(state, "sources/lantern", sentinel));
        return builds;
    }

    private static bool Has(PreviewState state, IEnumerable<string> slugs) =>
        slugs.All(slug => state.Site!.Find($"entries/2015/{slug}/index.html") is not null);
}
