namespace StaticNA;

/// <summary>How many files of some sort were added, removed and changed.</summary>
public sealed record FileCounts(int Added, int Removed, int Changed)
{
    public int Total => Added + Removed + Changed;
}
