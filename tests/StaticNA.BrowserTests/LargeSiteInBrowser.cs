using System.Globalization;

namespace StaticNA.BrowserTests;

/// <summary>A made-up site whose timeline goes over several pages: 450 entries of 2014 and 50 of 2015; every fifth is a report.</summary>
public sealed class LargeSiteInBrowser : SiteInBrowser
{
    private const int First = 450;
    private const int Second = 50;

    private protected override string InputIn(string folder)
    {
        string input = Path.Combine(folder, "input");
        Write("site.yml", "title: Large\ndescription: A large site.\nbase-url: https://example.org/\nas-of: 2025-12-31\n");
        Write("themes/ports.md", "---\ntitle: Ports\nsummary: A theme.\n---\n\nText.\n");
        Write("sources/paper.md", "---\ntitle: Paper\nkind: news\ndigest:\n  - It says so.\n---\n");
        for (int number = 0; number < First + Second; number++)
        {
            int year = number < First ? 2014 : 2015;
            DateOnly day = new DateOnly(year, 1, 1).AddDays(number * 7 % 365);
            string date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            Write($"entries/{year}/entry-{number}.md", $"""
                ---
                title: Entry {number}
                date: {date}
                date-basis: stated
                summary: A summary.
                kind: {(number % 5 == 0 ? "report" : "event")}
                themes: [ports]
                sources: [paper ¶1]
                ---

                Text [@paper ¶1].
                """);
        }

        return input;

        void Write(string path, string text)
        {
            string file = Path.Combine(input, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
