using System.Collections.Immutable;
using System.Globalization;

namespace StaticNA;

/// <summary>Parses the key <c>document</c> of a source.</summary>
internal static class DocumentRecordParser
{
    /// <summary>Null, with diagnostics, if any of it is wrong: with a passage left out, the others would have wrong numbers.</summary>
    public static DocumentRecord? Read(MappingReader reader)
    {
        Located<string>? file = reader.Text(DocumentKeys.File);
        Located<string>? hash = reader.Text(DocumentKeys.Hash);
        var passages = ImmutableArray.CreateBuilder<PassageRange>();
        ImmutableArray<Located<string>> ranges = reader.Texts(DocumentKeys.Passages);
        foreach (Located<string> written in ranges)
        {
            if (ReadRange(written, passages.LastOrDefault(), reader.Diagnostics) is PassageRange range)
            {
                passages.Add(range);
            }
        }

        bool isWhole = passages.Count == ranges.Length && passages.Count == reader.Items(DocumentKeys.Passages).Count;
        return file is null || hash is null || !isWhole ? null : new DocumentRecord(file.Value, hash.Value, passages.DrainToImmutable());
    }

    private static PassageRange? ReadRange(Located<string> written, PassageRange? previous, DiagnosticBag diagnostics)
    {
        int dash = written.Value.IndexOf('-', StringComparison.Ordinal);
        string first = dash < 0 ? written.Value : written.Value[..dash];
        string? last = dash < 0 ? null : written.Value[(dash + 1)..];
        if (!TryPoint(first, out int startLine, out int? startColumn))
        {
            diagnostics.Add(FrontMatterRules.PassageIsBad(written.Location, written.Value, "its start is no line number"));
            return null;
        }

        int endLine = startLine;
        int? endColumn = null;
        if (last is not null && !TryPoint(last, out endLine, out endColumn))
        {
            diagnostics.Add(FrontMatterRules.PassageIsBad(written.Location, written.Value, "its end is no line number"));
            return null;
        }

        var range = new PassageRange(startLine, startColumn ?? 1, endLine, endColumn, written.Location);
        if (endLine < startLine || (endLine == startLine && endColumn < range.StartColumn))
        {
            diagnostics.Add(FrontMatterRules.PassageIsBad(written.Location, written.Value, "its end comes before its start"));
            return null;
        }

        if (previous is not null && !ComesAfter(range, previous))
        {
            diagnostics.Add(FrontMatterRules.PassageIsBad(
                written.Location, written.Value, "it starts before the one above it ends"));
            return null;
        }

        return range;
    }

    private static bool ComesAfter(PassageRange range, PassageRange previous) =>
        range.StartLine > previous.EndLine
        || (range.StartLine == previous.EndLine && previous.EndColumn is int end && range.StartColumn > end);

    private static bool TryPoint(string text, out int line, out int? column)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        column = null;
        if (!TryNumber(colon < 0 ? text : text[..colon], out line))
        {
            return false;
        }

        if (colon < 0)
        {
            return true;
        }

        bool read = TryNumber(text[(colon + 1)..], out int number);
        column = number;
        return read;
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;
}
