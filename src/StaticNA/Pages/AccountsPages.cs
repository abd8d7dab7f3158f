namespace StaticNA;

/// <summary>Where sources differ, entry by entry; no page if they nowhere do.</summary>
internal sealed class AccountsPages : IPageKind
{
    public string Name => "accounts";

    public IEnumerable<Page> Plan(PlanningContext context)
    {
        Entry[] entries = [.. context.Briefing.Entries.Where(entry => !entry.Accounts.IsEmpty)];
        int total = entries.Length == 0 ? 0 : Pagination.PagesFor(entries.Length);
        for (int number = 1; number <= total; number++)
        {
            int page = number;
            yield return new Page(
                Route.Section(Name).PageNumber(page), "accounts", () => Model(entries, page, total, context),
                context.SiteFile);
        }
    }

    private AccountsModel Model(Entry[] entries, int number, int total, PlanningContext context)
    {
        var head = new PageHead(
            Route.Section(Name).PageNumber(number), context.Strings.Text("nav.accounts"),
            context.Strings.Text("accounts.description"))
        {
            Trail = number == 1 ? [] : [context.SectionLink(Name)],
            Number = number,
        };
        ClaimViews claims = context.Claims;
        return new AccountsModel(
            context.Frame(head),
            [
                .. entries.Skip((number - 1) * Pagination.PageSize).Take(Pagination.PageSize).Select(entry =>
                    new EntryAccounts(context.Row(entry), claims.Accounts(entry.Accounts, claims.Inline))),
            ],
            Pagination.Of(Route.Section(Name), number, total, context.Links));
    }
}

/// <summary>The accounts that an entry holds.</summary>
internal sealed record EntryAccounts(EntryRow Entry, IReadOnlyList<AccountsView> Fields);

/// <summary>Shown by <c>accounts.hbs</c>.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Entries">Those with accounts, by date.</param>
/// <param name="Pages">Null if one page holds them all.</param>
[TemplateModel]
internal sealed record AccountsModel(PageFrame Frame, IReadOnlyList<EntryAccounts> Entries, Pagination? Pages);
