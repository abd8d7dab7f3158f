using System.Collections.Concurrent;

namespace StaticNA;

/// <summary>Collects the diagnostics of a run. Safe to add to from several threads.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _found = new();
    private volatile bool _hasErrors;

    /// <summary>Whether any diagnostic so far is an error.</summary>
    public bool HasErrors => _hasErrors;

    /// <summary>Whether there is any diagnostic so far.</summary>
    public bool HasAny => !_found.IsEmpty;

    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _found.Enqueue(diagnostic);
        if (diagnostic.Rule.Severity == Severity.Error)
        {
            _hasErrors = true;
        }
    }

    /// <summary>All of them, each once, ordered by location.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList() => [.. _found.Distinct().Order()];
}
