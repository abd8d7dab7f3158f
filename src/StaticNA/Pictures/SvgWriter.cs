using System.Globalization;

namespace StaticNA;

/// <summary>
/// Writes SVG for pages. Names of elements and attributes are ours; texts and values are escaped; numbers have at most two
/// decimals, so that the same picture is the same bytes everywhere. There is no way to write an inline style. Not thread-safe.
/// </summary>
internal sealed class SvgWriter : IDisposable
{
    private readonly PageWriter _writer = new();
    private readonly Stack<string> _open = new();
    private bool _isInTag;

    /// <summary>Starts an element, to which attributes may be added until something is put into it.</summary>
    public SvgWriter Open(string name)
    {
        EndTag();
        _writer.Write('<');
        _writer.Write(name);
        _open.Push(name);
        _isInTag = true;
        return this;
    }

    /// <summary>Ends the element that was opened last.</summary>
    public SvgWriter Close()
    {
        string name = _open.Pop();
        if (_isInTag)
        {
            _writer.Write("/>");
            _isInTag = false;
            return this;
        }

        _writer.Write("</");
        _writer.Write(name);
        _writer.Write('>');
        return this;
    }

    public SvgWriter Attribute(string name, string value)
    {
        StartAttribute(name);
        HtmlText.Write(value, _writer);
        _writer.Write('"');
        return this;
    }

    /// <summary>A number of user units: CSS pixels, for pictures are not scaled.</summary>
    public SvgWriter Number(string name, double value) => Measure(name, value, "");

    /// <summary>Across: a part of the width, so that a picture is as wide as its place and its texts keep their size.</summary>
    public SvgWriter Percent(string name, double value) => Measure(name, value, "%");

    /// <summary>Down: in the reader's text size, so that rows grow with the texts in them.</summary>
    public SvgWriter Rem(string name, double value) => Measure(name, value, "rem");

    public SvgWriter Text(string text)
    {
        EndTag();
        HtmlText.Write(text, _writer);
        return this;
    }

    /// <summary>An element that holds nothing but text.</summary>
    public SvgWriter Element(string name, string text) => Open(name).Text(text).Close();

    /// <summary>What was written.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public RenderedHtml ToHtml() => _open.Count == 0
        ? RenderedHtml.Trusted(_writer.Written.ToArray())
        : throw new InvalidOperationException($"{_open.Peek()} was not closed");

    public void Dispose() => _writer.Dispose();

    private SvgWriter Measure(string name, double value, string unit)
    {
        StartAttribute(name);
        WriteNumber(value);
        _writer.Write(unit);
        _writer.Write('"');
        return this;
    }

    private void StartAttribute(string name)
    {
        if (!_isInTag)
        {
            throw new InvalidOperationException($"the attribute {name} comes after the content of its element");
        }

        _writer.Write(' ');
        _writer.Write(name);
        _writer.Write("=\"");
    }

    /// <summary>Pictures hold thousands of numbers, and formatting each by a pattern took longer than all else.</summary>
    private void WriteNumber(double value)
    {
        const double most = 1e12;
        if (!(Math.Abs(value) <= most))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "no place in a picture");
        }

        long hundredths = (long)Math.Round(Math.Round(value, 2, MidpointRounding.AwayFromZero) * 100);
        if (hundredths < 0)
        {
            _writer.Write('-');
            hundredths = -hundredths;
        }

        Span<char> digits = stackalloc char[20];
        (hundredths / 100).TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        _writer.Write(digits[..length]);
        if (hundredths % 100 is long decimals and > 0)
        {
            _writer.Write('.');
            _writer.Write((char)('0' + (decimals / 10)));
            if (decimals % 10 > 0)
            {
                _writer.Write((char)('0' + (decimals % 10)));
            }
        }
    }

    private void EndTag()
    {
        if (_isInTag)
        {
            _writer.Write('>');
            _isInTag = false;
        }
    }
}
