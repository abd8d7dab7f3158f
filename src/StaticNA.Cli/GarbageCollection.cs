namespace StaticNA.Cli;

/// <summary>When the garbage of this process is collected.</summary>
internal static class GarbageCollection
{
    /// <summary>As much as a build of 10,000 entries allocates that keeps nearly all of the site.</summary>
    private const long Bytes = 192L << 20;

    /// <summary>
    /// Collects nothing until so much is allocated: a short build ends before that, and a fifth of its time would go into collecting what is
    /// gone with the process anyway (docs/performance.md).
    /// </summary>
    public static void Postpone()
    {
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < 8 * Bytes)
        {
            return;
        }

        try
        {
            GC.TryStartNoGCRegion(Bytes);
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // It is more than this process may have; then collections come as always.
        }
    }
}
