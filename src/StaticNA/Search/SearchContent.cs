namespace StaticNA;

/// <summary>
/// All that readers can find, by kind: only what pages show, and no page that <c>site.yml</c> disables. Words that are cut from
/// documents are not in it.
/// </summary>
internal static class SearchContent
{
    // A page about someone or something counts for more than the pages that name it, and what is part of a page for less than the page,
    // which is found by the same words.
    private const int WeightOfThemes = 130;
    private const int WeightOfPeople = 150;
    private const int WeightOfParts = 70;
    private const int WeightOfDigests = 60;
    private const int WeightOfSitePages = 80;

    private static readonly string[] SectionsWithText =
    [
        "timeline", "themes", "chronology", "commitments", "positions", "accounts", "corrections", "people", "sources", "glossary", "about",
    ];

    /// <summary>In the order in which documents that match alike are shown.</summary>
    public static IEnumerable<SearchGroup> Groups(PlanningContext context)
    {
        Briefing briefing = context.Briefing;
        UiStrings strings = context.Strings;
        ILookup<EntryKind, Entry> entries = briefing.Entries.ToLookup(entry => entry.Kind);
        var made = new EntryDocuments(context);
        foreach (EntryKind kind in Enum.GetValues<EntryKind>())
        {
            yield return new SearchGroup(strings.Text("search.group." + KebabWords.Of(kind)), entries[kind].Select(made.Of));
        }

        yield return new SearchGroup(strings.Text("nav.themes"), Found(briefing.Themes, theme => Of(theme, context)))
        {
            Weight = WeightOfThemes,
        };
        yield return new SearchGroup(strings.Text("nav.people"), Found(briefing.People, person => Of(person, context)))
        {
            Weight = WeightOfPeople,
        };
        yield return new SearchGroup(strings.Text("nav.glossary"), new GlossaryDocuments(context).All());
        yield return new SearchGroup(strings.Text("nav.sources"), Found(briefing.Sources, source => Of(source, context)));
        yield return new SearchGroup(strings.Text("nav.commitments"), briefing.Entries.SelectMany(made.CommitmentsOf))
        {
            Weight = WeightOfParts,
        };
        yield return new SearchGroup(
            strings.Text("search.group.passages"), briefing.Sources.SelectMany(source => PassagesOf(source, context)))
        {
            Weight = WeightOfDigests,
        };
        yield return new SearchGroup(strings.Text("search.group.pages"), SitePages(context)) { Weight = WeightOfSitePages };
    }

    /// <summary>Texts in one, with commas; none if nothing is left.</summary>
    internal static IEnumerable<SearchText> Names(IEnumerable<string?> names)
    {
        string joined = string.Join(", ", names.Where(name => !string.IsNullOrEmpty(name)).Distinct(StringComparer.Ordinal));
        return joined.Length == 0 ? [] : [new SearchText(SearchField.Names, joined)];
    }

    /// <summary>Texts of the body, those that there are.</summary>
    internal static IEnumerable<SearchText> Body(params IEnumerable<string?> texts) =>
        texts.OfType<string>().Select(text => new SearchText(SearchField.Body, text));

    private static IEnumerable<SearchDocument> Found<T>(IEnumerable<T> items, Func<T, SearchDocument?> make) =>
        items.Select(make).OfType<SearchDocument>();

    private static SearchDocument? Of(Theme theme, PlanningContext context) =>
        context.Links.To(theme.Route) is not Href href ? null : new SearchDocument(
            href, theme.Title.Value, [new SearchText(SearchField.Summary, theme.Summary), .. RenderedText.Of(theme.Body)]);

    private static SearchDocument? Of(Person person, PlanningContext context)
    {
        string? country = person.Country is { } id ? context.Briefing.PartyName(id.Value) : null;
        IEnumerable<string?> names = person.Attested.Select(attested => attested.Role).Append(country);
        return context.Links.To(person.Route) is not Href href ? null : new SearchDocument(
            href, person.Name, [.. Names(names), .. Body([person.Note, .. person.Attested.Select(attested => attested.Note)])]);
    }

    private static SearchDocument? Of(Source source, PlanningContext context)
    {
        if (context.Links.To(source.Route) is not Href href)
        {
            return null;
        }

        Based<BriefingDate>? date = source.Dated ?? source.Published;
        return new SearchDocument(
            href, source.Title.Value,
            [
                .. Names([source.Publisher?.Value, source.Author?.Value, context.Labels.Of(source.Kind.Value)]),
                .. source.Summary is null ? [] : new[] { new SearchText(SearchField.Summary, source.Summary) },
                .. Body(source.Note),
                .. RenderedText.Of(source.Body),
            ])
        {
            Date = date is null ? null : context.Dates.Of(date.Value, date.Basis),
        };
    }

    private static IEnumerable<SearchDocument> PassagesOf(Source source, PlanningContext context)
    {
        for (int i = 0; i < source.Digest.Length; i++)
        {
            DigestItem item = source.Digest[i];
            if (context.Links.ToPassage(source.Id, i + 1) is Href href)
            {
                string title = context.Strings.Format(
                    "search.passage", ("source", source.Title.Value), ("number", context.Strings.Number(i + 1)));
                yield return new SearchDocument(href, title, [.. Body(item.Text, item.Note, item.NotUsed)])
                {
                    IsTitleSearched = false,
                    Status = context.Labels.MarkOf(item.Assessment),
                };
            }
        }
    }

    private static IEnumerable<SearchDocument> SitePages(PlanningContext context)
    {
        foreach (string section in SectionsWithText.Where(section => IsThere(section, context)))
        {
            IEnumerable<SearchText> text = section == "about" ? RenderedText.Of(context.Briefing.Site.About ?? MarkdownBody.Empty) : [];
            var description = new SearchText(SearchField.Summary, context.Strings.Text(section + ".description"));
            yield return new SearchDocument(
                context.Links.ToSection(section)!.Value, context.Strings.Text("nav." + section), [description, .. text]);
        }
    }

    private static bool IsThere(string section, PlanningContext context) => section switch
    {
        "accounts" => context.Links.Accounts is not null,
        "corrections" => context.Links.Corrections is not null,
        _ => context.Links.ToSection(section) is not null,
    };
}
