namespace StaticNA;

/// <summary>What a build knows of its input without reading it: how it was for the last build, and how it is now.</summary>
internal sealed class InputState
{
    /// <summary>The build that made what is published; null if that is not known.</summary>
    public BuildRecord? Last { get; set; }

    /// <summary>All that is to be read, as it was before that; null if it is not to be remembered.</summary>
    public FolderState? Now { get; private set; }

    /// <summary>
    /// The files, as absolute paths, that have changed since <see cref="Last"/>; null if that is not known, or there are others than then.
    /// </summary>
    public IReadOnlyCollection<string>? Changed { get; private set; }

    /// <summary>Looks at the input; has to be done before anything is read.</summary>
    public void Look(BuildOptions options)
    {
        Now = BuildRecord.StateBefore(options);
        Changed = Last is null ? null : Now?.ChangedSince(Last.Read);
    }
}
