using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace StaticNA;

/// <summary>A document as it was received, analysed, and what is to be kept of it.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Bytes">As received.</param>
/// <param name="Analysis">What was found.</param>
internal sealed record ReceivedDocument(string Name, byte[] Bytes, DocumentAnalysis Analysis)
{
    /// <summary>Largest document, in bytes.</summary>
    private const int Largest = 16 << 20;

    /// <summary>What is cited: the bytes received, or the text made of them.</summary>
    public byte[] CitedBytes => Analysis.Document.IsConverted ? Encoding.UTF8.GetBytes(Analysis.Document.Text) : Bytes;

    /// <summary>Name of the file that is cited.</summary>
    public string CitedName => Analysis.Document.IsConverted ? Path.ChangeExtension(Name, ".txt") : Name;

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public string CitedHash => Hash(CitedBytes);

    public string ReceivedHash => Hash(Bytes);

    /// <summary>Null, with problems, if the file can't be read as text.</summary>
    /// <exception cref="IOException">It can't be read at all.</exception>
    public static ReceivedDocument? Read(string path, out ImmutableArray<string> problems)
    {
        string name = Path.GetFileName(path);
        if (new FileInfo(path).Length > Largest)
        {
            problems = [$"{name}: the document has more than {Largest} bytes"];
            return null;
        }

        byte[] bytes = File.ReadAllBytes(path);
        var diagnostics = new DiagnosticBag();
        if (TextDecoder.Decode(bytes, name, diagnostics) is not string text)
        {
            problems = [.. diagnostics.ToSortedList().Select(found => $"{found.Location}: {found.Message}; {found.Help}")];
            return null;
        }

        problems = [];
        return new ReceivedDocument(name, bytes, DocumentAnalyzer.Analyze(text, DocumentAnalyzer.FormatOf(name, text)));
    }

    /// <summary>SHA-256 in 64 lower-case hexadecimal digits.</summary>
    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
