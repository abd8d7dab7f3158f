using System.Globalization;
using System.Text;
using StaticNA.SiteTests;

namespace StaticNA.BrowserTests;

/// <summary>
/// A site of invented content with so many entries and meetings that lists go over several pages, which the real site is too small for.
/// </summary>
internal static class GeneratedSite
{
    private const int Meetings = 320;
    private const int FirstYear = 2015;
    private const int MeetingsOfYear = 40;

    internal static BuildResult Build(TemporaryFolder folder, string baseUrl)
    {
        FolderCopy.Of(Checkout.At("tests/StaticNA.SiteTests/diagnostics/base/input"), folder["input"]);
        for (int number = 0; number < Meetings; number++)
        {
            int year = FirstYear + (number / MeetingsOfYear);
            folder.Write($"input/entries/{year}/talks-{number}.md", Meeting(number, year));
        }

        return SiteBuilder.Build(new BuildOptions
        {
            Root = folder.Path,
            Input = folder["input"],
            Output = folder["output"],
            BaseUrl = baseUrl,
        }, CancellationToken.None);
    }

    private static string Meeting(int number, int year)
    {
        int day = number % MeetingsOfYear;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: Talks number {number}
            date: {year}-{1 + (day / 4):D2}-{1 + (day % 4 * 7):D2}
            date-basis: stated
            summary: The ministers met for the talks number {number}.
            kind: meeting
            status: held
            level: ministers
            series: harbour-talks
            themes: [harbours]
            parties: [CA, MX, US]
            participants:
              - {"{"}person: ada-quill, role: Minister, for: CA{"}"}
            commitments:
              - id: pier-{number}
                parties: [CA]
                text: Mend pier {number}.
                due: {year + 1}
                theme: harbours
                status: open
                sources: [lantern ¶2]
            positions:
              - {"{"}parties: [MX], act: welcomes, on: pier {number}, sources: [lantern ¶2]{"}"}
            corrections:
              - {"{"}date: 2025-11-30, text: The pier of talks {number} had another number.{"}"}
            sources: [lantern ¶1]
            ---

            The ministers met once more [@lantern ¶1].
            """);
        return text.Append('\n').ToString();
    }
}
