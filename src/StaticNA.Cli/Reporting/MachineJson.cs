using System.Text;
using System.Text.Json;

namespace StaticNA.Cli.Reporting;

/// <summary>JSON that is safe to print anywhere: ASCII only, and nothing in it that a runner of GitHub Actions takes for a command.</summary>
internal static class MachineJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>What <paramref name="write"/> writes, with a line break at the end.</summary>
    internal static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        // Old commands ("##[error]") are read anywhere in a line. They can only be in strings, where an escape means the same.
        string text = Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
        return text.Replace("##[", "#\\u0023[", StringComparison.Ordinal) + "\n";
    }
}
