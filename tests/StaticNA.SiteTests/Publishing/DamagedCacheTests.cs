using System.Security.Cryptography;

namespace StaticNA.SiteTests.Publishing;

/// <summary>
/// What the publisher keeps beside the output may be deleted, cut off, damaged or of another version: the output does not change by it,
/// and files that stay the same keep their inode and time.
/// </summary>
public sealed class DamagedCacheTests : IDisposable
{
    private const int Count = 100;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Cache_damaged_in_any_way_never_changes_the_output()
    {
        var history = SiteHistory.BeforePublication(_folder["before"], generation: 3);
        foreach (int number in Trials.Of(Count))
        {
            Trials.Run(number, () =>
            {
                SiteHistory trial = history.CopyTo(_folder["trial"]);
                var random = new Random(number);
                Damage(trial.Site, random);
                Dictionary<string, string> before = Stamps(trial.Site);
                if (random.Next(2) == 0)
                {
                    // The same input as the output was made from: nothing in it may change.
                    trial.Site.Edit(2);
                    Assert.Equal((0, ""), trial.Site.Run());
                    PublishedState.AssertIsOneOf(trial.Site, trial.Before);
                    Assert.Equal(before, Stamps(trial.Site));
                    Damage(trial.Site, random);
                    trial.Site.Edit(3);
                }

                ILookup<ContentHash, string> hashes = Hashes(trial.Site);
                trial.AssertMends();
                Dictionary<string, string> after = Stamps(trial.Site);
                Assert.All(
                    Hashes(trial.Site).SelectMany(group => group.Intersect(hashes[group.Key])),
                    path => Assert.Equal(before[path], after[path]));
            });
        }
    }

    /// <summary>Does one of the things that can happen to the folder beside an output.</summary>
    private static void Damage(SmallSite site, Random random)
    {
        string state = site.At(".staticna/output");
        string[] records = [.. Directory.EnumerateFiles(Path.Combine(state, "records")).Order(StringComparer.Ordinal)];
        string record = records[random.Next(records.Length)];
        string tree = Path.Combine(state, "tree");
        string[] files = Directory.Exists(tree)
            ? [.. Directory.EnumerateFiles(tree, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)]
            : [record];
        string file = files[random.Next(files.Length)];
        switch (random.Next(14))
        {
            case 0:
                Directory.Delete(site.At(".staticna"), recursive: true);
                break;
            case 1:
                Directory.Delete(Path.Combine(state, "records"), recursive: true);
                break;
            case 2:
                File.Delete(record);
                break;
            case 3:
                File.WriteAllBytes(record, File.ReadAllBytes(record)[..random.Next((int)new FileInfo(record).Length)]);
                break;
            case 4:
                FlipBits(record, random);
                break;
            case 5:
                ChangeVersion(record);
                break;
            case 6 when records.Length == 2:
                byte[] first = File.ReadAllBytes(records[0]);
                File.Copy(records[1], records[0], overwrite: true);
                File.WriteAllBytes(records[1], first);
                break;
            case 7 when Directory.Exists(tree):
                Directory.Delete(tree, recursive: true);
                break;
            case 8:
                File.Delete(file);
                break;
            case 9:
                // A new file, since the old one may be the output's as well.
                byte[] bytes = Bytes(random);
                File.Delete(file);
                File.WriteAllBytes(file, bytes);
                break;
            case 10:
                File.WriteAllText(Path.Combine(Path.GetDirectoryName(file)!, "stranger"), "stranger");
                break;
            case 11:
                Directory.CreateDirectory(Path.Combine(state, "previous/half"));
                File.WriteAllText(Path.Combine(state, "previous/half/a"), "a");
                break;
            case 12:
                File.WriteAllText(Path.Combine(state, "records", "stranger"), "stranger");
                break;
            default:
                File.WriteAllBytes(Path.Combine(state, "lock"), Bytes(random));
                break;
        }
    }

    private static byte[] Bytes(Random random)
    {
        byte[] bytes = new byte[random.Next(100)];
        random.NextBytes(bytes);
        return bytes;
    }

    private static void FlipBits(string file, Random random)
    {
        byte[] bytes = File.ReadAllBytes(file);
        for (int flips = random.Next(1, 9); flips > 0; flips--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Makes a record one of the next version, sound in itself.</summary>
    private static void ChangeVersion(string record)
    {
        byte[] bytes = File.ReadAllBytes(record);
        int version = bytes.AsSpan().IndexOf((byte)'\n') - 1;
        Assert.InRange(bytes[version], (byte)'1', (byte)'8');
        bytes[version]++;
        SHA256.HashData(bytes.AsSpan(..^SHA256.HashSizeInBytes), bytes.AsSpan(^SHA256.HashSizeInBytes..));
        File.WriteAllBytes(record, bytes);
    }

    /// <summary>Inode and time of every file of the output but the manifest, by path.</summary>
    private static Dictionary<string, string> Stamps(SmallSite site)
    {
        ProcessRun find = ProcessRun.Of("find", [site.Output, "-type", "f", "-printf", "%P|%i %T@\n"]);
        Assert.Equal(0, find.ExitCode);
        return find.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|'))
            .Where(line => line[0] != SiteManifest.FileName)
            .ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal);
    }

    private static ILookup<ContentHash, string> Hashes(SmallSite site) =>
        SiteManifest.ReadFrom(site.Output)!.Files.ToLookup(file => file.Hash, file => file.Path);
}
