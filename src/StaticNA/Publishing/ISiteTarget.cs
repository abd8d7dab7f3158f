namespace StaticNA;

/// <summary>Where the files of a site go when they are made.</summary>
public interface ISiteTarget
{
    /// <summary>Adds a file. Safe to call from several threads; each path is written once.</summary>
    /// <param name="path">As <see cref="Route.OutputPath"/>.</param>
    /// <param name="bytes">The whole file; not kept after the call.</param>
    StagedFile Write(string path, ReadOnlySpan<byte> bytes);
}
