using System.Collections.Immutable;

namespace StaticNA;

/// <summary>
/// Collects the diagnostics of a run. Safe to add to from several threads. What is found before the site's severities are known is
/// weighed again when they are.
/// </summary>
public sealed class DiagnosticBag
{
    // Locked where it is used: most bags stay empty, and a concurrent collection is large before it holds anything.
    private readonly List<Diagnostic> _found = [];
    private SeverityPolicy _severities = SeverityPolicy.Default;
    private volatile bool _hasAny;
    private volatile bool _hasErrors;

    /// <summary>Whether any diagnostic so far is an error.</summary>
    public bool HasErrors => _hasErrors;

    /// <summary>Whether there is any diagnostic so far that is not ignored.</summary>
    public bool HasAny => _hasAny;

    /// <summary>How often one was added, ignored and repeated ones included.</summary>
    internal int Count
    {
        get
        {
            lock (_found)
            {
                return _found.Count;
            }
        }
    }

    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        lock (_found)
        {
            _found.Add(diagnostic);
            Weigh(diagnostic);
        }
    }

    /// <summary>From now on, and for what was found already, rules weigh what the site says.</summary>
    public void UseSeverities(SeverityPolicy severities)
    {
        ArgumentNullException.ThrowIfNull(severities);
        lock (_found)
        {
            _severities = severities;
            _hasAny = false;
            _hasErrors = false;
            _found.ForEach(Weigh);
        }
    }

    /// <summary>All that are not ignored, each once, ordered by location.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        if (!HasAny)
        {
            return [];
        }

        lock (_found)
        {
            return [.. _found.Distinct().Select(_severities.Weigh).OfType<Diagnostic>().Order()];
        }
    }

    /// <summary>How many were found of each code that the site ignores; none for some means that nothing needs ignoring.</summary>
    public ImmutableSortedDictionary<string, int> CountIgnored()
    {
        lock (_found)
        {
            ILookup<string, Diagnostic> byCode = _found.Distinct().ToLookup(found => found.Rule.Code, StringComparer.Ordinal);
            return _severities.Choices.Where(choice => choice.Value == SeverityChoice.Ignore).ToImmutableSortedDictionary(
                choice => choice.Key, choice => byCode[choice.Key].Count(), StringComparer.Ordinal);
        }
    }

    private void Weigh(Diagnostic diagnostic)
    {
        if (_severities.Weigh(diagnostic) is Diagnostic weighed)
        {
            _hasAny = true;
            _hasErrors |= weighed.Severity == Severity.Error;
        }
    }
}
