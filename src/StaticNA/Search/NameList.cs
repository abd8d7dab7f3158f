namespace StaticNA;

/// <summary>Names that are searched as one text: each once, in the order in which they were added, with commas between.</summary>
internal sealed class NameList
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>Adds a name; without effect if it is null, empty, or there already.</summary>
    public void Add(string? name)
    {
        if (!string.IsNullOrEmpty(name) && _known.Add(name))
        {
            _names.Add(name);
        }
    }

    /// <summary>Adds the text to others, if there is a name, and begins anew.</summary>
    public void MoveTo(List<SearchText> texts)
    {
        if (_names.Count > 0)
        {
            texts.Add(new SearchText(SearchField.Names, string.Join(", ", _names)));
            _names.Clear();
            _known.Clear();
        }
    }
}
