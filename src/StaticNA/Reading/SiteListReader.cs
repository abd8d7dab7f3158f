using System.Collections.Immutable;

namespace StaticNA;

/// <summary>Reads the lists, before any text: texts link to the names in them.</summary>
internal sealed class SiteListReader(DiagnosticBag diagnostics)
{
    /// <summary>Whether a file is one of the lists.</summary>
    public static bool IsList(InputFile file) =>
        file.Kind is InputKind.People or InputKind.Countries or InputKind.Bodies or InputKind.Series or InputKind.Glossary;

    public SiteLists Read(ImmutableArray<InputFile> files)
    {
        var lists = new SiteLists();
        foreach (InputFile file in files.Where(IsList))
        {
            lists = InputReader.ReadText(file, diagnostics) is string text
                && YamlReader.Read(text, file.Path, firstLine: 1, diagnostics) is YamlMapping list
                    ? Add(lists, file.Kind, list)
                    : lists with { Unreadable = lists.Unreadable.Add(file) };
        }

        return lists;
    }

    private SiteLists Add(SiteLists lists, InputKind kind, YamlMapping list) => kind switch
    {
        InputKind.People => lists with { People = ListParser.ReadPeople(list, diagnostics) },
        InputKind.Countries => lists with { Countries = ListParser.ReadCountries(list, diagnostics) },
        InputKind.Bodies => lists with { Bodies = ListParser.ReadBodies(list, diagnostics) },
        InputKind.Series => lists with { Series = ListParser.ReadSeries(list, diagnostics) },
        _ => lists with { Terms = ListParser.ReadTerms(list, diagnostics) },
    };
}
