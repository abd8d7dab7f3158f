using System.Globalization;
using System.Text;

namespace StaticNA.Benchmarks;

/// <summary>
/// A made-up site of the shape of tests/tools/corpus.py: entries of about 300 words with a heading, a list, a quotation, emphasis and two
/// links; 12 themes, 20 sources of 60 passages, 120 people. The same number of entries always gives the same bytes.
/// </summary>
internal sealed class MadeUpSite
{
    private const int Themes = 12;
    private const int Sources = 20;
    private const int Passages = 60;
    private const int People = 120;

    private static readonly string[] Words =
        """
        the a of to in and that for on with as by from at is was were are be has had not this these which its their or anchor barge beacon
        berth boat bollard breakwater buoy cable capstan captain cargo channel chart coast compass crane crew current deck depth dock
        dredger engine estuary fleet fog freight gate gauge grain gulf hatch hull inlet island jetty keel ladder lamp landing ledger lock
        agreed asked built carried changed checked counted crossed drawn found given held kept laid learned left made measured moved named
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private readonly string _input;
    private readonly int _count;
    private readonly Random _random = new(20150131);

    private MadeUpSite(string input, int count) => (_input, _count) = (input, count);

    /// <summary>Writes the input of a site.</summary>
    /// <param name="input">The folder; it need not exist.</param>
    /// <param name="count">How many entries.</param>
    internal static void Write(string input, int count)
    {
        var site = new MadeUpSite(input, count);
        site.WriteLists();
        for (int number = 0; number < count; number++)
        {
            site.WriteEntry(number);
        }
    }

    private void WriteLists()
    {
        Write("site.yml", "title: Harbour papers\ndescription: A made-up site.\nbase-url: https://example.org/\nas-of: 2025-12-31\n");
        Write("countries.yml", "CA: {name: Canada}\nMX: {name: Mexico}\nUS: {name: United States}\n");
        Write("people.yml", string.Concat(Enumerable.Range(0, People).Select(i => $"person-{i}: {{name: Person {i}}}\n")));
        for (int i = 0; i < Themes; i++)
        {
            Write($"themes/theme-{i}.md", $"---\ntitle: Theme {i}\nsummary: What was said.\n---\n\nAn introduction.\n");
        }

        for (int i = 0; i < Sources; i++)
        {
            string digest = string.Concat(Enumerable.Range(0, Passages).Select(_ => $"  - {Sentence(12)}\n"));
            Write($"sources/paper-{i}.md", $"---\ntitle: Paper {i}\nkind: report\ndigest:\n{digest}---\n");
        }
    }

    private void WriteEntry(int number)
    {
        DateOnly date = new DateOnly(2015, 1, 1).AddDays((int)(number * 4000L / _count));
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: {Run(6)}\ndate: {date:yyyy-MM-dd}\ndate-basis: stated\nsummary: {Sentence(14)}\n");
        text.Append(CultureInfo.InvariantCulture, $"themes: [theme-{number % Themes}, theme-{(number + 5) % Themes}]\n");
        text.Append(number % 3 > 0 ? "kind: statement\n" : "kind: meeting\nstatus: held\nlevel: ministers\nplace: {city: Halifax, country: CA}\nparticipants:\n");
        for (int i = 0; number % 3 == 0 && i < 4; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{person: person-{(number + (i * 7)) % People}, role: Minister, for: CA}}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"sources:\n  - {{id: paper-{number % Sources}, paragraphs: [{(number % Passages) + 1}]}}\n---\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Paragraph(60)} *{Run(2)}*.\n\n## {Run(4)}\n\n{Paragraph(60)} {Link()}.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- {Sentence(8)}\n- {Sentence(8)}\n- {Sentence(8)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Paragraph(48)} **{Run(2)}** {Link()}.\n\n> {Sentence(18)}\n\n{Paragraph(60)}\n");
        Write($"entries/{date.Year}/{SlugOf(number)}.md", text.ToString());
    }

    private static string SlugOf(int number) => string.Create(CultureInfo.InvariantCulture, $"entry-{number:D6}");

    private string Link() => $"[{Run(3)}](entry:{SlugOf(_random.Next(_count))})";

    private string Paragraph(int words) => string.Join(' ', Enumerable.Range(0, words / 12).Select(_ => Sentence(12)));

    private string Sentence(int words) => Run(words) + ".";

    private string Run(int words)
    {
        string text = string.Join(' ', _random.GetItems(Words, words));
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private void Write(string path, string text)
    {
        string file = Path.Combine(_input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
