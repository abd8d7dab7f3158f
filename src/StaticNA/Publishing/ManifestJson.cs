using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticNA;

/// <summary>
/// The manifest's JSON: <c>{"format":1,"rootHash":"…","files":[{"path":"…","size":0,"sha256":"…"}, …]}</c>, with the
/// keys in this order and no others.
/// </summary>
internal static class ManifestJson
{
    /// <summary>More than the bytes of a line without its path.</summary>
    private const int AroundPath = 160;

    /// <summary>One line per file, so that two manifests can be compared line by line.</summary>
    public static byte[] Write(SiteManifest manifest)
    {
        var buffer = new ArrayBufferWriter<byte>(256 + (192 * manifest.Files.Length));
        var head = new Utf8Builder(buffer.GetSpan(AroundPath));
        head.Add("{\"format\":"u8);
        head.Add(SiteManifest.Format);
        head.Add(",\"rootHash\":\""u8);
        head.Add(manifest.RootHash);
        head.Add("\",\"files\":["u8);
        buffer.Advance(head.Length);
        bool isFirst = true;
        foreach (StagedFile file in manifest.Files)
        {
            WriteFile(buffer, file, isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
        }

        buffer.Write("\n]}\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>
    /// The files in the order they stand, and the root hash as it stands; null if the text is anything else.
    /// </summary>
    public static (StagedFile[] Files, ContentHash RootHash)? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var json = new Utf8JsonReader(utf8);
            return ReadWhole(ref json);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader.GetString: a string that is not valid UTF-8 or holds half a surrogate pair.
            return null;
        }
    }

    private static void WriteFile(ArrayBufferWriter<byte> buffer, StagedFile file, ReadOnlySpan<byte> before)
    {
        string path = JavaScriptEncoder.Default.Encode(file.Path);
        var line = new Utf8Builder(buffer.GetSpan(AroundPath + Encoding.UTF8.GetMaxByteCount(path.Length)));
        line.Add(before);
        line.Add("{\"path\":\""u8);
        line.Add(path);
        line.Add("\",\"size\":"u8);
        line.Add(file.Size);
        line.Add(",\"sha256\":\""u8);
        line.Add(file.Hash);
        line.Add("\"}"u8);
        buffer.Advance(line.Length);
    }

    private static (StagedFile[] Files, ContentHash RootHash)? ReadWhole(ref Utf8JsonReader json)
    {
        var files = new List<StagedFile>();
        bool headed = Next(ref json, JsonTokenType.StartObject)
            && ReadNumber(ref json, "format"u8) == SiteManifest.Format;
        if (!headed || ReadHash(ref json, "rootHash"u8) is not ContentHash rootHash
            || !NextKey(ref json, "files"u8) || !Next(ref json, JsonTokenType.StartArray))
        {
            return null;
        }

        while (json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            if (ReadFile(ref json) is not StagedFile file)
            {
                return null;
            }

            files.Add(file);
        }

        bool closed = json.TokenType == JsonTokenType.EndArray
            && Next(ref json, JsonTokenType.EndObject)
            && !json.Read();
        return closed ? ([.. files], rootHash) : null;
    }

    private static StagedFile? ReadFile(ref Utf8JsonReader json)
    {
        if (!NextKey(ref json, "path"u8) || !Next(ref json, JsonTokenType.String))
        {
            return null;
        }

        string path = json.GetString()!;
        return ReadNumber(ref json, "size"u8) is long size
            && ReadHash(ref json, "sha256"u8) is ContentHash hash
            && Next(ref json, JsonTokenType.EndObject)
                ? new StagedFile(path, size, hash)
                : null;
    }

    private static long? ReadNumber(ref Utf8JsonReader json, ReadOnlySpan<byte> key) =>
        NextKey(ref json, key) && Next(ref json, JsonTokenType.Number) && json.TryGetInt64(out long number)
            ? number
            : null;

    private static ContentHash? ReadHash(ref Utf8JsonReader json, ReadOnlySpan<byte> key) =>
        NextKey(ref json, key) && Next(ref json, JsonTokenType.String) && !json.ValueIsEscaped
            ? ContentHash.Parse(json.ValueSpan)
            : null;

    private static bool NextKey(ref Utf8JsonReader json, ReadOnlySpan<byte> key) =>
        Next(ref json, JsonTokenType.PropertyName) && json.ValueTextEquals(key);

    private static bool Next(ref Utf8JsonReader json, JsonTokenType token) => json.Read() && json.TokenType == token;
}
