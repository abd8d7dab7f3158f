using System.Collections.Immutable;
using System.Security.Cryptography;

namespace StaticNA;

/// <summary>A file that a skin adds to the site as it is: a stylesheet, a script, a picture.</summary>
/// <param name="Name">Relative to the skin's <c>assets/</c>, with <c>/</c> separators.</param>
/// <param name="Route">
/// Where it is published: under <c>/assets/</c>, with the first ten hexadecimal digits of its SHA-256 before the
/// extension.
/// </param>
/// <param name="Bytes">What it holds; of a script, without indentation and lines of comment (<see cref="ScriptLines"/>).</param>
public sealed record SkinAsset(string Name, Route Route, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The style sheet that the files of <see cref="StyleFolder"/> are joined to.</summary>
    private const string StyleSheet = "style.css";

    private const string StyleFolder = "style/";

    /// <summary>The value of <c>integrity</c> (W3C Subresource Integrity) for whoever loads it: <c>sha384-…</c>.</summary>
    public string Integrity { get; } = "sha384-" + Convert.ToBase64String(SHA384.HashData(Bytes.Span));

    /// <summary>
    /// The assets of a skin, by name (ordinal). The style sheets in <c>assets/style/</c> are joined in the order of their names, behind
    /// <c>assets/style.css</c> if there is one, so that pages load a single <c>style.css</c>.
    /// </summary>
    internal static ImmutableArray<SkinAsset> From(SkinFiles files)
    {
        ILookup<string, ReadOnlyMemory<byte>> byName = files.Under("assets").ToLookup(
            file => NameOf(file.Path["assets/".Length..]), file => (ReadOnlyMemory<byte>)file.Bytes, StringComparer.Ordinal);
        return [.. byName.OrderBy(asset => asset.Key, StringComparer.Ordinal).Select(asset => Make(asset.Key, [.. asset]))];
    }

    private static string NameOf(string path) =>
        path.StartsWith(StyleFolder, StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal) ? StyleSheet : path;

    private static SkinAsset Make(string name, ReadOnlyMemory<byte>[] parts)
    {
        ReadOnlyMemory<byte> bytes = parts is [var only] ? only : Join(parts);
        if (name.EndsWith(".js", StringComparison.Ordinal))
        {
            bytes = ScriptLines.Shorten(bytes);
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        string extension = Path.GetExtension(name);
        return new SkinAsset(name, new Route($"/assets/{name[..^extension.Length]}.{hash}{extension}"), bytes);
    }

    private static byte[] Join(ReadOnlyMemory<byte>[] parts)
    {
        using var joined = new MemoryStream();
        foreach (ReadOnlyMemory<byte> part in parts)
        {
            joined.Write(part.Span);
        }

        return joined.ToArray();
    }
}
