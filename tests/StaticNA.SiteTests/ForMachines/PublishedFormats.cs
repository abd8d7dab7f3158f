using System.Text.Json;

namespace StaticNA.SiteTests.ForMachines;

/// <summary>What <c>tests/tools/formats.mjs</c> found in a site, each file read with a parser of its format.</summary>
internal sealed class PublishedFormats
{
    internal const string Parser = "tests/tools/node_modules/ical.js/package.json";

    private readonly JsonElement _found;

    private PublishedFormats(JsonElement found) => _found = found;

    internal IEnumerable<string> Errors => _found.GetProperty("errors").EnumerateArray().Select(error => error.GetString()!);

    internal static PublishedFormats Of(string site)
    {
        ProcessRun run = ProcessRun.Of("node", [Checkout.At("tests/tools/formats.mjs"), site]);
        Assert.True(run.ExitCode == 0, run.Error);
        return new PublishedFormats(JsonDocument.Parse(run.Output).RootElement);
    }

    /// <summary>What was found in one file; fails if there is no such file.</summary>
    internal JsonElement File(string format, string file) =>
        _found.GetProperty(format).EnumerateArray().Single(found => found.GetProperty("file").GetString() == file);

    internal IEnumerable<string> Files(string format) =>
        _found.GetProperty(format).EnumerateArray().Select(found => found.GetProperty("file").GetString()!);

    /// <summary>The rows of a set of data in JSON.</summary>
    internal JsonElement[] Rows(string table) => [.. Named("data", table).GetProperty("rows").EnumerateArray()];

    /// <summary>The rows of a set of data in CSV, by column.</summary>
    internal Dictionary<string, string>[] CsvRows(string table)
    {
        JsonElement found = Named("csv", table);
        string[] columns = Texts(found.GetProperty("columns"));
        return
        [
            .. found.GetProperty("rows").EnumerateArray()
                .Select(row => columns.Zip(Texts(row)).ToDictionary(cell => cell.First, cell => cell.Second)),
        ];
    }

    /// <summary>The object of schema.org of this type on a page.</summary>
    internal JsonElement Thing(string page, string type) => File("pages", page).GetProperty("things").EnumerateArray()
        .Single(thing => thing.GetProperty("@type").GetString() == type);

    internal static string[] Texts(JsonElement list, string? property = null) =>
    [
        .. list.EnumerateArray().Select(item => (property is null ? item : item.GetProperty(property)).GetString()!),
    ];

    private JsonElement Named(string format, string name) =>
        _found.GetProperty(format).EnumerateArray().Single(found => found.GetProperty("name").GetString() == name);
}
