using System.Buffers;
using System.Text.Json;

namespace StaticNA;

/// <summary>Writes JSON straight into the memory of the file, so that the writer needs no buffer of its own.</summary>
internal static class JsonFile
{
    public static Utf8JsonWriter Create(ReusedStream stream, JsonWriterOptions options = default) =>
        new((IBufferWriter<byte>)stream, options);
}
