using System.Collections.Immutable;
using System.Security.Cryptography;

namespace StaticNA;

/// <summary>Finds documents in their folder by name and SHA-256, and cuts their passages out.</summary>
internal sealed class DocumentReader
{
    /// <summary>Largest document, in bytes.</summary>
    private const int LargestDocument = 16 << 20;

    private readonly string _folder;
    private readonly DiagnosticBag _diagnostics;

    /// <param name="folder">An existing folder.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public DocumentReader(string folder, DiagnosticBag diagnostics)
    {
        _folder = RealPath.Resolve(folder);
        _diagnostics = diagnostics;
    }

    /// <summary>Whether there is a file of the document's name.</summary>
    public bool Has(DocumentRecord record) => Find(record) is not null;

    /// <summary>
    /// The document of a source; null, with a diagnostic, if it is missing, has another SHA-256, or
    /// can't be read. A passage that is not there is empty, with a diagnostic.
    /// </summary>
    public DocumentText? Read(Source source, DocumentRecord record)
    {
        if (Find(record) is not string path)
        {
            _diagnostics.Add(EvidenceRules.DocumentIsMissing(record.File));
            return null;
        }

        if (new FileInfo(path).Length > LargestDocument)
        {
            _diagnostics.Add(ReadingRules.IsTooLarge(path, new FileInfo(path).Length, LargestDocument));
            return null;
        }

        byte[] bytes = File.ReadAllBytes(path);
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (hash != record.Sha256.Value)
        {
            _diagnostics.Add(EvidenceRules.HashDiffers(record.Sha256, record.File.Value, hash));
            return null;
        }

        string? text = TextDecoder.Decode(bytes, path, _diagnostics);
        if (text is null)
        {
            return null;
        }

        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].TrimEnd('\r');
        }

        return new DocumentText(source, CutPassages(lines, record.Passages)) { Rest = RestOf(lines, source, record) };
    }

    private string? Find(DocumentRecord record)
    {
        string path = RealPath.Resolve(Path.Combine(_folder, record.File.Value));
        return RealPath.IsInside(path, _folder) && File.Exists(path) ? path : null;
    }

    /// <summary>The lines of no passage, but for the title, which a site may give.</summary>
    private static string RestOf(string[] lines, Source source, DocumentRecord record)
    {
        bool[] isCited = new bool[lines.Length];
        foreach (PassageRange range in record.Passages)
        {
            int start = Math.Min(range.StartLine, lines.Length + 1) - 1;
            isCited.AsSpan(start, Math.Min(range.EndLine, lines.Length) - start).Fill(true);
        }

        string title = source.Title.Value;
        return string.Join('\n', lines.Where((line, index) =>
            !isCited[index] && line.Length > 0 && !line.Contains(title, StringComparison.Ordinal)));
    }

    private ImmutableArray<string> CutPassages(string[] lines, ImmutableArray<PassageRange> ranges)
    {
        var passages = ImmutableArray.CreateBuilder<string>(ranges.Length);
        foreach (PassageRange range in ranges)
        {
            string? problem = PassageCutter.Cut(lines, range, out string passage);
            if (problem is not null)
            {
                _diagnostics.Add(EvidenceRules.PassageLiesOutside(range.Location, passages.Count + 1, problem));
            }

            passages.Add(passage);
        }

        return passages.MoveToImmutable();
    }
}
