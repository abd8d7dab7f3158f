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
    /// The passages of a source's document, passage 1 first; null, with a diagnostic, if it is missing, has another SHA-256, or
    /// can't be read. A passage that is not there is empty, with a diagnostic.
    /// </summary>
    public ImmutableArray<string>? Read(DocumentRecord record)
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
        return text is null ? null : CutPassages(text, record.Passages);
    }

    private string? Find(DocumentRecord record)
    {
        string path = RealPath.Resolve(Path.Combine(_folder, record.File.Value));
        return RealPath.IsInside(path, _folder) && File.Exists(path) ? path : null;
    }

    private ImmutableArray<string> CutPassages(string text, ImmutableArray<PassageRange> ranges)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].TrimEnd('\r');
        }

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
