using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace StaticNA;

/// <summary>Finds all that rests on each passage.</summary>
internal sealed class PassageUses
{
    private readonly Dictionary<(string, int), List<PassageUse>> _uses = [];

    // Used again for every entry.
    private readonly List<Citation> _citations = [];

    private PassageUses()
    {
    }

    /// <summary>By source and passage; each list by kind, then in the order of the content.</summary>
    /// <param name="content">Sorted; references that are broken are simply not found.</param>
    public static Dictionary<(string Source, int Passage), ImmutableArray<PassageUse>> Find(Content content)
    {
        var uses = new PassageUses();
        foreach (Entry entry in content.Entries)
        {
            uses.Add(entry);
        }

        uses.AddOthers(content);
        var sorted = new Dictionary<(string, int), ImmutableArray<PassageUse>>(uses._uses.Count);
        foreach (((string, int) passage, List<PassageUse> list) in uses._uses)
        {
            sorted.Add(passage, Sort(list));
        }

        return sorted;
    }

    private static ImmutableArray<PassageUse> Sort(List<PassageUse> uses)
    {
        // Most passages are used by one kind of thing alone.
        for (int i = 1; i < uses.Count; i++)
        {
            if (uses[i].Kind < uses[i - 1].Kind)
            {
                return [.. uses.OrderBy(use => use.Kind)];
            }
        }

        return [.. uses];
    }

    private void Add(Entry entry)
    {
        entry.ListCitations(_citations);
        if (_citations.Count > 0)
        {
            Add(new PassageUse(entry.Title.Value, entry.Route, null) { Kind = PassageUseKind.Entry }, CollectionsMarshal.AsSpan(_citations));
        }

        if (!entry.Quotations.IsEmpty || !entry.Body.Quotations.IsEmpty)
        {
            AddQuotations(entry.Title.Value, entry.Route, entry.AllQuotations());
        }

        AddClaims(entry);
    }

    private void AddClaims(Entry entry)
    {
        foreach (Commitment commitment in entry.Commitments)
        {
            var use = new PassageUse(commitment.Text, entry.Route, commitment.Id.Value) { Kind = PassageUseKind.Commitment };
            Add(use, commitment.Sources.AsSpan());
            foreach (StatusChange change in commitment.History)
            {
                Add(use, change.Sources.AsSpan());
            }
        }

        for (int i = 0; i < entry.Positions.Length; i++)
        {
            Position position = entry.Positions[i];
            Add(
                new PassageUse(position.On, entry.Route, Anchors.Position(i + 1)) { Kind = PassageUseKind.Position, Position = position },
                position.Sources.AsSpan());
        }

        for (int i = 0; i < entry.Figures.Length; i++)
        {
            Figure figure = entry.Figures[i];
            Add(
                new PassageUse(figure.Label, entry.Route, Anchors.Figure(i + 1)) { Kind = PassageUseKind.Figure, Figure = figure },
                figure.Sources.AsSpan());
        }
    }

    private void AddOthers(Content content)
    {
        foreach (Theme theme in content.Themes)
        {
            var use = new PassageUse(theme.Title.Value, theme.Route, null) { Kind = PassageUseKind.Theme };
            Add(use, theme.Body.Citations.AddRange(theme.Sources).AsSpan());
            AddQuotations(theme.Title.Value, theme.Route, theme.Body.Quotations.Select(block => block.Quotation));
        }

        if (content.Site.About is MarkdownBody about)
        {
            AddQuotations(content.Site.Title, Route.Section("about"), about.Quotations.Select(block => block.Quotation));
        }

        foreach (Source source in content.Sources)
        {
            AddQuotations(source.Title.Value, source.Route, source.Body.Quotations.Select(block => block.Quotation));
        }

        foreach (Person person in content.People)
        {
            Citation[] citations = [.. person.Attested.Select(attestation => attestation.Citation)];
            Add(new PassageUse(person.Name, person.Route, null) { Kind = PassageUseKind.Person }, citations);
        }

        AddGlossary(content);
    }

    private void AddGlossary(Content content)
    {
        foreach (Body body in content.Bodies)
        {
            Add(new PassageUse(body.Name, Route.Glossary, body.Id) { Kind = PassageUseKind.Body }, body.Sources.AsSpan());
        }

        foreach (Series series in content.Series)
        {
            Add(new PassageUse(series.Name, Route.Glossary, series.Id) { Kind = PassageUseKind.Series }, series.Sources.AsSpan());
        }

        foreach (Term term in content.Terms)
        {
            Add(new PassageUse(term.Name, Route.Glossary, term.Id) { Kind = PassageUseKind.Term }, term.Sources.AsSpan());
        }
    }

    private void AddQuotations(string title, Route route, IEnumerable<Quotation> quotations)
    {
        int number = 0;
        foreach (Quotation quotation in quotations)
        {
            Add(
                new PassageUse(title, route, Anchors.Quotation(++number)) { Kind = PassageUseKind.Quotation },
                [quotation.Citation]);
        }
    }

    /// <summary>Adds one use per passage, however often it is cited.</summary>
    private void Add(PassageUse use, params ReadOnlySpan<Citation> citations)
    {
        foreach (Citation citation in citations)
        {
            foreach (int passage in citation.Passages)
            {
                List<PassageUse> list = CollectionsMarshal.GetValueRefOrAddDefault(_uses, (citation.Source, passage), out _) ??= [];

                // Citations of one thing come together but for an entry's commitments, whose use follows its entry's.
                if (list.Count == 0 || !ReferenceEquals(list[^1], use))
                {
                    list.Add(use);
                }
            }
        }
    }
}
