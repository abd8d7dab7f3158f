namespace StaticNA;

/// <summary>Keeps nothing: for a check, which wants to know only what would go wrong.</summary>
internal sealed class UnwrittenSite : ISiteTarget
{
    public StagedFile Write(string path, ReadOnlySpan<byte> bytes) => new(path, bytes.Length, default);
}
