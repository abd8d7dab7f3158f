using System.Buffers;
using System.Text.Json;

namespace StaticNA;

/// <summary>A writer of JSON with the memory that it writes to, used for one small text after the other. Not thread-safe.</summary>
internal sealed class ReusedJson : IDisposable
{
    private readonly ArrayBufferWriter<byte> _text = new(4 * 1024);
    private readonly Utf8JsonWriter _json;

    public ReusedJson(JsonWriterOptions options) => _json = new(_text, options);

    /// <summary>Begins the next text, also if the last was not ended.</summary>
    public Utf8JsonWriter Begin()
    {
        _text.ResetWrittenCount();
        _json.Reset();
        return _json;
    }

    /// <summary>What was written since <see cref="Begin"/>; valid until the next begins.</summary>
    public ReadOnlySpan<byte> End()
    {
        _json.Flush();
        return _text.WrittenSpan;
    }

    public void Dispose() => _json.Dispose();
}
