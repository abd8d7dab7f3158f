namespace StaticNA;

/// <summary>Whether compressed copies stand beside the text files of a site, for hosts that send them as they are.</summary>
public enum Precompression
{
    /// <summary>There are none; most hosts compress by themselves.</summary>
    None,

    /// <summary>A <c>.br</c> and a <c>.gz</c> beside each text file that is worth it.</summary>
    BrotliAndGzip,
}
