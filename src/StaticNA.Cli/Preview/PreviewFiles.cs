namespace StaticNA.Cli.Preview;

/// <summary>The files that the preview adds to a site, embedded in this assembly.</summary>
internal static class PreviewFiles
{
    /// <summary>Loaded by each page: waits for news, and shows problems.</summary>
    internal static ReadOnlyMemory<byte> Script { get; } = Read("preview.js");

    /// <summary>How problems look, whatever the skin.</summary>
    internal static ReadOnlyMemory<byte> Style { get; } = Read("preview.css");

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream("preview/" + name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
