namespace StaticNA.SiteTests.Publishing;

/// <summary>A test that mounts a file system, which takes the rights of root on Linux. In CI it runs, and fails, without them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MountFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanMount = new(TryMount);

    public MountFactAttribute()
    {
        if (!Checkout.IsContinuousIntegration && !CanMount.Value)
        {
            Skip = "no file system can be mounted here; that takes the rights of root on Linux";
        }
    }

    private static bool TryMount()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            return false;
        }

        using var folder = new TemporaryFolder();
        try
        {
            using var mount = Mount.OfMemory(folder.CreateFolder("mount"), "1m");
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
