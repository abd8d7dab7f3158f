using System.Collections.Concurrent;

namespace StaticNA;

/// <summary>A site in memory, for a preview. Complete, and from then on not changed, when a build has handed it out.</summary>
public sealed class MemorySite : ISiteTarget
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);

    /// <summary>Paths of all files, as <see cref="Route.OutputPath"/>, in no order.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>What a file holds; null if there is none.</summary>
    public ReadOnlyMemory<byte>? Find(string path) =>
        _files.TryGetValue(path, out ReadOnlyMemory<byte> bytes) ? bytes : default(ReadOnlyMemory<byte>?);

    /// <inheritdoc/>
    public StagedFile Write(string path, ReadOnlySpan<byte> bytes)
    {
        _files[path] = bytes.ToArray();
        return new StagedFile(path, bytes.Length, default);
    }
}
