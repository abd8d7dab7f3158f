using System.Security.Cryptography;
using System.Text;

namespace StaticNA;

/// <summary>A file that ends with a hash of itself, while it is put together in memory.</summary>
/// <param name="capacity">About how many bytes it will have.</param>
internal sealed class RecordDraft(int capacity) : IDisposable
{
    private readonly MemoryStream _bytes = new(capacity);
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private BinaryWriter? _writer;
    private int _hashed;

    public BinaryWriter Writer => _writer ??= new BinaryWriter(_bytes, Encoding.UTF8, leaveOpen: true);

    /// <summary>Hashes what is there already, so that <see cref="SaveAs"/> has less to do.</summary>
    public void Settle()
    {
        Writer.Flush();
        _hash.AppendData(_bytes.GetBuffer(), _hashed, (int)_bytes.Length - _hashed);
        _hashed = (int)_bytes.Length;
    }

    /// <summary>Ends it, and writes it to a file of which there must be none. Nothing may be done with it after that.</summary>
    public void SaveAs(string file)
    {
        using RecordDraft ended = this;
        Settle();
        Writer.Write(_hash.GetHashAndReset());
        Writer.Flush();
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length), 0);
    }

    public void Dispose()
    {
        _hash.Dispose();
        _writer?.Dispose();
    }
}
