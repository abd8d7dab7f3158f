using System.Text;

namespace StaticNA.Cli.Reporting;

/// <summary>
/// Text for people on a runner of GitHub Actions, which looks for commands in every line of either stream: a space that nobody sees keeps
/// the content of a site from giving any.
/// </summary>
/// <remarks>
/// A command starts with <c>::</c> after white space at most, or has <c>##[</c> anywhere (the older form, which is still read).
/// </remarks>
internal sealed class RunnerGuard : TextWriter
{
    private const char ZeroWidthSpace = '\u200B';

    private readonly TextWriter _output;
    private bool _isBlank = true;
    private bool _isAfterColon;
    private int _hashes;

    internal RunnerGuard(TextWriter output) => (_output, NewLine) = (output, output.NewLine);

    public override Encoding Encoding => _output.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        var guarded = new StringBuilder();
        foreach (char unit in value ?? "")
        {
            if ((unit == ':' && _isAfterColon) || (unit == '[' && _hashes >= 2))
            {
                guarded.Append(ZeroWidthSpace);
            }

            guarded.Append(unit);
            _isAfterColon = unit == ':' && _isBlank;
            _isBlank = unit is '\n' or '\r' || (_isBlank && char.IsWhiteSpace(unit));
            _hashes = unit == '#' ? _hashes + 1 : 0;
        }

        _output.Write(guarded.ToString());
    }

    public override void Flush() => _output.Flush();
}
