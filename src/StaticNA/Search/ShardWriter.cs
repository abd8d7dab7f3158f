using System.Buffers;
using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace StaticNA;

/// <summary>
/// Gathers lines into files of about the same size, so that a reader's browser fetches only the few that a question needs. A hash of
/// a file stands in its name: a file that was fetched once may be kept for ever.
/// </summary>
/// <param name="folder">Name of the folder under <c>/search/</c>.</param>
/// <param name="size">A file is ended once it has so many bytes.</param>
/// <param name="write">Takes each file.</param>
internal sealed class ShardWriter(string folder, int size, SearchFileWriter write)
{
    /// <summary>How names end.</summary>
    public const string Ending = ".txt";

    private readonly ArrayBufferWriter<byte> _bytes = new(2 * size);
    private readonly StringBuilder _hashes = new();
    private readonly List<string> _firstKeys = [];
    private NumberText _counts;
    private int _lines;

    /// <summary>The digits of all names, one after the other.</summary>
    public string Hashes => _hashes.ToString();

    /// <summary>How many lines each file has, less one.</summary>
    public string Counts => _counts.ToString();

    /// <summary>The key of the first line of each file.</summary>
    public IReadOnlyList<string> FirstKeys => _firstKeys;

    /// <summary>Starts a line that is looked up by a key.</summary>
    public void StartLine(string key)
    {
        if (_lines++ == 0)
        {
            _firstKeys.Add(key);
        }
    }

    /// <summary>Adds to the line; what ends a line or separates its parts must not be in it.</summary>
    public void Write(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _bytes);

    /// <summary>Adds to the line what is UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> utf8) => _bytes.Write(utf8);

    /// <summary>Adds numbers to the line.</summary>
    public void Write(in NumberText numbers) => numbers.WriteTo(_bytes);

    /// <summary>Ends the line, and the file with it if it is long enough.</summary>
    public void EndLine()
    {
        _bytes.Write("\n"u8);
        if (_bytes.WrittenCount >= size)
        {
            EndFile();
        }
    }

    /// <summary>Ends the last file; without effect if it has no line.</summary>
    public void EndFile()
    {
        if (_lines == 0)
        {
            return;
        }

        // It has to change with the bytes, no more: nobody trusts a file for its name.
        string hash = ((uint)XxHash3.HashToUInt64(_bytes.WrittenSpan)).ToString("x8", CultureInfo.InvariantCulture);
        string number = (_firstKeys.Count - 1).ToString(CultureInfo.InvariantCulture);
        write(new Route($"/search/{folder}/{number}.{hash}{Ending}"), _bytes.WrittenSpan);
        _hashes.Append(hash);
        _counts.Append(_lines - 1);
        _bytes.ResetWrittenCount();
        _lines = 0;
    }
}
