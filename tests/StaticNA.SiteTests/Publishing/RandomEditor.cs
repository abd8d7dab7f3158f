namespace StaticNA.SiteTests.Publishing;

/// <summary>Edits a site at random, as authors and designers do: well for the most part, and now and then with a mistake.</summary>
internal sealed class RandomEditor
{
    private static readonly string[] Disableable =
    [
        "timeline", "themes", "chronology", "people", "commitments", "positions", "corrections", "sources", "glossary", "about",
        "search", "print", "pictures", "terms", "filters", "references", "feed", "calendar", "data", "csv", "json-ld", "sitemap",
    ];

    private readonly string _root;
    private readonly Random _random;
    private readonly (string Name, Action Edit)[] _edits;
    private Dictionary<string, byte[]> _before = [];
    private int _number;

    internal RandomEditor(string root, Random random)
    {
        _root = root;
        _random = random;
        _edits =
        [
            ("entry's title", () => Set(Entry(), "title", $"A title {Next()}")),
            ("entry's summary", () => Set(Entry(), "summary", $"A summary {Next()}.")),
            ("entry's date", () => Set(Entry(), "date", $"2015-{_random.Next(1, 13):D2}")),
            ("entry's text", () => Append(Entry(), $"\nOne more paragraph, {Next()}.\n")),
            ("entry's text", () => Append(Entry(), $"\nOne more paragraph, {Next()}.\n")),
            ("text with a heading", () => Append(Entry(), $"\n## Heading {Next()}\n")),
            ("text with a link", () => Append(Entry(), "\nOne more [link](https://example.com/).\n")),
            ("text with a citation", () => Append(Entry(), "\nSo it was [@lantern ¶1].\n")),
            ("text that is warned of", () => Append(Entry(), "\n##### Deep\n")),
            ("new entry", AddEntry),
            ("new entry", AddEntry),
            ("entry deleted", () => Delete(Entry())),
            ("entry renamed", () => Move(Entry(), $"input/entries/2015/renamed-{Next()}.md")),
            ("draft made or published", () => Toggle(Entry(), "draft: true")),
            ("alias", () => Toggle(Entry(), $"aliases: [/old/{_random.Next(5)}/]")),
            ("theme's text", () => Append(Pick("input/themes", "*.md"), $"\nMore of it, {Next()}.\n")),
            ("theme's title", () => Set(Pick("input/themes", "*.md"), "title", $"Theme {Next()}")),
            ("new theme", () => Write($"input/themes/theme-{Next()}.md", "---\ntitle: Another\nsummary: Another theme.\n---\n\nText.\n")),
            ("theme deleted", () => Delete(Pick("input/themes", "*.md"))),
            ("theme renamed", () => Move(Pick("input/themes", "*.md"), $"input/themes/moved-{Next()}.md")),
            ("source's digest", () => Replace("input/sources/lantern.md", "The group", "The whole group")),
            ("source's text", () => Append("input/sources/lantern.md", $"\nA remark, {Next()}.\n")),
            ("site's title", () => Set("input/site.yml", "title", $"Site {Next()}")),
            ("site's day", () => Set("input/site.yml", "as-of", $"2025-{_random.Next(1, 13):D2}-01")),
            ("site's address", () => Set("input/site.yml", "base-url", $"https://example.org/{Next()}/")),
            ("pages disabled", () => Set("input/site.yml", "disable", $"[{Disableable[_random.Next(Disableable.Length)]}]")),
            ("pages enabled", () => Set("input/site.yml", "disable", "[]")),
            ("glossary", () => Append("input/glossary.yml",
                $"term-{Next()}:\n  term: Term {_number}\n  definition: A word.\n  definition-basis: external\n  definition-note: Known.\n")),
            ("template", () => Replace("themes/briefing/templates/partials/layout.hbs", "</footer>", $"<p>{Next()}</p>\n</footer>")),
            ("template of entries", () => Replace("themes/briefing/templates/entry.hbs", "<p class=\"lead\">", $"<p>{Next()}</p><p class=\"lead\">")),
            ("style", () => Append(Pick("themes/briefing/assets/style", "*.css"), $"\n.x{Next()} {{ color: red; }}\n")),
            ("script", () => Append("themes/briefing/assets/site.js", $"\nvoid {Next()};\n")),
            ("new asset", () => Write($"themes/briefing/assets/asset-{Next()}.css", "p { margin: 0; }\n")),
            ("asset deleted", () => Delete(Pick("themes/briefing/assets", "asset-*.css"))),
            ("string", () => Replace("themes/briefing/strings/en.yml", "number.group: ", $"# {Next()}\nnumber.group: ")),
            ("string of pages", () => Set("themes/briefing/strings/en.yml", "layout.more", $"\"More {Next()}\"")),
            ("mistake in an entry", () => Set(Entry(), "themes", "[no-such-theme]")),
            ("mistake mended", () => Replace(Entry(), "no-such-theme", "harbours")),
            ("mistake in a template", () => Replace("themes/briefing/templates/about.hbs", "{{#> layout}}", "{{#> layout}}{{noSuchValue}}")),
            ("mistake in a template mended", () => Replace("themes/briefing/templates/about.hbs", "{{noSuchValue}}", "")),
        ];
    }

    /// <summary>Makes one to four edits; returns what they were.</summary>
    internal string Edit()
    {
        _before = Files().ToDictionary(file => file, File.ReadAllBytes);
        var done = new List<string>();
        for (int count = _random.Next(1, 5); count > 0; count--)
        {
            (string name, Action edit) = _edits[_random.Next(_edits.Length)];
            edit();
            done.Add(name);
        }

        return string.Join(", ", done);
    }

    /// <summary>Takes the last edits back.</summary>
    internal void Undo()
    {
        foreach (string file in Files().Where(file => !_before.ContainsKey(file)))
        {
            File.Delete(file);
        }

        foreach ((string file, byte[] bytes) in _before)
        {
            File.WriteAllBytes(file, bytes);
        }
    }

    private string[] Files() =>
    [
        .. Directory.GetFiles(At("input"), "*", SearchOption.AllDirectories),
        .. Directory.GetFiles(At("themes"), "*", SearchOption.AllDirectories),
    ];

    private void AddEntry()
    {
        int year = _random.Next(2015, 2018);
        Write($"input/entries/{year}/entry-{Next()}.md", $"""
            ---
            title: Entry {_number}
            date: {year}-{_random.Next(1, 13):D2}-{_random.Next(1, 29):D2}
            date-basis: stated
            summary: Entry number {_number}.
            kind: background
            themes: [harbours]
            sources: [lantern ¶2]
            ---

            It was so [@lantern ¶2].

            """);
    }

    private int Next() => ++_number;

    private string? Entry() => Pick("input/entries", "*.md");

    private string? Pick(string folder, string pattern)
    {
        string[] files = Directory.Exists(At(folder)) ? Directory.GetFiles(At(folder), pattern, SearchOption.AllDirectories) : [];
        Array.Sort(files, StringComparer.Ordinal);
        return files.Length == 0 ? null : Path.GetRelativePath(_root, files[_random.Next(files.Length)]);
    }

    /// <summary>Gives a key at the start of a line another value, or adds it behind the first line.</summary>
    private void Set(string? file, string key, string value)
    {
        if (file is null)
        {
            return;
        }

        List<string> lines = [.. File.ReadAllLines(At(file))];
        int line = lines.FindIndex(text => text.StartsWith(key + ":", StringComparison.Ordinal));
        if (line >= 0)
        {
            lines[line] = $"{key}: {value}";
        }
        else
        {
            lines.Insert(1, $"{key}: {value}");
        }

        Write(file, string.Join('\n', lines) + "\n");
    }

    private void Toggle(string? file, string line)
    {
        if (file is null)
        {
            return;
        }

        List<string> lines = [.. File.ReadAllLines(At(file))];
        if (!lines.Remove(line))
        {
            lines.Insert(1, line);
        }

        Write(file, string.Join('\n', lines) + "\n");
    }

    private void Replace(string? file, string old, string text)
    {
        if (file is not null)
        {
            Write(file, File.ReadAllText(At(file)).Replace(old, text, StringComparison.Ordinal));
        }
    }

    private void Append(string? file, string text)
    {
        if (file is not null)
        {
            File.AppendAllText(At(file), text);
        }
    }

    private void Delete(string? file)
    {
        if (file is not null)
        {
            File.Delete(At(file));
        }
    }

    private void Move(string? file, string to)
    {
        if (file is not null)
        {
            File.Move(At(file), At(to));
        }
    }

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
        File.WriteAllText(At(file), text);
    }

    private string At(string relative) => Path.Combine(_root, relative);
}
