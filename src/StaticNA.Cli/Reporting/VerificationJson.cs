using System.Text;
using System.Text.Json;

namespace StaticNA.Cli.Reporting;

/// <summary>What a verification found, for programs; docs/verifying.md describes it.</summary>
internal static class VerificationJson
{
    /// <summary>The version of the format; it changes only with a major version of StaticNA.</summary>
    private const int Format = 1;

    /// <summary>An indented object and a line break.</summary>
    internal static string Of(Verification found, bool isGood)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteBoolean("ok", isGood);
            json.WriteString("manifest", Word(found.Manifest));
            WriteHash(json, "rootHash", found.RootHash);
            WriteHash(json, "expected", found.Expected);
            json.WriteNumber("files", found.Files);
            json.WriteNumber("bytes", found.Bytes);
            foreach (FileFindingKind kind in Enum.GetValues<FileFindingKind>())
            {
                json.WriteStartArray(Word(kind));
                foreach (FileFinding finding in found.Findings.Where(finding => finding.Kind == kind))
                {
                    Write(json, finding);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, FileFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("path", finding.Path);
        if (finding.Listed is StagedFile listed)
        {
            json.WriteNumber("listedSize", listed.Size);
            WriteHash(json, "listedSha256", listed.Hash);
        }

        if (finding.Size is long size)
        {
            json.WriteNumber("size", size);
        }

        WriteHash(json, "sha256", finding.Hash);
        json.WriteEndObject();
    }

    private static void WriteHash(Utf8JsonWriter json, string name, ContentHash? hash)
    {
        if (hash is ContentHash known)
        {
            json.WriteString(name, known.ToString());
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
