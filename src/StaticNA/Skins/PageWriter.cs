using System.Buffers;
using System.Text;

namespace StaticNA;

/// <summary>
/// Writes text as UTF-8 straight into a buffer that grows and is used again for the next page. Not thread-safe: one
/// writer for each thread. Lone surrogates become U+FFFD; nothing else is changed.
/// </summary>
public sealed class PageWriter : TextWriter
{
    private const int InitialBytes = 32 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialBytes);
    private int _length;
    private char _highSurrogate;

    /// <summary>The line end is <c>\n</c> on every machine.</summary>
    public PageWriter()
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written since the last <see cref="Reset"/>; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Finish());

    /// <summary>The same as <see cref="Written"/>, for asynchronous writing.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _buffer.AsMemory(0, Finish());

    /// <summary>Forgets what was written and keeps the buffer.</summary>
    public void Reset() => (_length, _highSurrogate) = (0, '\0');

    public override void Write(char value)
    {
        if (value < 0x80 && _highSurrogate == 0)
        {
            Reserve(1);
            _buffer[_length++] = (byte)value;
            return;
        }

        Write([value]);
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty)
        {
            return;
        }

        if (_highSurrogate != 0)
        {
            buffer = buffer[CompletePair(buffer[0])..];
        }

        if (!buffer.IsEmpty && char.IsHighSurrogate(buffer[^1]))
        {
            _highSurrogate = buffer[^1];
            buffer = buffer[..^1];
        }

        Append(buffer);
    }

    /// <summary>Appends bytes that are UTF-8 already.</summary>
    public void WriteUtf8(ReadOnlySpan<byte> bytes)
    {
        Finish();
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            (_buffer, _length) = ([], 0);
        }

        base.Dispose(disposing);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        if (Ascii.FromUtf16(text, _buffer.AsSpan(_length), out int copied) == OperationStatus.Done)
        {
            _length += copied;
            return;
        }

        _length += copied;
        text = text[copied..];
        Reserve(text.Length * 3);
        _length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));
    }

    /// <summary>
    /// Writes the pair whose first half ended the last write; says how many characters of the new text it took.
    /// </summary>
    private int CompletePair(char next)
    {
        char high = _highSurrogate;
        _highSurrogate = '\0';
        bool isPair = char.IsLowSurrogate(next);
        Append(isPair ? [high, next] : [high]);
        return isPair ? 1 : 0;
    }

    /// <summary>A first half that nothing followed is written as it is; gives the length.</summary>
    private int Finish()
    {
        if (_highSurrogate != 0)
        {
            char high = _highSurrogate;
            _highSurrogate = '\0';
            Append([high]);
        }

        return _length;
    }

    private void Reserve(int more)
    {
        if (_buffer.Length - _length >= more)
        {
            return;
        }

        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + more), _buffer.Length * 2));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
