using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Makes records of pages, for what no data file holds.</summary>
internal static class PageRecordReader
{
    private const string Index = "/index.html";

    /// <summary>The kind of record that a page is of, by its path in the site; null if it is of none.</summary>
    public static RecordKind? KindOf(string path) => path.Split('/') switch
    {
        ["entries", { Length: 4 } year, _, "index.html"] when year.All(char.IsAsciiDigit) => RecordKind.Entry,
        ["themes", _, "index.html"] => RecordKind.Theme,
        ["people", _, "index.html"] => RecordKind.Person,
        ["sources", _, "index.html"] => RecordKind.Source,
        _ => null,
    };

    /// <summary>The slug or id of the record that a page is of.</summary>
    public static string IdOf(string path)
    {
        string folder = path[..^Index.Length];
        return folder[(folder.LastIndexOf('/') + 1)..];
    }

    /// <summary>A record of a page.</summary>
    /// <param name="path">Its path in the site.</param>
    /// <param name="page">What it says; null if that is not known.</param>
    public static ComparedRecord Read(string path, PageText? page)
    {
        RecordKind kind = KindOf(path)!.Value;
        string id = IdOf(path);
        string address = SiteLocation.AddressOf(path);
        if (page is null)
        {
            return new ComparedRecord(kind, id, id, address, []);
        }

        ImmutableArray<ComparedField> fields =
        [
            ComparedField.Of("title", page.Title),
            ComparedField.Of("summary", page.Lead),
            .. page.Facts.Select(fact => ComparedField.Of(fact.Key, fact.Value)),
            new("participants", page.Participants),
            new("positions", page.Positions),
            new("figures", page.Figures),
        ];
        return new ComparedRecord(kind, id, page.Title.Length > 0 ? page.Title : id, address, fields);
    }

    /// <summary>The commitments on the page of an entry.</summary>
    public static IEnumerable<ComparedRecord> Commitments(string path, PageText? page) => (page?.Commitments ?? []).Select(made =>
        new ComparedRecord(
            RecordKind.Commitment, $"{IdOf(path)}#{made.Id}", made.Text, $"{SiteLocation.AddressOf(path)}#{made.Id}",
            [ComparedField.Of("text", made.Text), ComparedField.Of("status", made.Status)]));

    /// <summary>The text that an author wrote below the facts, as a field.</summary>
    public static ComparedField Text(PageText page) => new("text", page.Body, ComparedField.BetweenBlocks);
}
