using System.Globalization;

namespace StaticNA;

/// <summary>Checks that claims fit each other: histories of commitments, differing accounts, figures of one key.</summary>
internal sealed class ClaimChecker(Content published, DiagnosticBag diagnostics)
{
    private readonly BriefingDate _asOf = published.Site.AsOf;

    /// <summary>By key and year, the first figure for which no account says that sources differ.</summary>
    private readonly Dictionary<(string Key, string Year), Figure> _figures = [];

    public void Check()
    {
        foreach (Entry entry in published.Entries)
        {
            foreach (Commitment commitment in entry.Commitments)
            {
                CheckHistory(commitment, entry.Date.Date);
            }

            CheckAccounts(entry);
            foreach (Figure figure in entry.Figures)
            {
                CheckFigure(figure, entry);
            }
        }
    }

    /// <summary>Dates are often imprecise: only what is certainly too early or too late is reported.</summary>
    private void CheckHistory(Commitment commitment, BriefingDate made)
    {
        StatusChange? before = null;
        foreach (StatusChange change in commitment.History)
        {
            if (before is not null && change.Date.Latest < before.Date.Earliest)
            {
                diagnostics.Add(EvidenceRules.HistoryIsOutOfOrder(change.DateLocation, change.Date, before.Date));
            }

            if (change.Date.Latest < made.Earliest)
            {
                diagnostics.Add(EvidenceRules.ChangeIsBeforeEntry(change.DateLocation, change.Date, made));
            }
            else if (change.Date.Earliest > _asOf.Latest)
            {
                diagnostics.Add(EvidenceRules.ChangeIsAfterAsOf(change.DateLocation, change.Date, _asOf));
            }

            before = change;
        }
    }

    private void CheckAccounts(Entry entry)
    {
        if (entry.Accounts.IsEmpty)
        {
            return;
        }

        foreach (IGrouping<string, Account> field in entry.Accounts.GroupBy(account => account.Field.Value, StringComparer.Ordinal))
        {
            Account[] accounts = [.. field];
            if (accounts.Length == 1)
            {
                diagnostics.Add(EvidenceRules.AccountIsAlone(accounts[0].Field));
                continue;
            }

            var first = new Dictionary<string, SourceLocation>(StringComparer.OrdinalIgnoreCase);
            foreach (Account account in accounts)
            {
                if (!first.TryAdd(account.Value.Value, account.Value.Location))
                {
                    diagnostics.Add(EvidenceRules.AccountsAreTheSame(account.Value, field.Key, first[account.Value.Value]));
                }
            }
        }
    }

    private void CheckFigure(Figure figure, Entry entry)
    {
        if (entry.Accounts.Any(account => account.IsOn(figure)))
        {
            return;
        }

        (string, string) key = (figure.Key.Value, figure.Year?.Text ?? "");
        if (!_figures.TryAdd(key, figure) && _figures[key] is Figure first && !Agree(figure, first))
        {
            diagnostics.Add(EvidenceRules.FigureDiffers(figure.Key.Value, InWords(figure), InWords(first)));
        }
    }

    /// <summary>One figure in two units is one figure: some unit is common to both, and no common unit has two values.</summary>
    private static bool Agree(Figure one, Figure other)
    {
        bool isCommon = false;
        foreach (Amount amount in Amounts(one))
        {
            foreach (Amount same in Amounts(other).Where(
                candidate => string.Equals(candidate.Unit, amount.Unit, StringComparison.OrdinalIgnoreCase)))
            {
                isCommon = true;
                if (same.Value != amount.Value)
                {
                    return false;
                }
            }
        }

        return isCommon && one.Relation == other.Relation;
    }

    private static Amount[] Amounts(Figure figure) =>
        figure.Also is null ? [figure.Amount] : [figure.Amount, figure.Also];

    private static Located<string> InWords(Figure figure) => new(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(figure.Relation == FigureRelation.Exact ? "" : KebabWords.Of(figure.Relation) + " ")}{figure.Amount.Value} {figure.Amount.Unit}"),
        figure.ValueLocation);
}
