using System.Collections.Immutable;
using System.Globalization;

namespace StaticNA;

/// <summary>
/// Gathers the names that texts explain: those of people, bodies and terms. What may mean two of them, or a country, or is an
/// ordinary word, is left out; so are countries themselves, which readers know.
/// </summary>
internal sealed class KnownNamesBuilder
{
    /// <summary>Shorter ones, such as signs of currencies, are no acronyms to a reader.</summary>
    private const int ShortestAcronym = 2;

    private readonly Dictionary<string, KnownForm?> _forms = new(StringComparer.Ordinal);
    private readonly SiteSettings _site;

    private KnownNamesBuilder(SiteSettings site) => _site = site;

    /// <summary>The names of a site; null if <c>site.yml</c> disables that, or pages can't be made anyway.</summary>
    /// <param name="lists">Whose names they are.</param>
    /// <param name="site">Where people and the glossary are, if they are.</param>
    /// <param name="strings">For the names of months; null if there are none.</param>
    public static KnownNames? Of(SiteLists lists, SiteSettings site, UiStrings? strings) =>
        strings is null || !site.IsEnabled("terms")
            ? null
            : Build(lists, site, Enumerable.Range(1, 12).Select(
                month => strings.Text(string.Create(CultureInfo.InvariantCulture, $"date.month.{month}"))));

    /// <param name="lists">Whose names they are.</param>
    /// <param name="site">Where people and the glossary are, if they are.</param>
    /// <param name="ordinaryWords">What is never a family name alone, such as the names of months.</param>
    public static KnownNames Build(SiteLists lists, SiteSettings site, IEnumerable<string> ordinaryWords)
    {
        var builder = new KnownNamesBuilder(site);
        foreach (Country country in lists.Countries)
        {
            builder.LeaveOut(country.Name);
            builder.LeaveOut(country.Acronym);
        }

        builder.AddGlossary(lists);
        builder.AddPeople(lists.People, ordinaryWords);
        return new KnownNames(builder._forms.Values.OfType<KnownForm>())
        {
            Titles = lists.People.SelectMany(person => person.Attested).SelectMany(attested => Words(attested.Role))
                .ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>What a family name alone is known by on the pages that name the person.</summary>
    public static string KeyOfPerson(string id) => "person " + id;

    private void AddGlossary(SiteLists lists)
    {
        bool hasGlossary = _site.IsEnabled("glossary");
        foreach (Body body in lists.Bodies)
        {
            Add(new KnownName("body " + body.Id, HrefOf(body.Id), body.Acronym is null ? null : body.Name), body.Name, body.Acronym);
        }

        foreach (Term term in lists.Terms)
        {
            Add(new KnownName("term " + term.Id, HrefOf(term.Id), term.Acronym is null ? null : term.Name), term.Name, term.Acronym);
        }

        Href? HrefOf(string id) => hasGlossary ? _site.Address.To(Route.Glossary, id) : null;
    }

    private void Add(KnownName name, string full, string? acronym)
    {
        if (name.Href is not null)
        {
            Add(full, name, KnownFormKind.Full);
        }

        if (acronym is not null && acronym != full && acronym.Count(char.IsLetter) >= ShortestAcronym)
        {
            Add(acronym, name, KnownFormKind.Acronym);
        }
    }

    private void AddPeople(ImmutableArray<Person> people, IEnumerable<string> ordinaryWords)
    {
        if (!_site.IsEnabled("people"))
        {
            return;
        }

        Dictionary<string, string> owners = OwnersOfWords(people, ordinaryWords);
        foreach (Person person in people)
        {
            Add(person.Name, NameOf(person), KnownFormKind.Full);
            string family = FamilyNameOf(person);
            if (family.Length > 1 && Words(family).All(word => owners[word] == person.Id))
            {
                Add(family, NameOf(person), KnownFormKind.FamilyName);
            }
        }
    }

    /// <summary>Of each word in a name, the id of the one person whose name alone holds it; empty for a word of several names.</summary>
    private Dictionary<string, string> OwnersOfWords(ImmutableArray<Person> people, IEnumerable<string> ordinaryWords)
    {
        Dictionary<string, string> owners = ordinaryWords.Concat(_forms.Keys.SelectMany(Words))
            .Distinct(StringComparer.Ordinal).ToDictionary(word => word, _ => "", StringComparer.Ordinal);
        foreach (Person person in people)
        {
            foreach (string word in Words(person.Name).Distinct(StringComparer.Ordinal))
            {
                owners[word] = owners.ContainsKey(word) ? "" : person.Id;
            }
        }

        return owners;
    }

    private static string[] Words(string name) => name.Split(' ', '-');

    private KnownName NameOf(Person person) => new(KeyOfPerson(person.Id), _site.Address.To(person.Route), null);

    /// <summary>What stands before the comma of the form that lists are sorted by; empty if there is none.</summary>
    private static string FamilyNameOf(Person person) =>
        person.SortAs.IndexOf(',', StringComparison.Ordinal) is > 0 and int comma
        && person.Name.EndsWith(" " + person.SortAs[..comma], StringComparison.Ordinal)
            ? person.SortAs[..comma]
            : "";

    private void LeaveOut(string? text)
    {
        if (text is not null)
        {
            _forms[text] = null;
        }
    }

    private void Add(string text, KnownName name, KnownFormKind kind)
    {
        if (text.Length == 0 || !NameRules.IsWord(text[0]))
        {
            return;
        }

        _forms[text] = _forms.TryGetValue(text, out KnownForm? other) && other?.Name != name ? null : new(text, name, kind);
    }
}
