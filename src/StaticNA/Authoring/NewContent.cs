using System.Collections.Immutable;
using System.Globalization;

namespace StaticNA;

/// <summary>
/// Begins an entry, a source, a theme or a person: says what has to be known, judges what is told, and makes the text, all by the
/// definitions that the parser reads by.
/// </summary>
public sealed class NewContent
{
    private readonly NewContentKind _kind;
    private readonly string _root;
    private readonly string _input;
    private readonly SiteNames _names;
    private readonly ImmutableArray<Key> _keys;

    private NewContent(NewContentKind kind, string root, string input)
    {
        _kind = kind;
        _root = root;
        _input = input;
        _names = Directory.Exists(input) ? SiteNames.Read(root, input) : SiteNames.None;
        _keys = KeysOf(kind);
    }

    /// <summary>All that can be told about a kind, in the order in which it is asked.</summary>
    public static ImmutableArray<NewField> FieldsOf(NewContentKind kind) =>
        [.. KeysOf(kind).Select(key => FieldOf(key, SiteNames.None))];

    /// <summary>For one site. Reads what it declares.</summary>
    /// <exception cref="IOException">A folder or file can't be read.</exception>
    public static NewContent In(string root, string input, NewContentKind kind) => new(kind, root, input);

    /// <summary>What must still be told, given what was, in the order in which it should be asked.</summary>
    public ImmutableArray<NewField> Missing(IReadOnlyDictionary<string, ImmutableArray<string>> told) =>
        [.. _keys.Where(key => !told.ContainsKey(key.Name) && IsNeeded(key, told)).Select(key => FieldOf(key, _names))];

    /// <summary>What is wrong with a value, as a sentence without its end mark; null if nothing is.</summary>
    public string? Problem(string field, string value) =>
        NewValue.Problem(_keys.First(key => key.Name == field), value, _names);

    /// <summary>Works out what is to be written, and writes nothing.</summary>
    /// <param name="title">The title, or a person's name.</param>
    /// <param name="slug">The slug or id; null to make it of the title.</param>
    /// <param name="told">Values by field; what <see cref="Missing"/> asks for must be there.</param>
    /// <exception cref="IOException">A file can't be read.</exception>
    public NewContentPlan Plan(string title, string? slug, IReadOnlyDictionary<string, ImmutableArray<string>> told)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(told);
        string name = slug ?? Slug.Of(title);
        if (Slug.Problem(name) is string problem)
        {
            string which = name.Length == 0
                ? "the title holds no letter of which a name in an address could be made"
                : $"'{name}': {problem}";
            return Refuse(name, $"{which}; name one with --slug");
        }

        string path = PathOf(name, told);
        if (!RealPath.IsInside(RealPath.Resolve(path), RealPath.Resolve(_input)))
        {
            return Refuse(name, $"{Shown(path)} leads out of the content through a symbolic link");
        }

        if (Taken(name, path) is string taken)
        {
            return Refuse(name, $"{taken}; name another with --slug");
        }

        var values = new NewValues(title, told);
        return _kind == NewContentKind.Person
            ? NewListItem.Plan(path, Shown(path), name, values)
            : new NewContentPlan { Path = path, Name = name, Text = NewFileText.Of(_kind, values) };

        NewContentPlan Refuse(string name, string problem) => new() { Path = _input, Name = name, Problem = problem };
    }

    private string PathOf(string name, IReadOnlyDictionary<string, ImmutableArray<string>> told) => _kind switch
    {
        NewContentKind.Entry => Path.Combine(
            _input, "entries", YearOf(told[EntryKeys.Date.Name][0]), name + ".md"),
        NewContentKind.Source => Path.Combine(_input, "sources", name + ".md"),
        NewContentKind.Theme => Path.Combine(_input, "themes", name + ".md"),
        _ => Path.Combine(_input, "people.yml"),
    };

    private static string YearOf(string date) => BriefingDate.Parse(date).Date!.Year.ToString("D4", CultureInfo.InvariantCulture);

    private string? Taken(string name, string path)
    {
        IdKinds kind = _kind switch
        {
            NewContentKind.Entry => IdKinds.Entry,
            NewContentKind.Source => IdKinds.Source,
            NewContentKind.Theme => IdKinds.Theme,
            _ => IdKinds.Person,
        };
        string what = (kind == IdKinds.Entry ? "an " : "a ") + _kind.ToString().ToLowerInvariant();
        return _names.Of(kind).Contains(name) ? $"there is already {what} '{name}'"
            : _kind != NewContentKind.Person && Path.Exists(path) ? $"{Shown(path)} is there already"
            : null;
    }

    private string Shown(string path) => Path.GetRelativePath(_root, path).Replace('\\', '/');

    private static NewField FieldOf(Key key, SiteNames names) => new(key.Name, key.Description.Replace("`", "", StringComparison.Ordinal))
    {
        Choices = key switch
        {
            WordKey word => word.Words,
            TextKey text => names.Of(text.References),
            TextsKey texts => names.Of(texts.References),
            CitationsKey => names.Of(IdKinds.Source),
            _ => [],
        },
        TakesSeveral = key is TextsKey or CitationsKey or MappingsKey,
    };

    private bool IsNeeded(Key key, IReadOnlyDictionary<string, ImmutableArray<string>> told)
    {
        MappingDefinition definition = DefinitionOf(_kind);
        bool isAsked = key.IsRequired || (_kind == NewContentKind.Entry && key == EntryKeys.Sources);
        return (isAsked && key != SourceKeys.Digest) || definition.Conditions.OfType<NeededWhen>().Any(condition =>
            condition.Needed == key && told.TryGetValue(condition.Other.Name, out ImmutableArray<string> word)
            && condition.Words.Contains(word[0]));
    }

    internal static MappingDefinition DefinitionOf(NewContentKind kind) => kind switch
    {
        NewContentKind.Entry => EntryKeys.Definition,
        NewContentKind.Source => SourceKeys.Definition,
        NewContentKind.Theme => ThemeKeys.Definition,
        _ => PersonKeys.Definition,
    };

    private static ImmutableArray<Key> KeysOf(NewContentKind kind) => kind switch
    {
        NewContentKind.Entry =>
        [
            EntryKeys.Date, EntryKeys.DateBasis.Basis, EntryKeys.DateBasis.Note, EntryKeys.Kind, EntryKeys.Status, EntryKeys.Level,
            EntryKeys.Series, EntryKeys.Themes, EntryKeys.Parties, EntryKeys.Summary, EntryKeys.Sources,
        ],
        NewContentKind.Source =>
        [
            SourceKeys.Kind, SourceKeys.Summary, SourceKeys.Publisher, SourceKeys.Author, SourceKeys.Url, SourceKeys.Language,
            SourceKeys.Dated, SourceKeys.DatedBasis.Basis, SourceKeys.DatedBasis.Note, SourceKeys.Digest,
        ],
        NewContentKind.Theme => [ThemeKeys.Summary, ThemeKeys.Sources],
        _ => [PersonKeys.SortAs, PersonKeys.Country, PersonKeys.Note],
    };
}
