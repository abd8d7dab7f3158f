namespace StaticNA;

/// <summary>Collects the diagnostics of a run. Safe to add to from several threads.</summary>
public sealed class DiagnosticBag
{
    // Locked where it is used: most bags stay empty, and a concurrent collection is large before it holds anything.
    private readonly List<Diagnostic> _found = [];
    private volatile bool _hasAny;
    private volatile bool _hasErrors;

    /// <summary>Whether any diagnostic so far is an error.</summary>
    public bool HasErrors => _hasErrors;

    /// <summary>Whether there is any diagnostic so far.</summary>
    public bool HasAny => _hasAny;

    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        lock (_found)
        {
            _found.Add(diagnostic);
        }

        _hasAny = true;
        if (diagnostic.Rule.Severity == Severity.Error)
        {
            _hasErrors = true;
        }
    }

    /// <summary>All of them, each once, ordered by location.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        if (!HasAny)
        {
            return [];
        }

        lock (_found)
        {
            return [.. _found.Distinct().Order()];
        }
    }
}
