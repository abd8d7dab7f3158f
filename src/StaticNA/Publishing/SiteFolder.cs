namespace StaticNA;

/// <summary>A folder of the site under way.</summary>
/// <param name="path">Under the output folder; empty for that itself.</param>
/// <param name="parent">Null for the output folder itself.</param>
internal sealed class SiteFolder(string path, SiteFolder? parent)
{
    private volatile bool _isMade = parent is null;

    public string Path => path;

    public SiteFolder? Parent => parent;

    /// <summary>
    /// Whether it is in the idle tree and what is in it changes, so that its time has to be asked for in the end. Only ever becomes true.
    /// </summary>
    public bool IsMade => _isMade;

    public void SetMade() => _isMade = true;
}
